package dev.noor.core.policy;

import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.ConversationStatus;
import dev.noor.ports.conversation.Escalation;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.turn.TurnReport.RuleFired;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** For which conversations there is nothing to follow up. */
public final class FollowUpRules {
    private static final List<Rule<Conversation, Boolean>> ALWAYS = List.of(
            stop(
                    "followup.opted_out",
                    "the customer asked for silence",
                    now -> now.optedOutAt().isPresent()),
            stop(
                    "followup.person",
                    "a person looks after the customer",
                    now -> now.mode() != ConversationMode.BOT || isWithAPerson(now.escalation())),
            stop(
                    "followup.closed",
                    "the conversation is not under way",
                    now -> now.status() != ConversationStatus.ACTIVE));
    private static final Rule<Conversation, Boolean> SOLD =
            stop("followup.sold", "the sale is made", now -> now.stage() == Stage.FEEDBACK || isSold(now));

    private FollowUpRules() {}

    /** Why a silent customer is not to be written to; empty when nothing stands against it. */
    public static Optional<RuleFired> stop(Conversation now) {
        return stopAfterDelivery(now).or(() -> Rule.first(List.of(SOLD), now).map(Ruling::rule));
    }

    /** Why somebody who bought is not to be asked about it; empty when nothing stands against it. */
    public static Optional<RuleFired> stopAfterDelivery(Conversation now) {
        return Rule.first(ALWAYS, now).map(Ruling::rule);
    }

    private static boolean isWithAPerson(Escalation escalation) {
        return switch (escalation) {
            case PENDING, HELD, IN_PROGRESS -> true;
            case NONE, RESOLVED -> false;
        };
    }

    private static boolean isSold(Conversation now) {
        return now.quotation()
                .filter(quotation -> quotation.status() == QuotationStatus.ACCEPTED)
                .isPresent();
    }

    private static Rule<Conversation, Boolean> stop(String id, String reason, Predicate<Conversation> when) {
        return new Rule<>(id, reason, now -> Optional.of(true).filter(stop -> when.test(now)));
    }
}
