package dev.noor.core.errand;

import static dev.noor.ports.conversation.ConversationFixtures.aTurn;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationFixtures;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.tenant.TenantFixtures;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Errand;
import dev.noor.ports.turn.TurnCommit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ErrandsTest {
    private static final Handoff A_PERSON =
            new Handoff(HandoffReason.HUMAN_REQUESTED, Handoff.Priority.NORMAL, "the customer asks for a person");
    private static final Quotation AGREED = QuotationFixtures.aQuotation().as(QuotationStatus.ACCEPTED);

    @Test
    void a_greeting_leaves_nothing_to_do() {
        assertThat(errands(Sale.at(Stage.GREETING), Sale.at(Stage.QUALIFYING))).isEmpty();
    }

    @Test
    void the_first_need_makes_a_contact_and_a_deal() {
        assertThat(errands(Sale.at(Stage.QUALIFYING), Sale.at(Stage.NEEDS_ANALYSIS)))
                .containsExactly(new Errand.KeepContact(), deal("New Lead"));
    }

    @Test
    void a_turn_that_moves_nothing_leaves_nothing_to_do() {
        assertThat(errands(Sale.at(Stage.SOLUTION), Sale.at(Stage.SOLUTION))).isEmpty();
    }

    @Test
    void a_deal_moves_back_with_its_sale() {
        assertThat(errands(Sale.at(Stage.QUOTING), Sale.at(Stage.SOLUTION))).contains(deal("Qualification"));
    }

    @Test
    void a_step_that_the_tenant_does_not_name_leaves_the_deal_where_it_is() {
        assertThat(errands(Sale.at(Stage.CLOSING), Sale.at(Stage.FEEDBACK))).isEmpty();
    }

    @Test
    void a_new_lead_of_another_country_stands_where_the_tenant_says() {
        assertThat(errands(
                        Sale.at(Stage.QUALIFYING).chat("966501234567"),
                        Sale.at(Stage.NEEDS_ANALYSIS).chat("966501234567")))
                .contains(deal("New Lead Saudi Arabia"));
        assertThat(errands(
                        Sale.at(Stage.NEEDS_ANALYSIS).chat("966501234567"),
                        Sale.at(Stage.SOLUTION).chat("966501234567")))
                .contains(deal("Qualification"));
    }

    @Test
    void a_quotation_put_off_puts_the_deal_on_hold_and_taken_up_again_moves_it_on() {
        Sale later = Sale.at(Stage.COMPANY_DETAILS).consent(QuoteConsent.DEFERRED);

        assertThat(errands(Sale.at(Stage.COMPANY_DETAILS), later)).contains(deal("On hold"));
        assertThat(errands(later, Sale.at(Stage.COMPANY_DETAILS))).contains(deal("Negotiations"));
    }

    @Test
    void what_the_customer_tells_of_themselves_goes_to_the_contact() {
        assertThat(errands(Sale.at(Stage.SOLUTION), Sale.at(Stage.SOLUTION).told(FactSlot.COMPANY, "Northstar LLC")))
                .containsExactly(new Errand.KeepContact());
        assertThat(errands(Sale.at(Stage.SOLUTION), Sale.at(Stage.SOLUTION).told(FactSlot.COLOUR, "black")))
                .isEmpty();
    }

    @Test
    void a_quotation_tells_the_deal_what_the_sale_is_worth() {
        assertThat(errands(Sale.at(Stage.QUOTING), Sale.at(Stage.QUOTING).quoted(QuotationFixtures.aQuotation())))
                .containsExactly(deal("Offer sent"));
    }

    @Test
    void a_yes_to_a_quotation_orders_it_and_notes_what_was_agreed_without_naming_anybody() {
        List<Errand> errands = errands(
                Sale.at(Stage.QUOTING),
                Sale.at(Stage.CLOSING).quoted(AGREED),
                new Effect.ApproveQuotation(AGREED, QuotationFixtures.aReceipt()));

        assertThat(errands)
                .contains(deal("In work"), new Errand.PlaceOrder(AGREED.id(), AGREED.number(), AGREED.revision()));
        assertThat(errands)
                .filteredOn(Errand.LeaveNote.class::isInstance)
                .singleElement()
                .satisfies(note -> assertThat(((Errand.LeaveNote) note).text())
                        .contains("10 x CH-616", "TJ-2026-000017-R2", "Delivery: 150.00 AED", "11710.13 AED")
                        .doesNotContain("Omar", "Northstar", "971"));
    }

    @Test
    void a_call_for_a_person_is_noted_even_where_there_is_no_deal() {
        assertThat(errands(Sale.at(Stage.QUALIFYING), Sale.at(Stage.QUALIFYING), new Effect.RequestHandoff(A_PERSON)))
                .containsExactly(
                        new Errand.KeepContact(),
                        new Errand.LeaveNote(1, "Noor asks for a person", "the customer asks for a person"));
    }

    @Test
    void a_new_sale_is_a_new_deal_even_at_the_same_stage() {
        assertThat(errands(
                        Sale.at(Stage.NEEDS_ANALYSIS),
                        Sale.at(Stage.NEEDS_ANALYSIS).episode(2)))
                .contains(new Errand.MoveDeal(2, new DealStage("New Lead")));
    }

    @Test
    void a_customer_without_a_number_leaves_nothing_until_they_tell_one() {
        Sale before = Sale.at(Stage.SOLUTION).chat("anna");

        assertThat(errands(before, Sale.at(Stage.QUOTING).chat("anna"))).isEmpty();
        assertThat(errands(before, Sale.at(Stage.QUOTING).chat("anna").told(FactSlot.PHONE, "+971501234567")))
                .contains(deal("Offer sent"));
    }

    @Test
    void the_companys_own_people_are_no_customers() {
        assertThat(errands(
                        Sale.at(Stage.QUALIFYING).chat(TenantFixtures.MANAGER_CHAT),
                        Sale.at(Stage.NEEDS_ANALYSIS).chat(TenantFixtures.MANAGER_CHAT)))
                .isEmpty();
    }

    @Test
    void what_is_not_connected_is_not_asked_for() {
        TurnCommit turn = turn(
                Sale.at(Stage.CLOSING).quoted(AGREED),
                new Effect.ApproveQuotation(AGREED, QuotationFixtures.aReceipt()));
        Conversation before = Sale.at(Stage.QUOTING).conversation();

        assertThat(new Errands(Optional.empty()).of(Sale.tenant(), before, turn))
                .isEmpty();
        assertThat(new Errands(Optional.of(new OutsideSystems(Set.of(OutsideSystem.ORDER_BOOK))))
                        .of(Sale.tenant(), before, turn))
                .containsExactly(new Errand.PlaceOrder(AGREED.id(), AGREED.number(), AGREED.revision()));
    }

    private static List<Errand> errands(Sale before, Sale after, Effect... effects) {
        return new Errands(Optional.of(new OutsideSystems(Set.of(OutsideSystem.values()))))
                .of(Sale.tenant(), before.conversation(), turn(after, effects));
    }

    private static TurnCommit turn(Sale after, Effect... effects) {
        return Sale.deciding(aTurn(after.conversation(), List.of(), NOON, aReply("Yes.")), List.of(effects));
    }

    private static Errand deal(String stage) {
        return new Errand.MoveDeal(1, new DealStage(stage));
    }
}
