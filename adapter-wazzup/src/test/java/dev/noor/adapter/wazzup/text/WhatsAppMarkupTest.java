package dev.noor.adapter.wazzup.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatsAppMarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**1,250 AED** before VAT | *1,250 AED* before VAT",
                "__bold__ | *bold*",
                "an *important* word | an _important_ word",
                "an _important_ word | an _important_ word",
                "***both*** | *_both_*",
                "~~1,400~~ 1,250 AED | ~1,400~ 1,250 AED",
                "**bold with _italic_ within** | *bold with _italic_ within*",
                "## Your order | *Your order*",
                "- first | • first",
                "* first **bold** | • first *bold*",
                "1. first | 1. first",
                "[the quotation](https://noor.test/q_1_2) | the quotation: https://noor.test/q_1_2",
                "[https://noor.test](https://noor.test) | https://noor.test",
                "![a desk](https://noor.test/d.png) | a desk: https://noor.test/d.png",
                "<https://noor.test/a_b_c> | https://noor.test/a_b_c",
                "**https://noor.test/a__b** | *https://noor.test/a__b*",
                "(**bold**), then | (*bold*), then",
                "**طاولة اجتماعات** متوفرة | *طاولة اجتماعات* متوفرة",
                "3 \\* 4 \\_x\\_ | 3 * 4 _x_",
            })
    void markdown_becomes_what_whatsapp_shows(String markdown, String shown) {
        assertThat(WhatsAppMarkup.of(markdown)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain text, 1,250 AED - in stock.",
                "https://noor.test/a_b_c?x=*1*&y=~2~ and www.noor.test/__init__",
                "SKU CH_616_A, 120*80*75, 2*3*4 and DESK**160**X",
                "a * b and c * d",
                "snake_case_name and _unclosed, 5 ~ 6",
                "`code *as* it is` stays",
                "• already a bullet",
                "-5 degrees, 10-12 days",
                "سعر * الطاولة",
            })
    void what_is_no_markup_stays(String text) {
        assertThat(WhatsAppMarkup.of(text)).isEqualTo(text);
    }

    @Test
    void lines_are_rewritten_each_by_itself_and_code_is_kept() {
        assertThat(WhatsAppMarkup.of("# Order\n\n- **A**\n- B\n---\n```\n- **raw**\n```\nend **open\nhere**"))
                .isEqualTo("*Order*\n\n• *A*\n• B\n\n```\n- **raw**\n```\nend **open\nhere**");
    }

    @Property(tries = 2_000)
    void no_letter_or_digit_is_lost(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({'*', '_', '~', ' ', '\\', '[', ']', '(', ')', '#', '-', '\n', '`'})
                    @CharRange(from = 'a', to = 'e')
                    String text) {
        assertThat(letters(WhatsAppMarkup.of(text))).isEqualTo(letters(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"**a ", "*_", "[", "_a* ", "~~~~ ", "`", "\\", "# ", "[a](https://"})
    void a_hostile_text_costs_little(String unit) {
        String text = unit.repeat(20_000 / unit.length());
        long start = System.nanoTime();

        assertThatCode(() -> WhatsAppMarkup.of(text)).doesNotThrowAnyException();

        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    private static String letters(String text) {
        return text.replaceAll("[^a-e]", "");
    }
}
