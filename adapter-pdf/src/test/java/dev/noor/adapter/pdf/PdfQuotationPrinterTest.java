package dev.noor.adapter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.noor.ports.Language;
import dev.noor.ports.quotation.QuotationPrinter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PdfQuotationPrinterTest {
    private static final QuotationPrinter PRINTER = PdfModule.printer();

    @ParameterizedTest
    @EnumSource(Language.class)
    void its_text_can_be_read_in_the_order_in_which_it_is_spoken(Language language) throws IOException {
        String text = text(PRINTER.print(Sheets.zoned(language, 2)));

        Path golden = Path.of("src/test/resources/golden", language.tag() + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @CsvSource({
        "AR, عرض سعر, شركة النجم للتجارة, كرسي مكتب, الإجمالي بالدرهم",
        "RU, Коммерческое предложение, ООО «Ромашка», Офисное кресло CH 402, Сетчатая спинка"
    })
    void words_are_found_as_they_are_typed(Language language, String one, String two, String three, String four)
            throws IOException {
        assertThat(text(PRINTER.print(Sheets.zoned(language, 1)))).contains(one, two, three, four);
    }

    @Test
    void the_same_sheet_makes_the_same_bytes_whenever_it_is_printed() {
        String printed = new String(PRINTER.print(Sheets.zoned(Language.AR, 3)), StandardCharsets.ISO_8859_1);

        assertThat(printed.lines().filter(line -> line.contains("Date")))
                .isNotEmpty()
                .allMatch(line -> line.contains("1970"));
        assertThat(PRINTER.print(Sheets.zoned(Language.AR, 3))).isEqualTo(PRINTER.print(Sheets.zoned(Language.AR, 3)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_long_table_names_its_columns_on_every_page_and_cuts_no_row(Language language) throws IOException {
        String[] pages = text(PRINTER.print(Sheets.sheet(language, 100, "Northstar LLC")))
                .split("\f");

        String heading = Sheets.sheet(language, 1, "x").headings().description();
        List<String> withRows =
                List.of(pages).stream().filter(page -> page.contains("465.00")).toList();
        assertThat(withRows).hasSizeGreaterThan(3).allMatch(page -> page.contains(heading));
        for (int i = 0; i < 100; i++) {
            String code = "CH " + (402 + i);
            assertThat(withRows.stream().filter(page -> page.matches("(?s).*" + code + "\\b.*")))
                    .as(code)
                    .hasSize(1);
        }
    }

    @Test
    void whatever_a_name_holds_is_printed_and_makes_nothing_be_fetched(@TempDir Path folder) throws IOException {
        AtomicInteger fetched = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP SECRET WORDS");
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        List<String> corpus = List.of(
                "<b>Bold</b> & Sons",
                "<img src=\"" + url + "a.png\"/>",
                "<img src='" + secret.toUri() + "'/>",
                "</td></tr></table><h1>gone</h1>",
                "<script>alert(1)</script>",
                "<style>body{display:none}</style>",
                "<link rel=\"stylesheet\" href=\"" + url + "a.css\"/>",
                "<object data=\"" + secret.toUri() + "\"></object>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>&e;",
                "<?xml-stylesheet href=\"" + url + "\"?>",
                "{{title}} {{{seller}}} {{#rows}}x{{/rows}} {{>page}}",
                "${7*7} #{7*7} <%= 7*7 %> {% raw %}",
                "]]> --> \" onload=\"x' style='x",
                "&lt;already&gt; &#x41; &nbsp;",
                "url(" + url + ") @import '" + url + "b.css';");
        try {
            for (String name : corpus) {
                for (Language language : Language.values()) {
                    String text = text(PRINTER.print(Sheets.sheet(language, 1, name)), false);
                    String plain = text.replaceAll("\\s+", "");
                    if (language != Language.AR) {
                        assertThat(plain).contains(name.replaceAll("\\s+", ""));
                    }
                    assertThat(plain).contains("465.00").doesNotContain("TOPSECRETWORDS");
                }
            }
        } finally {
            server.stop(0);
        }
        assertThat(fetched).hasValue(0);
    }

    @Test
    void controls_and_half_characters_do_not_stop_the_press() throws IOException {
        String text = text(
                PRINTER.print(Sheets.sheet(Language.EN, 1, "A\u0000B\u0007C\uD83D D\u202Eevil\uFFFF \uD83D\uDE00")));

        assertThat(text).contains("A B C", "evil");
    }

    private static String text(byte[] pdf) throws IOException {
        return text(pdf, true);
    }

    private static String text(byte[] pdf, boolean sorted) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(sorted);
            stripper.setPageEnd("\f");
            stripper.setLineSeparator("\n");
            return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFKC);
        }
    }
}
