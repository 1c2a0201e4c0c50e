package dev.noor.ports.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.noor.ports.Language;
import dev.noor.ports.PortException;
import dev.noor.ports.model.ModelFault;
import dev.noor.ports.voice.Transcriber.Request;
import dev.noor.ports.voice.Transcriber.Transcription;
import dev.noor.ports.voice.Transcriber.Transcription.Transcript;
import dev.noor.ports.voice.Transcriber.Transcription.Unintelligible;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every implementation of {@link Transcriber} must pass. */
public interface TranscriberContract {
    TranscriberTestee testee();

    private Transcription transcribed() {
        return testee().transcriber()
                .transcribe(new Request(Recordings.aNote(), Optional.empty(), Duration.ofSeconds(5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"How much is the CH 616?", "كم سعر الكرسي؟", "Сколько стоит стул?", "عندكم chairs, сколько?"})
    default void words_come_back_as_they_were_said(String words) {
        testee().hearNext(words);

        assertThat(transcribed())
                .isInstanceOfSatisfying(
                        Transcript.class, heard -> assertThat(heard.text()).isEqualTo(words));
    }

    @Test
    default void a_language_that_is_known_changes_nothing_of_the_words() {
        testee().hearNext("سلام");

        Transcription heard = testee().transcriber()
                .transcribe(new Request(Recordings.aNote(), Optional.of(Language.AR), Duration.ofSeconds(5)));

        assertThat(heard)
                .isInstanceOfSatisfying(
                        Transcript.class, it -> assertThat(it.text()).isEqualTo("سلام"));
    }

    @Test
    default void silence_is_no_words_and_costs_all_the_same() {
        testee().hearNext("");

        assertThat(transcribed())
                .isInstanceOfSatisfying(
                        Unintelligible.class,
                        heard -> assertThat(heard.spent().usage().costMicros()).contains(240L));
    }

    @Test
    default void what_a_call_used_is_told() {
        testee().hearNext("Hello");

        Transcriber.Spent spent = transcribed().spent();

        assertThat(spent.seconds()).contains(4);
        assertThat(spent.usage().costMicros()).contains(240L);
        assertThat(spent.model()).isEqualTo(testee().transcriber().model());
    }

    @ParameterizedTest
    @EnumSource(
            value = ModelFault.class,
            names = {"RATE_LIMITED", "OVERLOADED", "BROKEN_ANSWER", "REFUSED", "INVALID_REQUEST", "NO_CREDIT"})
    default void a_fault_has_its_code_and_the_next_call_is_a_new_one(ModelFault fault) {
        testee().failNext(fault);
        testee().hearNext("Hello");

        PortException thrown = catchThrowableOfType(PortException.class, this::transcribed);

        assertThat(ModelFault.of(thrown)).contains(fault);
        assertThat(transcribed()).isInstanceOf(Transcript.class);
    }

    @Test
    default void printing_tells_nothing_of_what_was_said() {
        testee().hearNext("Anna-971501234567");

        assertThat(transcribed().toString()).doesNotContain("Anna", "971501234567");
    }
}
