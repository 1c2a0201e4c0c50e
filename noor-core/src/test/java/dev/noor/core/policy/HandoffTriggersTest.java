package dev.noor.core.policy;

import static dev.noor.core.ledger.Facts.ledger;
import static dev.noor.ports.conversation.FactSlot.ADDRESS;
import static dev.noor.ports.conversation.FactSlot.COMPANY;
import static dev.noor.ports.conversation.FactSlot.DELIVERY_PLACE;
import static dev.noor.ports.conversation.FactSlot.PRODUCT;
import static dev.noor.ports.conversation.FactSlot.QUANTITY;
import static dev.noor.ports.conversation.FactSlot.SELECTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.policy.HandoffContext.Approval;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Escalation;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.money.Money;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantFixtures;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HandoffTriggersTest {
    private static final Tenant TENANT = TenantFixtures.aTenant(new TenantId("oasis"));
    private static final Ledger ORDER = ledger(PRODUCT, "chair", QUANTITY, "200", DELIVERY_PLACE, "Dubai Marina");

    private final HandoffTriggers triggers = new HandoffTriggers();

    @ParameterizedTest
    @CsvSource(textBlock = """
            HUMAN_HANDOFF,  HUMAN_REQUESTED, handoff.human
            COMPLAINT,      COMPLAINT,       handoff.complaint
            CUSTOM_REQUEST, CUSTOM_PRODUCT,  handoff.custom
            """)
    void an_intent_that_needs_a_person_gets_one(Intent intent, HandoffReason reason, String rule) {
        Ruling<Handoff> ruling =
                triggers.due(context(Set.of(intent), Set.of(), ledger())).orElseThrow();

        assertThat(ruling.value().reason()).isEqualTo(reason);
        assertThat(ruling.rule().rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @EnumSource(
            value = Intent.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HUMAN_HANDOFF", "COMPLAINT", "CUSTOM_REQUEST"})
    void no_other_intent_does_even_with_product_quantity_place_and_company(Intent intent) {
        Ledger enquiry = ledger(
                PRODUCT,
                "office chair|desk",
                QUANTITY,
                "500",
                DELIVERY_PLACE,
                "Dubai",
                ADDRESS,
                "2 Street",
                COMPANY,
                "Northstar",
                SELECTION,
                "CH 616×500");

        assertThat(triggers.due(context(Set.of(intent), Set.of(), enquiry))).isEmpty();
        assertThat(triggers.due(context(Set.of(), Set.of(), enquiry))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            REFUND, REFUND
            DEALER, DEALER
            CALL,   CALL_REQUESTED
            """)
    void a_refund_a_dealer_and_a_call_need_a_person(Sign sign, HandoffReason reason) {
        assertThat(triggers.due(context(Set.of(), Set.of(sign), ledger())))
                .hasValueSatisfying(
                        ruling -> assertThat(ruling.value().reason()).isEqualTo(reason));
    }

    @Test
    void two_hundred_chairs_to_a_place_by_a_day_are_a_concrete_order() {
        assertThat(reason(context(Set.of(Intent.PRODUCT_SEARCH), Set.of(Sign.DELIVERY_TIME), ORDER)))
                .contains(HandoffReason.ORDER_CONFIRMATION);
        assertThat(reason(context(Set.of(Intent.DELIVERY_QUERY), Set.of(Sign.DELIVERY_TIME), ORDER)))
                .contains(HandoffReason.ORDER_CONFIRMATION);
    }

    @Test
    void an_order_without_item_quantity_place_or_time_stays_with_noor() {
        Set<Sign> time = Set.of(Sign.DELIVERY_TIME);

        assertThat(reason(context(Set.of(), Set.of(), ORDER))).isEmpty();
        assertThat(reason(context(Set.of(), time, ledger(PRODUCT, "chair", QUANTITY, "200"))))
                .isEmpty();
        assertThat(reason(context(Set.of(), time, ledger(PRODUCT, "chair", DELIVERY_PLACE, "Dubai"))))
                .isEmpty();
        assertThat(reason(context(Set.of(), time, ledger(QUANTITY, "200", DELIVERY_PLACE, "Dubai"))))
                .isEmpty();
        assertThat(reason(context(Set.of(), time, ledger(SELECTION, "CH 616×200", ADDRESS, "2 Street"))))
                .isPresent();
    }

    @Test
    void a_question_about_an_order_is_an_enquiry_and_a_quotation_on_its_way_comes_first() {
        Set<Sign> time = Set.of(Sign.DELIVERY_TIME);

        assertThat(reason(context(Set.of(Intent.PRICE_QUERY), time, ORDER))).isEmpty();
        assertThat(reason(context(Set.of(Intent.QUOTE_REQUEST), time, ORDER))).isEmpty();
        assertThat(reason(new HandoffContext(
                        TENANT,
                        Set.of(),
                        time,
                        ORDER,
                        Escalation.NONE,
                        QuoteConsent.GRANTED,
                        Approval.NONE,
                        Optional.empty(),
                        0)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            APPROVED, 9999.99,  AED, false
            APPROVED, 10000.00, AED, true
            APPROVED, 63315.00, AED, true
            NONE,     63315.00, AED, false
            APPROVED, 63315.00, SAR, false
            """)
    void an_approved_order_is_confirmed_by_a_person_from_the_tenants_limit_on(
            Approval approval, BigDecimal total, String currency, boolean handedOff) {
        HandoffContext now = new HandoffContext(
                TENANT,
                Set.of(Intent.CONFIRM),
                Set.of(),
                ORDER,
                Escalation.NONE,
                QuoteConsent.GRANTED,
                approval,
                Optional.of(Money.of(total, Currency.getInstance(currency))),
                0);

        assertThat(reason(now).isPresent()).isEqualTo(handedOff);
    }

    @Test
    void a_concrete_order_that_noor_may_conclude_stays_with_noor() {
        assertThat(reason(withTotal("1200"))).isEmpty();
        assertThat(reason(withTotal("28000"))).contains(HandoffReason.ORDER_CONFIRMATION);
    }

    @Test
    void without_a_total_many_pieces_are_a_large_order_and_a_few_are_not() {
        Set<Sign> time = Set.of(Sign.DELIVERY_TIME);

        assertThat(reason(context(Set.of(), time, ledger(PRODUCT, "chair", QUANTITY, "19", DELIVERY_PLACE, "Dubai"))))
                .isEmpty();
        assertThat(reason(context(Set.of(), time, ledger(PRODUCT, "chair", QUANTITY, "20", DELIVERY_PLACE, "Dubai"))))
                .isPresent();
        assertThat(reason(context(Set.of(), time, ledger(SELECTION, "CH 616×12|D 1×8", ADDRESS, "2 Street"))))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"NONE, true", "PENDING, false", "HELD, false", "IN_PROGRESS, false", "RESOLVED, true"})
    void an_order_that_a_person_has_is_not_handed_over_twice_but_a_complaint_is(
            Escalation escalation, boolean handedOff) {
        HandoffContext order = new HandoffContext(
                TENANT,
                Set.of(),
                Set.of(Sign.DELIVERY_TIME),
                ORDER,
                escalation,
                QuoteConsent.NONE,
                Approval.NONE,
                Optional.empty(),
                0);
        HandoffContext approved = new HandoffContext(
                TENANT,
                Set.of(Intent.CONFIRM),
                Set.of(),
                ORDER,
                escalation,
                QuoteConsent.GRANTED,
                Approval.APPROVED,
                Optional.of(Money.of(new BigDecimal("28000"), Currency.getInstance("AED"))),
                0);
        HandoffContext complaint = new HandoffContext(
                TENANT,
                Set.of(Intent.COMPLAINT),
                Set.of(),
                ORDER,
                escalation,
                QuoteConsent.NONE,
                Approval.NONE,
                Optional.empty(),
                0);

        assertThat(reason(order).isPresent()).isEqualTo(handedOff);
        assertThat(reason(approved).isPresent()).isEqualTo(handedOff);
        assertThat(reason(complaint)).contains(HandoffReason.COMPLAINT);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "2, false", "3, true", "4, true"})
    void the_third_failure_in_a_row_brings_a_person(int notUnderstood, boolean handedOff) {
        HandoffContext now = new HandoffContext(
                TENANT,
                Set.of(),
                Set.of(),
                ledger(),
                Escalation.NONE,
                QuoteConsent.NONE,
                Approval.NONE,
                Optional.empty(),
                notUnderstood);

        assertThat(reason(now).isPresent()).isEqualTo(handedOff);
    }

    @Test
    void an_angry_customer_who_asks_for_a_person_is_urgent() {
        Handoff handoff = triggers.due(context(EnumSet.of(Intent.HUMAN_HANDOFF, Intent.COMPLAINT), Set.of(), ledger()))
                .orElseThrow()
                .value();

        assertThat(handoff.reason()).isEqualTo(HandoffReason.COMPLAINT);
        assertThat(handoff.priority()).isEqualTo(Handoff.Priority.URGENT);
    }

    private static HandoffContext withTotal(String dirhams) {
        return new HandoffContext(
                TENANT,
                Set.of(),
                Set.of(Sign.DELIVERY_TIME),
                ORDER,
                Escalation.NONE,
                QuoteConsent.NONE,
                Approval.NONE,
                Optional.of(Money.of(new BigDecimal(dirhams), Currency.getInstance("AED"))),
                0);
    }

    private static HandoffContext context(Set<Intent> intents, Set<Sign> signs, Ledger ledger) {
        return new HandoffContext(
                TENANT, intents, signs, ledger, Escalation.NONE, QuoteConsent.NONE, Approval.NONE, Optional.empty(), 0);
    }

    private Optional<HandoffReason> reason(HandoffContext now) {
        return triggers.due(now).map(ruling -> ruling.value().reason());
    }
}
