package dev.noor.ports.upkeep;

import dev.noor.ports.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * What came to nothing: messages that no turn could answer, replies that did not arrive or may not have, reports of
 * providers that could not be read, and work outside that was not done. A person looks at each and lets it be tried
 * again or go; both are noted for good. Thread-safe; every method is one transaction and may throw
 * {@link dev.noor.ports.PortException}, after which nothing of it is stored.
 */
public interface DeadLetters {
    /** The oldest {@code limit} of a tenant, oldest first. */
    List<DeadLetter> list(TenantId tenant, int limit);

    /** One of a tenant, while it is one. */
    Optional<DeadLetter> find(TenantId tenant, DeadLetterId id);

    /**
     * Lets it be tried again: a customer's message gets a turn at once, a reply is written anew as the last of its
     * conversation, under an id of its own. Work outside is wanted anew, for as long as any; where an earlier attempt
     * may have done it, that is looked up first. If it comes to nothing again a person is told again.
     *
     * @param by who wants it, such as {@code cli:anna}
     */
    Retry retry(TenantId tenant, DeadLetterId id, Doubt doubt, String by);

    /**
     * Lets go of it.
     *
     * @param reason why, which is kept with it
     * @param by who wants it, such as {@code cli:anna}
     * @return whether it was one
     */
    boolean discard(TenantId tenant, DeadLetterId id, String reason, String by);

    /** What to do with a reply that may have arrived. */
    enum Doubt {
        /** Not sent again. */
        LEAVE,
        /** Sent again: the customer may have it twice. */
        EVEN_IF_SENT
    }

    /** What became of the wish to try again. */
    enum Retry {
        QUEUED,
        /** There is no such dead letter of the tenant, or it is none any more. */
        NOT_THERE,
        /** It may have arrived, and nobody said that it may arrive twice. */
        MAY_HAVE_ARRIVED,
        /** The customer's last message is too long ago for free text. */
        WINDOW_CLOSED,
        /** The conversation is muted, or the customer's data were erased. */
        SILENCED,
        /** What could not be read cannot be read again. */
        UNREADABLE
    }
}
