package dev.noor.ports.voice;

import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.messaging.MessageId;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what came of listening to voice notes with the messages themselves, so that each is listened to once.
 * Thread-safe; every method is one transaction and may throw {@link dev.noor.ports.PortException}.
 */
public interface HeardNotes {
    /** The customer's voice notes that no turn has answered and nobody has listened to, in the order received. */
    List<Unheard> unheard(ConversationId conversation);

    /**
     * Keeps what came of a voice note, unless that is known already. What is spoken becomes the message's content,
     * after what was written to it.
     */
    void keep(ConversationId conversation, MessageId message, Hearing hearing);

    /**
     * A voice note.
     *
     * @param address where its sound is, as the channel reported it; empty where it did not
     */
    record Unheard(MessageId message, Optional<String> address) {
        @Override
        public String toString() {
            return "Unheard[" + message + "]";
        }
    }

    /** What came of a voice note. */
    sealed interface Hearing {
        /** These words, never blank. */
        record Spoken(String words) implements Hearing {
            public Spoken {
                if (words.isBlank()) {
                    throw new IllegalArgumentException("what is spoken has words");
                }
            }

            @Override
            public String toString() {
                return "Spoken[" + words.length() + " characters]";
            }
        }

        /**
         * No words.
         *
         * @param reason a stable name, such as {@code voice.too_long} or the code of a fault
         */
        record NoWords(String reason) implements Hearing {}
    }
}
