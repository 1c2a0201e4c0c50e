package dev.noor.ports.turn;

import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.followup.FollowUpPlan;
import dev.noor.ports.handoff.Referral;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.model.ModelExchange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A turn as it is stored.
 *
 * @param before the version of the conversation that the turn started from
 * @param after the conversation as the turn leaves it, with version {@code before + 1}
 * @param answered the messages the turn has read, all of the conversation
 * @param replies in the order to send; empty unless the outcome is a reply or a fallback
 * @param reason why nothing was said; empty when something was
 * @param errands what is to be done in the company's other systems
 * @param referral what the person is told whom the turn asks for; empty when it asks for none
 * @param followUp what is to be sent if the customer stays silent; whatever was planned before is not
 * @param exchanges what models were asked, in order, as far as it is to be kept
 */
public record TurnCommit(
        TurnId id,
        long before,
        Conversation after,
        Outcome outcome,
        List<MessageId> answered,
        List<OutboundMessage> replies,
        String reason,
        TurnReport report,
        Instant at,
        Optional<Referral> referral,
        List<Errand> errands,
        Optional<FollowUpPlan> followUp,
        List<ModelExchange> exchanges) {

    public TurnCommit {
        exchanges = List.copyOf(exchanges);
        errands = List.copyOf(errands);
        answered = List.copyOf(answered);
        replies = List.copyOf(replies);
        if (after.version() != before + 1) {
            throw new IllegalArgumentException("a turn raises the version of its conversation by one");
        }
        boolean speaks = outcome == Outcome.REPLIED || outcome == Outcome.FALLBACK;
        if (speaks == replies.isEmpty() || speaks != reason.isEmpty()) {
            throw new IllegalArgumentException("a turn either replies or says why it does not");
        }
    }

    /** A turn that leaves nothing to be done, elsewhere or later. */
    public TurnCommit(
            TurnId id,
            long before,
            Conversation after,
            Outcome outcome,
            List<MessageId> answered,
            List<OutboundMessage> replies,
            String reason,
            TurnReport report,
            Instant at) {
        this(
                id,
                before,
                after,
                outcome,
                answered,
                replies,
                reason,
                report,
                at,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** The same turn, which asks for a person who is told this. */
    public TurnCommit referring(Referral told) {
        return new TurnCommit(
                id,
                before,
                after,
                outcome,
                answered,
                replies,
                reason,
                report,
                at,
                Optional.of(told),
                errands,
                followUp,
                exchanges);
    }

    /** The same turn, leaving these. */
    public TurnCommit with(List<Errand> left) {
        return new TurnCommit(
                id, before, after, outcome, answered, replies, reason, report, at, referral, left, followUp, exchanges);
    }

    /** The same turn, after which this is sent to a customer who stays silent. */
    public TurnCommit planning(Optional<FollowUpPlan> plan) {
        return new TurnCommit(
                id, before, after, outcome, answered, replies, reason, report, at, referral, errands, plan, exchanges);
    }

    /** The same turn, with what models were asked in it. */
    public TurnCommit keeping(List<ModelExchange> asked) {
        return new TurnCommit(
                id, before, after, outcome, answered, replies, reason, report, at, referral, errands, followUp, asked);
    }

    /** The same turn, replying in these parts. */
    public TurnCommit saying(List<OutboundMessage> parts) {
        return new TurnCommit(
                id, before, after, outcome, answered, parts, reason, report, at, referral, errands, followUp,
                exchanges);
    }
}
