package dev.noor.ports.live;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Something of a conversation that was stored just now. Holds names of things only, nothing of what they say.
 *
 * @param subject what to fetch: the message, the turn, or the conversation itself, as the kind says
 * @param at business time
 */
public record LiveUpdate(TenantId tenant, ConversationId conversation, Kind kind, UUID subject, Instant at) {

    /** What happened. The wire form is lower snake case. */
    public enum Kind {
        /** A message came in, from a customer or a person of the company; the subject is its id. */
        MESSAGE_RECEIVED,
        /** A turn was stored, with its replies; the subject is the turn's id. */
        TURN_COMMITTED,
        /** An outgoing message got further, or will not; the subject is its id. */
        OUTBOUND_CHANGED,
        /** Somebody changed the conversation itself; the subject is its id. */
        CONVERSATION_CHANGED;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
