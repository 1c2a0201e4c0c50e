package dev.noor.ports.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class SkuTest {
    /** By code point, since the eye cannot tell them apart: Cyrillic U+04xx, Greek U+03xx. */
    private static final Map<Integer, String> LOOK_ALIKES = new TreeMap<>(Map.ofEntries(
            Map.entry(0x0410, "A"),
            Map.entry(0x0412, "B"),
            Map.entry(0x0415, "E"),
            Map.entry(0x0401, "E"),
            Map.entry(0x0417, "3"),
            Map.entry(0x0406, "I"),
            Map.entry(0x041A, "K"),
            Map.entry(0x041C, "M"),
            Map.entry(0x041D, "H"),
            Map.entry(0x041E, "O"),
            Map.entry(0x0420, "P"),
            Map.entry(0x0421, "C"),
            Map.entry(0x0422, "T"),
            Map.entry(0x0423, "Y"),
            Map.entry(0x0425, "X"),
            Map.entry(0x0408, "J"),
            Map.entry(0x0405, "S"),
            Map.entry(0x0391, "A"),
            Map.entry(0x0392, "B"),
            Map.entry(0x0395, "E"),
            Map.entry(0x0396, "Z"),
            Map.entry(0x0397, "H"),
            Map.entry(0x0399, "I"),
            Map.entry(0x039A, "K"),
            Map.entry(0x039C, "M"),
            Map.entry(0x039D, "N"),
            Map.entry(0x039F, "O"),
            Map.entry(0x03A1, "P"),
            Map.entry(0x03A4, "T"),
            Map.entry(0x03A5, "Y"),
            Map.entry(0x03A7, "X")));

    @Test
    void a_letter_that_looks_latin_is_latin_in_both_cases() {
        LOOK_ALIKES.forEach((point, latin) -> {
            String letter = Character.toString(point);
            assertThat(Sku.fold(letter)).as(Character.getName(point)).isEqualTo(latin);
            assertThat(Sku.fold(letter.toLowerCase(Locale.ROOT)))
                    .as(Character.getName(point))
                    .isEqualTo(latin);
        });
    }

    @Test
    void spellings_of_one_product_have_one_folded_form() {
        for (String spelling :
                List.of("CH616", "ch616", "CH-616", "ch 616", " Ch/616 ", "СН-616", "сн616", "CH\u200f616", "ＣＨ６１６")) {
            assertThat(new Sku(spelling).folded()).as(spelling).isEqualTo("CH616");
        }
    }

    @Test
    void digits_of_every_script_are_digits() {
        assertThat(Sku.fold("CH-٠١٢٣٤٥٦٧٨٩")).isEqualTo("CH0123456789");
        assertThat(Sku.fold("CH-۰۱۲۳۴۵۶۷۸۹")).isEqualTo("CH0123456789");
    }

    @Test
    void different_products_stay_different() {
        assertThat(new Sku("CH-616").folded()).isNotEqualTo(new Sku("CH-617").folded());
        assertThat(new Sku("CH-616").folded()).isNotEqualTo(new Sku("CH-6160").folded());
        assertThat(new Sku("O-1").folded()).isNotEqualTo(new Sku("0-1").folded());
        assertThat(new Sku("كرسي-1").folded()).isNotEqualTo(new Sku("مكتب-1").folded());
    }

    @Test
    void a_sku_is_kept_as_the_catalogue_writes_it() {
        assertThat(new Sku("  ch-616 ").value()).isEqualTo("ch-616");
        assertThat(new Sku("CH-616")).hasToString("CH-616");
    }

    @Test
    void what_cannot_name_a_product_is_no_sku() {
        for (String wrong : List.of("", "   ", "---", "☎", "A\u0000B", "A\nB", "A".repeat(65))) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> new Sku(wrong));
        }
        assertThat(new Sku("A".repeat(64)).value()).hasSize(64);
    }

    @Test
    void letters_that_join_without_their_separator_are_joined() {
        assertThat(Sku.fold("\u1100\u1161-\u11a8")).isEqualTo("\uac01").isEqualTo(Sku.fold("\uac01"));
    }

    @Property(tries = 5_000)
    void folding_is_done_once(@ForAll String text) {
        String folded = Sku.fold(text);

        assertThat(Sku.fold(folded)).isEqualTo(folded);
    }

    @Property
    void neither_case_nor_separators_matter(
            @ForAll("codes") String code, @ForAll("separators") String separator, @ForAll boolean lower) {
        String spread = String.join(separator, code.split(""));

        assertThat(Sku.fold(lower ? spread.toLowerCase(Locale.ROOT) : spread)).isEqualTo(code);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("", "-", " ", "_", "/", ".", "\u00a0", "\u200e", " - ");
    }
}
