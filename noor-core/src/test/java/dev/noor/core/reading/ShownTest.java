package dev.noor.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.reading.SlotName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which of them has a headrest?",
                "do they have arms",
                "есть у них подголовник",
                "أيهم فيه مسند",
                "ayhom fih masnad raas",
                "u nih est podlokotniki?",
                "these chairs come with wheels?",
                "does the second one have armrests?",
                "are they available in grey?",
                "is it leather or fabric?",
                "what material is it?",
                "how wide is it",
                "max load?",
                "в каких цветах есть?",
                "какая гарантия на них"
            })
    void a_question_about_what_was_shown_is_told_from_a_wish(String text) {
        Reading reading = SharedLexicon.read(text);

        assertThat(reading.cues()).contains(Cue.ABOUT_SHOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "do you have black chairs",
                "which chairs have a headrest",
                "does CH 616 have a headrest",
                "I need a white desk 140x70",
                "I want it in black with wheels",
                "can you make a custom size",
                "какая гарантия",
                "كم سعر الكرسي",
                "the black one",
                "is delivery included for this"
            })
    void other_texts_are_no_such_question(String text) {
        assertThat(SharedLexicon.read(text).cues()).doesNotContain(Cue.ABOUT_SHOWN);
    }

    @Test
    void the_properties_asked_about_are_told() {
        assertThat(SharedLexicon.read("what material and how heavy are they").attributes())
                .containsExactly("material", "weight");
        assertThat(SharedLexicon.read("شو الخامه والمقاس").attributes()).containsExactly("material", "size");
        assertThat(SharedLexicon.read("какой у них механизм?").attributes()).containsExactly("mechanism");
        assertThat(SharedLexicon.read("do they recline?").slots(SlotName.FEATURE))
                .containsExactly("tilt");
    }

    @Test
    void a_wished_value_is_no_question() {
        assertThat(SharedLexicon.read("colour black, size 140x70").attributes()).isEmpty();
    }

    @Test
    void a_part_asked_about_is_no_thing_of_its_own() {
        assertThat(SharedLexicon.read("which of them has a headrest?").items()).isEmpty();
        assertThat(SharedLexicon.read("headrest").items()).hasSize(1);
    }
}
