package dev.noor.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well the shipped lexicons read texts that people labelled. The unseen half was written before the code that it
 * judges and nothing is tuned to its texts; the weights of intents are learnt from the seen half without its fourth
 * part, so of intents only the others tell anything. The floors lie a little below what was measured.
 */
class LabelledMessagesTest {

    /** Which texts: those that rules were built from, or those that judge. */
    enum Half {
        SEEN(
                Stream.of(
                                "messages.txt",
                                "held-out.txt",
                                "more-seen.txt",
                                "third-seen.txt",
                                "fourth-seen.txt",
                                "numbers-seen.txt",
                                "pieces-seen.txt")
                        .flatMap(file -> LabelledText.messages(file).stream())
                        .toList(),
                LabelledText.shortTexts("short-seen.txt")),
        UNSEEN(
                Stream.of("unseen-en-ar.txt", "unseen-ru-arabizi.txt", "third-unseen.txt")
                        .flatMap(file -> LabelledText.messages(file).stream())
                        .toList(),
                LabelledText.shortTexts("short-unseen.txt"));

        private final List<LabelledText> messages;
        private final List<LabelledText> shortTexts;

        Half(List<LabelledText> messages, List<LabelledText> shortTexts) {
            this.messages = messages;
            this.shortTexts = shortTexts;
        }

        List<LabelledText> messages() {
            return messages;
        }
    }

    /** A row of the goals. */
    enum Script {
        EN(text -> text.language().equals("en")),
        AR(text -> text.language().equals("ar")),
        RU(text -> text.language().equals("ru")),
        ARABIZI(LabelledText::isLatinOfAnother),
        ALL(text -> true);

        private final Predicate<LabelledText> member;

        Script(Predicate<LabelledText> member) {
            this.member = member;
        }

        private List<LabelledText> of(List<LabelledText> texts) {
            return texts.stream().filter(member).toList();
        }
    }

    @AfterAll
    static void show() {
        if (!Boolean.getBoolean("figures.show")) {
            return;
        }
        System.out.println(ReadingFigures.heading());
        for (Half half : Half.values()) {
            for (Script script : Script.values()) {
                print(half, script, "", script.of(half.messages));
            }
            for (Script script : Script.values()) {
                print(half, script, " short", script.of(half.shortTexts));
            }
        }
    }

    private static void print(Half half, Script script, String kind, List<LabelledText> texts) {
        String name = (half + " " + script + kind).toLowerCase(Locale.ROOT);
        if (!texts.isEmpty()) {
            System.out.println(ReadingFigures.of(texts).row(name));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SEEN,   EN,      0.98, 0.97, 0.97, 0.03, 0.94, 0.93",
        "SEEN,   AR,      0.98, 0.97, 0.93, 0.03, 0.92, 0.94",
        "SEEN,   RU,      0.98, 0.96, 0.93, 0.03, 0.93, 0.94",
        "SEEN,   ARABIZI, 0.97, 0.97, 0.90, 0.03, 0.92, 0.92",
        "UNSEEN, EN,      0.98, 0.86, 0.90, 0.03, 0.89, 0.86",
        "UNSEEN, AR,      0.98, 0.87, 0.95, 0.03, 0.88, 0.93",
        "UNSEEN, RU,      0.98, 0.89, 0.89, 0.03, 0.85, 0.80",
        "UNSEEN, ARABIZI, 0.97, 0.88, 0.90, 0.04, 0.85, 0.84",
    })
    void messages_are_read_as_people_read_them(
            Half half,
            Script script,
            double language,
            double intent,
            double refused,
            double wronglyRefused,
            double slots,
            double quantities) {
        ReadingFigures figures = ReadingFigures.of(script.of(half.messages));

        assertThat(figures.language()).as("language").isGreaterThanOrEqualTo(language);
        assertThat(figures.intent()).as("main intent").isGreaterThanOrEqualTo(intent);
        assertThat(figures.refused()).as("out of scope").isGreaterThanOrEqualTo(refused);
        assertThat(figures.wronglyRefused()).as("of the trade, refused").isLessThanOrEqualTo(wronglyRefused);
        assertThat(figures.slots()).as("slots").isGreaterThanOrEqualTo(slots);
        assertThat(figures.quantities()).as("quantities").isGreaterThanOrEqualTo(quantities);
    }

    @ParameterizedTest
    @CsvSource({"SEEN, ALL, 0.95", "UNSEEN, EN, 0.98", "UNSEEN, AR, 0.98", "UNSEEN, RU, 0.98", "UNSEEN, ARABIZI, 0.88"})
    void a_word_or_two_tell_the_language(Half half, Script script, double language) {
        assertThat(ReadingFigures.of(script.of(half.shortTexts)).language()).isGreaterThanOrEqualTo(language);
    }
}
