package dev.noor.core.policy;

import static dev.noor.core.policy.ToolName.ADVANCE_STAGE;
import static dev.noor.core.policy.ToolName.DRAFT_QUOTATION;
import static dev.noor.core.policy.ToolName.REQUEST_HANDOFF;
import static dev.noor.core.policy.ToolName.SAVE_FEEDBACK;
import static dev.noor.core.policy.ToolName.SCHEDULE_FOLLOW_UP;

import dev.noor.core.stage.StageMachine;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.conversation.Stage;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which tools a turn may use. Reading tools are free; a tool that writes needs Noor to be the one who speaks, and the
 * evidence that its own rules name. Stateless.
 */
public final class ToolGrants {
    private record Call(ToolName tool, GrantContext now) {}

    private static final Set<ToolName> BEYOND_HOLDING =
            EnumSet.of(ADVANCE_STAGE, DRAFT_QUOTATION, REQUEST_HANDOFF, SCHEDULE_FOLLOW_UP);

    private final List<Rule<Call, Grant>> rules;

    @Inject
    public ToolGrants(StageMachine stages) {
        rules = List.of(
                refusing("tools.erased", "the customer's data were erased", call -> is(call, ConversationMode.ERASED)),
                writing("tools.muted", "the conversation is muted", now -> now.mode() == ConversationMode.MUTED),
                writing("tools.manual", "a person has taken over", now -> now.mode() == ConversationMode.MANUAL),
                writing("tools.opted_out", "the customer asked for silence", now -> now.contact() == Contact.OPTED_OUT),
                refusing(
                        "tools.with_a_person",
                        "a person was asked for; only facts may be noted until they come",
                        call -> is(call, ConversationMode.HANDOFF) && BEYOND_HOLDING.contains(call.tool())),
                of(
                        DRAFT_QUOTATION,
                        "quotation.declined",
                        "the customer declined a quotation",
                        hasConsent(QuoteConsent.DECLINED)),
                of(
                        DRAFT_QUOTATION,
                        "quotation.deferred",
                        "the customer wants no quotation yet",
                        hasConsent(QuoteConsent.DEFERRED)),
                of(
                        DRAFT_QUOTATION,
                        "quotation.needs_consent",
                        "the customer has not asked for a quotation or agreed to one",
                        hasConsent(QuoteConsent.NONE)),
                of(
                        DRAFT_QUOTATION,
                        "quotation.needs_selection",
                        "products and quantities are not chosen",
                        lacks(FactSlot.SELECTION)),
                of(
                        DRAFT_QUOTATION,
                        "quotation.needs_name",
                        "the customer's name is not known",
                        lacks(FactSlot.CUSTOMER_NAME)),
                of(
                        DRAFT_QUOTATION,
                        "quotation.needs_company",
                        "the company, or that it is for an individual, is not known",
                        lacks(FactSlot.COMPANY)),
                of(
                        DRAFT_QUOTATION,
                        "quotation.needs_place",
                        "the place of delivery is not known",
                        lacks(FactSlot.ADDRESS)),
                of(
                        DRAFT_QUOTATION,
                        "quotation.sale_over",
                        "the sale is over; a new request opens another",
                        now -> now.stage() == Stage.FEEDBACK),
                of(
                        ADVANCE_STAGE,
                        "stage.needs_evidence",
                        "nothing happened in this turn that moves the sale",
                        now -> stages.next(now.stage(), now.ledger(), now.evidence())
                                .isEmpty()),
                of(
                        SCHEDULE_FOLLOW_UP,
                        "follow_up.opted_out",
                        "the customer asked for silence",
                        now -> now.contact() != Contact.WELCOME),
                of(
                        SCHEDULE_FOLLOW_UP,
                        "follow_up.declined",
                        "the customer declined a quotation and is not pushed",
                        hasConsent(QuoteConsent.DECLINED)),
                of(
                        SAVE_FEEDBACK,
                        "feedback.too_early",
                        "feedback is taken after the delivery",
                        now -> now.stage() != Stage.FEEDBACK));
    }

    /** Whether the tool may be used; the first rule that refuses gives the reason. */
    public Grant grant(ToolName tool, GrantContext now) {
        return Rule.first(rules, new Call(tool, now)).map(Ruling::value).orElseGet(Grant.Allowed::new);
    }

    /** The tools that may be used, in their declared order. */
    public Set<ToolName> granted(GrantContext now) {
        return Arrays.stream(ToolName.values())
                .filter(tool -> grant(tool, now) instanceof Grant.Allowed)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ToolName.class)));
    }

    private static Rule<Call, Grant> refusing(String id, String reason, Predicate<Call> when) {
        Grant refused = new Grant.Refused(id, reason);
        return new Rule<>(id, reason, call -> Optional.of(refused).filter(grant -> when.test(call)));
    }

    private static Rule<Call, Grant> writing(String id, String reason, Predicate<GrantContext> when) {
        return refusing(id, reason, call -> call.tool().kind() == ToolName.Kind.WRITES && when.test(call.now()));
    }

    private static Rule<Call, Grant> of(ToolName tool, String id, String reason, Predicate<GrantContext> when) {
        return refusing(id, reason, call -> call.tool() == tool && when.test(call.now()));
    }

    private static boolean is(Call call, ConversationMode mode) {
        return call.now().mode() == mode;
    }

    private static Predicate<GrantContext> hasConsent(QuoteConsent consent) {
        return now -> now.consent() == consent;
    }

    private static Predicate<GrantContext> lacks(FactSlot slot) {
        return now -> now.ledger().missingForQuotation().contains(slot);
    }
}
