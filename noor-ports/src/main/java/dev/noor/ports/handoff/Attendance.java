package dev.noor.ports.handoff;

import dev.noor.ports.TenantId;
import dev.noor.ports.messaging.OutboundContent;
import java.util.List;
import java.util.UUID;

/**
 * A person of the company who looks after a customer: Noor is silent there, what waited is not sent, and nobody is
 * called any more. Thread-safe; both are one transaction and may throw {@link dev.noor.ports.PortException}, after
 * which nothing of it is stored.
 */
public interface Attendance {
    /**
     * This person looks after it from now on. {@link Tickets.Change#BEFORE} when it is settled, or somebody else does.
     *
     * @param by who says so, such as {@code telegram:salem}
     */
    Tickets.Change take(TenantId tenant, UUID handoff, String manager, String by);

    /** Sends a person's own words to the customer, who is theirs by that where nobody came before. */
    Saying say(Words words);

    /**
     * What a person says.
     *
     * @param manager by the id of the tenant's data
     * @param parts in their order; said once, whoever says them again with the ids
     * @param by as in {@link #take}
     */
    record Words(TenantId tenant, UUID handoff, String manager, List<Part> parts, String by) {
        public Words {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("somebody says something");
            }
        }
    }

    /** One message of it. */
    record Part(UUID id, OutboundContent.FreeForm text) {}

    /** What became of words. */
    enum Saying {
        /** They are in the outbox. */
        FILED,
        /** They were there before. */
        BEFORE,
        /** The hand-off is settled: the words have no customer any more. */
        SETTLED,
        /** The customer's last message is too long ago, or nothing is sent there. */
        CLOSED,
        /** The tenant has no such hand-off. */
        NOT_THERE
    }
}
