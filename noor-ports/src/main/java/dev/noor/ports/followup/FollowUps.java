package dev.noor.ports.followup;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.messaging.OutboundMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The plans that turns made for customers who stay silent. A conversation has one at most; the next message of the
 * customer, the next turn and a person who takes over each cancel it in their own transaction. Thread-safe; every
 * method is one transaction and may throw {@link dev.noor.ports.PortException}.
 */
public interface FollowUps {
    /** For how long nobody else is handed a plan. */
    Duration LEASE = Duration.ofSeconds(30);

    /** The plan that has been due for longest in business time and is nobody's. */
    Optional<Due> claim();

    /**
     * Puts the message into the outbox and plans what follows, both or neither. Refused when anybody spoke, took over
     * or wished for silence since the conversation was read, or when the window has closed for free text.
     *
     * @param version of the conversation as it was judged
     */
    Filing send(Due due, long version, Parcel parcel, Optional<FollowUpPlan> next);

    /** It is looked at again at that business time. */
    void postpone(Due due, Instant until);

    /** It is not sent, and why; what follows is planned. */
    void suppress(Due due, String reason, Optional<FollowUpPlan> next);

    /**
     * Plans a message apart from any turn, in a conversation that had one. Does nothing where a message is planned
     * already, or one of this step that counts from the same time ever was.
     */
    void plan(TenantId tenant, ConversationId conversation, FollowUpPlan plan);

    /**
     * A plan of one of these steps is not sent, as something happened outside the conversation; nothing follows it.
     *
     * @param reason what happened
     */
    void drop(TenantId tenant, ConversationId conversation, Set<String> steps, String reason);

    /**
     * A tenant's follow-ups, those last due first, behind a place or from the beginning. A page that follows another
     * neither repeats nor leaves out what was there all the while.
     */
    List<FollowUp> list(TenantId tenant, Optional<State> state, Optional<Place> after, int limit);

    /** A tenant's plans that will be due at a business time, as if nothing happened before; nothing is claimed. */
    List<Due> due(TenantId tenant, Instant at, int limit);

    /**
     * A person wants it not to be sent; what the scheme has behind it is not planned either.
     *
     * @param by who, as noted in the audit
     */
    Cancelling cancel(TenantId tenant, UUID id, String by);

    /**
     * A plan whose time has come.
     *
     * @param freeFormUntil until when free text may be sent; empty where the channel has no window
     * @param epoch who claims it again has another one
     */
    record Due(
            UUID id,
            TenantId tenant,
            ConversationId conversation,
            FollowUpPlan plan,
            Optional<Instant> freeFormUntil,
            long epoch) {}

    /**
     * What is to be sent.
     *
     * @param words what the customer reads, which a template's name does not tell
     * @param before the business time from which on it is not sent any more
     */
    record Parcel(OutboundMessage message, String words, Optional<Instant> before) {
        @Override
        public String toString() {
            return "Parcel[" + message.id() + "]";
        }
    }

    /** Whether a message was put into the outbox. */
    enum Filing {
        FILED,
        /** Something came between; nothing is changed. */
        REFUSED
    }

    /** What came of wanting a plan cancelled. */
    enum Cancelling {
        CANCELLED,
        /** It is sent, suppressed or cancelled already. */
        SETTLED,
        NOT_THERE
    }

    /** A place in the list. */
    record Place(Instant dueAt, UUID id) {}

    /** What became of a plan. */
    enum State {
        PENDING,
        /** Its message is in the outbox, or further. */
        SENT,
        /** It was not to be sent when its time came. */
        SUPPRESSED,
        /** Something happened before its time came. */
        CANCELLED
    }

    /**
     * A plan with what became of it.
     *
     * @param reason why it was not sent; empty for the others
     * @param settledAt when that was decided, in business time
     */
    record FollowUp(
            UUID id,
            ConversationId conversation,
            FollowUpPlan plan,
            State state,
            String reason,
            Optional<Instant> settledAt) {
        /** Where it stands in the list, for the page that follows. */
        public Place place() {
            return new Place(plan.dueAt(), id);
        }
    }
}
