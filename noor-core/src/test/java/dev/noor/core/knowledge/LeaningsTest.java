package dev.noor.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Entry;
import dev.noor.ports.tenant.Lexicon.Form;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Lexicon.Script;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A question leans to the topic whose known questions are most like it. */
class LeaningsTest {
    private static final Lexicon LEXICON = new Lexicon(List.of(
            entry(
                    Kind.QUESTION,
                    "parking",
                    form(Script.ENGLISH, "where do i leave my car"),
                    form(Script.ENGLISH, "is the basement free for visitors"),
                    form(Script.ARABIC, "وين اوقف سيارتي"),
                    form(Script.RUSSIAN, "куда поставить машину")),
            entry(
                    Kind.QUESTION,
                    "swatches",
                    form(Script.ENGLISH, "can i take a bit of cloth home"),
                    form(Script.ARABIC, "ممكن قطعه قماش"),
                    form(Script.RUSSIAN, "дадите кусочек ткани")),
            entry(Kind.STOP, "give", form(Script.LATIN_RUSSIAN, "dadite")),
            entry(Kind.WORD, "cloth", form(Script.ENGLISH, "cloth"), form(Script.ENGLISH, "textile"))));

    private final QuestionReader reader = new QuestionReader(LEXICON);

    @Test
    void a_question_leans_to_what_those_most_like_it_ask() {
        assertThat(likeliest("leaving the car nearby?")).isEqualTo("parking");
        assertThat(likeliest("a bit of it to take home please")).isEqualTo("swatches");
        assertThat(likeliest("где оставить машину")).isEqualTo("parking");
        assertThat(likeliest("وين نوقف السياره")).isEqualTo("parking");
    }

    @Test
    void arabic_in_latin_letters_leans_by_its_sounds() {
        assertThat(likeliest("wain awagef sayarti 3ndkom")).isEqualTo("parking");
    }

    @Test
    void russian_in_latin_letters_leans_as_in_its_own() {
        assertThat(likeliest("dadite kusochek tkani")).isEqualTo("swatches");
    }

    @Test
    void a_plain_word_leans_where_its_synonym_does() {
        assertThat(likeliest("any textile?")).isEqualTo("swatches");
    }

    @Test
    void a_question_like_no_other_asks_about_nothing_for_sure() {
        assertThat(Arrays.stream(shares("zzyzx qwfp")).sum()).isLessThan(0.1);
        assertThat(Arrays.stream(shares("where do i leave my car")).sum()).isCloseTo(1, within());
    }

    @Test
    void the_words_that_tell_a_topic_are_said_without_those_that_tell_nothing() {
        assertThat(reader.leanings().words(0)).contains("car", "basement");
    }

    @Test
    void without_questions_nothing_leans() {
        QuestionReader empty = new QuestionReader(new Lexicon(List.of()));

        assertThat(empty.read("where do i park").leaning()).isEmpty();
    }

    private static Offset<Double> within() {
        return Offset.offset(0.001);
    }

    private double[] shares(String question) {
        return reader.read(question).leaning();
    }

    private String likeliest(String question) {
        double[] shares = shares(question);
        return shares[0] == shares[1] ? "neither" : reader.leanings().topics().get(shares[0] > shares[1] ? 0 : 1);
    }

    private static Entry entry(Kind kind, String id, Form... forms) {
        return new Entry(kind, id, List.of(), Stream.of(forms).toList());
    }

    private static Form form(Script script, String text) {
        return new Form(script, text);
    }
}
