package dev.noor.adapter.wazzup.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextPartsTest {
    private static final TextParts PARTS = new TextParts(60);

    @Test
    void a_text_within_the_limit_stays_as_it_is() {
        assertThat(PARTS.of("  Hello, \n how are you? ")).containsExactly("  Hello, \n how are you? ");
    }

    @Test
    void a_sentence_is_not_cut_while_another_border_is_near() {
        assertThat(PARTS.of("The desk is 1,250.50 AED. It is in stock. Shall I reserve two of them for you?"))
                .containsExactly("The desk is 1,250.50 AED. It is in stock.", "Shall I reserve two of them for you?");
    }

    @Test
    void paragraphs_and_lines_come_before_sentences() {
        assertThat(PARTS.of("First paragraph. With two sentences.\n\nSecond one. It ends here.\nA line."))
                .containsExactly("First paragraph. With two sentences.", "Second one. It ends here.\nA line.");
    }

    @Test
    void arabic_and_russian_sentences_end_too() {
        assertThat(PARTS.of("هل تريد طاولة اجتماعات كبيرة لعشرة أشخاص؟ عندنا ثلاث طاولات متوفرة الآن في المعرض"))
                .containsExactly(
                        "هل تريد طاولة اجتماعات كبيرة لعشرة أشخاص؟", "عندنا ثلاث طاولات متوفرة الآن في المعرض");
        assertThat(PARTS.of("Стол есть в наличии, цена 1 250 дирхамов. Оформить счёт на два стола?"))
                .containsExactly("Стол есть в наличии, цена 1 250 дирхамов.", "Оформить счёт на два стола?");
    }

    @Test
    void what_is_shown_as_one_character_stays_whole() {
        String family = "👨‍👩‍👧‍👦";

        List<String> parts = PARTS.of(family.repeat(20));

        assertThat(parts).allSatisfy(part -> {
            assertThat(part.length()).isLessThanOrEqualTo(60);
            assertThat(part.replace(family, "")).isEmpty();
        });
    }

    @Test
    void an_address_is_not_cut_while_there_is_a_space() {
        String address = "https://files.test/q/0123456789-abcdefghij";

        assertThat(PARTS.of("Your quotation no 17 is ready here " + address))
                .containsExactly("Your quotation no 17 is ready here", address);
    }

    @Property(tries = 2_000)
    void nothing_but_white_space_is_lost_and_no_part_is_too_long(
            @ForAll("texts") String text, @ForAll @IntRange(min = 20, max = 200) int limit) {
        List<String> parts = new TextParts(limit).of(text);

        assertThat(String.join("", parts).replaceAll("\\s+", "")).isEqualTo(text.replaceAll("\\s+", ""));
        assertThat(parts).allMatch(part -> part.length() <= limit);
        assertThat(parts.size() == 1 || parts.stream().noneMatch(String::isBlank))
                .isTrue();
    }

    @Property(tries = 500)
    void no_character_is_torn(@ForAll("texts") String text) {
        assertThat(new TextParts(20).of(text))
                .allMatch(part -> part.isEmpty()
                        || !Character.isLowSurrogate(part.charAt(0))
                                && !Character.isHighSurrogate(part.charAt(part.length() - 1)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "word",
                        " ",
                        "  ",
                        "\n",
                        "\n\n",
                        ". ",
                        "? ",
                        "؟ ",
                        ", ",
                        "👍🏽",
                        "𝄞",
                        "كرسي",
                        "стол",
                        "CH-616",
                        "https://noor.test/x_y_z",
                        "1,250.50",
                        "*bold*",
                        "e\u0301",
                        "‏")
                .list()
                .ofMaxSize(150)
                .map(words -> String.join("", words));
    }
}
