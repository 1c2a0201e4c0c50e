package dev.noor.ports.voice;

import dev.noor.ports.Language;
import dev.noor.ports.model.ModelUsage;
import java.time.Duration;
import java.util.Optional;

/** Writes down what is said in recordings. Thread-safe; one call is one attempt, which costs each time. */
public interface Transcriber {
    /** The model that is asked, as it is configured. */
    String model();

    /**
     * What is said, within the request's deadline whatever the other side does.
     *
     * @throws dev.noor.ports.PortException with the code of a {@link dev.noor.ports.model.ModelFault}
     */
    Transcription transcribe(Request request);

    /**
     * One call.
     *
     * @param spoken the language that is spoken, only where that is as good as known: a wrong one spoils the result
     * @param deadline for the whole call, above zero
     */
    record Request(Recording recording, Optional<Language> spoken, Duration deadline) {
        public Request {
            if (deadline.isNegative() || deadline.isZero()) {
                throw new IllegalArgumentException("a call has time for an answer");
            }
        }
    }

    /** What was made of a recording. */
    sealed interface Transcription {
        /** What the call used. */
        Spent spent();

        /** What is said, in the language it is said in; never blank. Nothing of it is checked. */
        record Transcript(String text, Spent spent) implements Transcription {
            public Transcript {
                if (text.isBlank()) {
                    throw new IllegalArgumentException("a transcript has words");
                }
            }

            @Override
            public String toString() {
                return "Transcript[" + text.length() + " characters, " + spent + "]";
            }
        }

        /** Nothing is said, or nothing that can be made out. */
        record Unintelligible(Spent spent) implements Transcription {}
    }

    /**
     * What a call used.
     *
     * @param model that answered
     * @param usage tokens and money, where the provider tells
     * @param seconds of sound that the provider counted, where it tells
     */
    record Spent(String model, ModelUsage usage, Optional<Integer> seconds) {}
}
