package dev.noor.core.policy;

import dev.noor.core.policy.HandoffContext.Approval;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.Handoff.Priority;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.reading.Intent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * When a conversation goes to a person. A hand-off mutes the seller, so an enquiry never causes one, however large:
 * product and quantity, no match, a language, an office or a company are Noor's to sell to. Stateless. Source: domain
 * §§9, 13.
 */
public final class HandoffTriggers {
    private static final int FAILURES = 3;
    private static final int MANY_PIECES = 20;
    private static final Set<Intent> ENQUIRIES = EnumSet.of(
            Intent.PRICE_QUERY,
            Intent.AVAILABILITY,
            Intent.QUOTE_REQUEST,
            Intent.DISCOUNT_REQUEST,
            Intent.WARRANTY_QUERY,
            Intent.PAYMENT_QUERY,
            Intent.LOCATION_QUERY,
            Intent.CATALOG_REQUEST,
            Intent.ORDER_STATUS);

    private record Call(HandoffReason reason, Priority priority) {}

    private static final List<Rule<HandoffContext, Call>> RULES = List.of(
            rule(
                    "handoff.complaint",
                    "the customer complains",
                    HandoffReason.COMPLAINT,
                    Priority.URGENT,
                    now -> now.wants(Intent.COMPLAINT)),
            rule(
                    "handoff.refund",
                    "the customer wants a refund or a return",
                    HandoffReason.REFUND,
                    Priority.URGENT,
                    now -> now.shows(Sign.REFUND)),
            rule(
                    "handoff.call",
                    "the customer wants to be called",
                    HandoffReason.CALL_REQUESTED,
                    Priority.NORMAL,
                    now -> now.shows(Sign.CALL)),
            rule(
                    "handoff.human",
                    "the customer asks for a person",
                    HandoffReason.HUMAN_REQUESTED,
                    Priority.NORMAL,
                    now -> now.wants(Intent.HUMAN_HANDOFF) || now.shows(Sign.NAMES_A_PERSON)),
            rule(
                    "handoff.stated_by_a_person",
                    "a person has stated a price or terms, beside which Noor states none",
                    HandoffReason.SPECIAL_CONDITIONS,
                    Priority.NORMAL,
                    now -> now.shows(Sign.STATED_BY_A_PERSON)),
            rule(
                    "handoff.large_order",
                    "an approved order is large enough to be confirmed by a person",
                    HandoffReason.ORDER_CONFIRMATION,
                    Priority.URGENT,
                    HandoffTriggers::isLargeApproved),
            rule(
                    "handoff.concrete_order",
                    "an order with item, quantity, place and time is to be confirmed",
                    HandoffReason.ORDER_CONFIRMATION,
                    Priority.URGENT,
                    HandoffTriggers::isConcreteOrder),
            rule(
                    "handoff.dealer",
                    "the customer wants to resell",
                    HandoffReason.DEALER,
                    Priority.NORMAL,
                    now -> now.shows(Sign.DEALER)),
            rule(
                    "handoff.custom",
                    "the customer wants something made to order",
                    HandoffReason.CUSTOM_PRODUCT,
                    Priority.NORMAL,
                    now -> now.wants(Intent.CUSTOM_REQUEST)),
            rule(
                    "handoff.outside_knowledge",
                    "the customer asks for terms that only a person can state",
                    HandoffReason.OUTSIDE_KNOWLEDGE,
                    Priority.NORMAL,
                    now -> now.shows(Sign.UNANSWERED) && !now.isWithAPerson()),
            rule(
                    "handoff.document",
                    "the customer sent a document that Noor cannot read, such as a drawing",
                    HandoffReason.OUTSIDE_KNOWLEDGE,
                    Priority.NORMAL,
                    now -> now.shows(Sign.DOCUMENT) && !now.isWithAPerson()),
            rule(
                    "handoff.unclear_list",
                    "the customer sent a list of which many rows name nothing certain",
                    HandoffReason.OUTSIDE_KNOWLEDGE,
                    Priority.NORMAL,
                    now -> now.shows(Sign.UNCLEAR_LIST) && !now.isWithAPerson()),
            rule(
                    "handoff.not_understood",
                    "Noor did not understand three times in a row",
                    HandoffReason.NOT_UNDERSTOOD,
                    Priority.NORMAL,
                    now -> now.notUnderstood() >= FAILURES));

    @Inject
    public HandoffTriggers() {}

    /** The hand-off that is due, by the first rule that asks for one. */
    public Optional<Ruling<Handoff>> due(HandoffContext now) {
        return Rule.first(RULES, now)
                .map(ruling -> new Ruling<>(
                        new Handoff(
                                ruling.value().reason(),
                                ruling.value().priority(),
                                ruling.rule().reason()),
                        ruling.rule()));
    }

    private static Rule<HandoffContext, Call> rule(
            String id, String reason, HandoffReason why, Priority priority, Predicate<HandoffContext> when) {
        Call call = new Call(why, priority);
        return new Rule<>(id, reason, now -> Optional.of(call).filter(due -> when.test(now)));
    }

    private static boolean isLargeApproved(HandoffContext now) {
        return now.approval() == Approval.APPROVED && now.isLarge() && !now.isWithAPerson();
    }

    /** An order and no question, told with all that fulfilment needs; a quotation that is on its way comes first. */
    private static boolean isConcreteOrder(HandoffContext now) {
        boolean hasItem = now.ledger().knows(FactSlot.PRODUCT) || now.ledger().knows(FactSlot.SELECTION);
        boolean hasPlace =
                now.ledger().knows(FactSlot.DELIVERY_PLACE) || now.ledger().knows(FactSlot.ADDRESS);
        return hasItem
                && hasPlace
                && now.shows(Sign.DELIVERY_TIME)
                && isBeyondNoor(now)
                && now.consent() != QuoteConsent.GRANTED
                && now.intents().stream().noneMatch(ENQUIRIES::contains)
                && !now.isWithAPerson();
    }

    /** More than Noor concludes by itself: by its total or, where nothing tells the total, by its pieces. */
    private static boolean isBeyondNoor(HandoffContext now) {
        return now.pieces() > 0 && (now.isLarge() || now.total().isEmpty() && now.pieces() >= MANY_PIECES);
    }
}
