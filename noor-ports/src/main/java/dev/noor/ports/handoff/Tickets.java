package dev.noor.ports.handoff;

import dev.noor.ports.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The hand-offs that turns asked for. A person who writes in the chat takes its hand-offs; Noor that goes on there
 * closes them. Thread-safe; every method is one transaction and may throw {@link dev.noor.ports.PortException}, after
 * which nothing of it is stored.
 */
public interface Tickets {
    /** For how long nobody else is handed one that is due. */
    Duration LEASE = Duration.ofSeconds(30);

    /** A tenant's, the latest first. */
    List<Ticket> list(TenantId tenant, Optional<Ticket.State> state, int limit);

    /** One of a tenant. */
    Optional<Ticket> find(TenantId tenant, UUID id);

    /** How many each of a tenant's people has that are not closed, by their id; whoever has none is left out. */
    Map<String, Integer> load(TenantId tenant);

    /**
     * Somebody else is to look after it: they are called in the same transaction.
     *
     * @param nextAt when somebody is told again
     * @param by who wants it, such as {@code cli:anna}
     */
    Change assign(TenantId tenant, UUID id, String manager, Optional<Instant> nextAt, String by);

    /**
     * It is settled, and Noor goes on in its conversation.
     *
     * @param by who says so, such as {@code cli:anna}
     */
    Change resolve(TenantId tenant, UUID id, String by);

    /** The open one whose time to tell somebody again came first and which is nobody's. */
    Optional<Due> claim();

    /**
     * Calls whoever is named, once, and sets when the next call is due. Under a claim that is over, or once somebody
     * came, nothing changes.
     *
     * @param nextAt empty when nobody is told again
     * @return whether somebody was called
     */
    boolean call(Due due, Optional<String> manager, Optional<Instant> nextAt);

    /** An open one that nobody has taken in time. */
    record Due(Ticket ticket, long epoch) {}

    /** What became of a wish. */
    enum Change {
        DONE,
        /** It was settled before. */
        BEFORE,
        /** The tenant has none of this id. */
        NOT_THERE
    }
}
