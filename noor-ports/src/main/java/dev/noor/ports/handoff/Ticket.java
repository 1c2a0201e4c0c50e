package dev.noor.ports.handoff;

import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A hand-off with what became of it. Personal: the string form leaves chat and words out.
 *
 * @param address the customer's chat
 * @param manager who was called last
 * @param calls how often somebody was called, from 1
 * @param at when it was asked for, in business time
 * @param nextAt when somebody is told again, in business time; empty once somebody came
 * @param closedAt when it was settled, in business time
 */
public record Ticket(
        UUID id,
        ConversationId conversation,
        ChatAddress address,
        HandoffReason reason,
        Handoff.Priority priority,
        State state,
        Optional<String> manager,
        int calls,
        CaseFile caseFile,
        Instant at,
        Optional<Instant> nextAt,
        Optional<Instant> closedAt) {

    /** How far it is. */
    public enum State {
        /** Somebody was called and has not come. */
        OPEN,
        /** A person looks after the customer. */
        TAKEN,
        /** It is settled; Noor speaks. */
        CLOSED
    }

    @Override
    public String toString() {
        return "Ticket[" + id + ", " + reason + ", " + state + "]";
    }
}
