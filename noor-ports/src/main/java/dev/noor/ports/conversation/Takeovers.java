package dev.noor.ports.conversation;

import dev.noor.ports.TenantId;
import java.time.Duration;
import java.util.List;

/**
 * Who speaks for the company, changed by people or by time rather than by a turn. A person who writes on the channel
 * takes over by that alone, see {@link dev.noor.ports.pipeline.Inbox}. Whatever changes, a turn under way is not stored
 * and is taken again. Thread-safe; every method is one transaction and may throw {@link dev.noor.ports.PortException},
 * after which nothing of it is stored.
 */
public interface Takeovers {
    /** The conversations that a tenant has with a customer, on whichever channels. */
    List<Conversation> with(TenantId tenant, String chat);

    /**
     * Noor is silent there until it is told to go on, however long that takes: replies that wait are cancelled.
     *
     * @param by who wants it, such as {@code cli:anna}
     */
    Change pause(TenantId tenant, ConversationId conversation, String by);

    /**
     * Noor goes on there; whatever asked for a person counts as settled.
     *
     * @param by who wants it, such as {@code cli:anna}
     */
    Change resume(TenantId tenant, ConversationId conversation, String by);

    /**
     * Noor goes on wherever the person who took over has written nothing for so long, in business time; not where it
     * was told to pause.
     *
     * @return how many conversations those were
     */
    int release(Duration idle);

    /** What became of the wish. */
    enum Change {
        DONE,
        /** It was so before. */
        BEFORE,
        /** The tenant has no such conversation. */
        NOT_THERE,
        /** The conversation is muted, or the customer's data were erased; that is not changed here. */
        SILENCED
    }
}
