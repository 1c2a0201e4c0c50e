package dev.noor.adapter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Language;
import dev.noor.ports.quotation.QuotationPrinter;
import dev.noor.ports.quotation.QuotationSheet;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a document takes once the press is warm. The bounds are wide, as machines of tests are busy. */
class PrintSpeedTest {
    private static final int WARM = 25;
    private static final int ROUNDS = 15;

    @ParameterizedTest
    @CsvSource({"30, 2500", "100, 6000"})
    void a_customer_does_not_wait_for_the_press(int lines, long most) {
        QuotationPrinter printer = PdfModule.printer();
        for (Language language : Language.values()) {
            long median = median(printer, Sheets.sheet(language, lines, "Northstar LLC"));
            System.out.println(lines + " lines, " + language.tag() + ": p50 " + median + " ms");
            assertThat(median).isLessThan(most);
        }
    }

    private static long median(QuotationPrinter printer, QuotationSheet sheet) {
        long[] took = new long[ROUNDS];
        for (int i = -WARM; i < ROUNDS; i++) {
            long began = System.nanoTime();
            printer.print(sheet);
            if (i >= 0) {
                took[i] = (System.nanoTime() - began) / 1_000_000;
            }
        }
        Arrays.sort(took);
        return took[ROUNDS / 2];
    }
}
