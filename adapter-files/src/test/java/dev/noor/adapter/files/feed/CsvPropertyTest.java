package dev.noor.adapter.files.feed;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.noor.ports.catalog.Product;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;

class CsvPropertyTest {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    @Property(tries = 200)
    void any_text_in_any_row_comes_back_and_bad_rows_keep_their_lines(
            @ForAll @Size(max = 8)
                    List<@CharRange(from = 'a', to = 'f') @Chars({'"', ',', ';', '\n', '\t', ' ', 'ж', 'ع'}) String>
                            texts)
            throws IOException {
        for (char separator : SEPARATORS) {
            List<String> expected = new ArrayList<>();
            List<String> rejections = new ArrayList<>();
            StringWriter written = new StringWriter();
            try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(written)) {
                csv.writeRecord("sku", "name", "price", "description");
                for (int i = 0; i < texts.size(); i++) {
                    csv.flush();
                    boolean good = i % 2 == 0;
                    if (good) {
                        expected.add(texts.get(i).strip());
                    } else {
                        rejections.add((1 + written.toString().lines().count()) + ": no price");
                    }
                    csv.writeRecord("S" + i, "Desk", good ? "10" : "", texts.get(i));
                }
            }

            RecordedFeed feed = read(written.toString());

            assertThat(feed.products)
                    .extracting(Product::description)
                    .extracting(text -> text.english())
                    .isEqualTo(expected);
            assertThat(feed.rejections).isEqualTo(rejections);
        }
    }

    private static RecordedFeed read(String text) throws IOException {
        Path file = Files.createTempFile("feed", ".csv");
        try {
            Files.writeString(file, text);
            return RecordedFeed.of(
                    ProductFiles.open(file, Currency.getInstance("AED"), FieldMapping.common(), FeedProgress.NONE));
        } finally {
            Files.delete(file);
        }
    }
}
