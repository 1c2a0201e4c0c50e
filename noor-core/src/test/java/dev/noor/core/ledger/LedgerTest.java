package dev.noor.core.ledger;

import static dev.noor.core.ledger.Facts.ledger;
import static dev.noor.core.ledger.Facts.told;
import static dev.noor.ports.conversation.FactSlot.ADDRESS;
import static dev.noor.ports.conversation.FactSlot.BUDGET_MAX;
import static dev.noor.ports.conversation.FactSlot.BUDGET_MIN;
import static dev.noor.ports.conversation.FactSlot.BUDGET_PER;
import static dev.noor.ports.conversation.FactSlot.COLOUR;
import static dev.noor.ports.conversation.FactSlot.COMPANY;
import static dev.noor.ports.conversation.FactSlot.CUSTOMER_NAME;
import static dev.noor.ports.conversation.FactSlot.DELIVERY_PLACE;
import static dev.noor.ports.conversation.FactSlot.EMAIL;
import static dev.noor.ports.conversation.FactSlot.HEIGHT_CM;
import static dev.noor.ports.conversation.FactSlot.PHONE;
import static dev.noor.ports.conversation.FactSlot.PRODUCT;
import static dev.noor.ports.conversation.FactSlot.QUANTITY;
import static dev.noor.ports.conversation.FactSlot.SEATS;
import static dev.noor.ports.conversation.FactSlot.SELECTION;
import static dev.noor.ports.conversation.FactSlot.WIDTH_CM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Percent;
import dev.noor.ports.money.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {

    @Test
    void the_latest_fact_of_a_slot_is_in_force_and_the_earlier_ones_stay_as_history() {
        Ledger ledger = ledger(QUANTITY, "4", COLOUR, "black", QUANTITY, "6");

        assertThat(ledger.value(QUANTITY)).contains("6");
        assertThat(ledger.quantity()).contains(new Quantity(6));
        assertThat(ledger.all()).extracting(Fact::value).containsExactly("4", "black", "6");
        assertThat(ledger.inForce()).extracting(Fact::value).containsExactly("6", "black");
        assertThat(ledger.knows(WIDTH_CM)).isFalse();
    }

    @Test
    void an_equal_value_changes_nothing() {
        Ledger ledger = ledger(QUANTITY, "4");

        Recorded recorded = ledger.record(told(9, QUANTITY, "4"));

        assertThat(recorded).isEqualTo(new Recorded(ledger, Optional.empty(), Set.of(), Set.of()));
        assertThat(recorded.ledger()).isSameAs(ledger);
    }

    @ParameterizedTest
    @EnumSource(
            value = FactSlot.class,
            names = {"QUANTITY", "SELECTION"})
    void what_is_ordered_voids_stock_check_discount_and_quotation(FactSlot slot) {
        Fact fact = told(1, slot, "CH 616×4");

        assertThat(Ledger.of(List.of()).record(fact).voided()).isEqualTo(EnumSet.allOf(Voided.class));
        assertThat(ledger(slot, "CH 616×3").record(fact).voided()).isEqualTo(EnumSet.allOf(Voided.class));
        assertThat(ledger(slot, "CH 616×4").record(fact).voided()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = FactSlot.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QUANTITY", "SELECTION", "DISCOUNT", "APPROVED_DISCOUNT"})
    void no_other_fact_voids_a_quotation_not_the_city_and_not_the_contact_details(FactSlot slot) {
        assertThat(ledger(slot, "before").record(told(9, slot, "after")).voided())
                .isEmpty();
    }

    @Test
    void what_a_manager_approved_ends_with_the_order_that_it_was_approved_for() {
        Ledger given =
                ledger(FactSlot.SELECTION, "CH 616×12|DK-120×2", FactSlot.APPROVED_DISCOUNT, "10|TJ-7|wholesale");

        assertThat(given.approved()).contains(new ApprovedDiscount(Percent.of("10"), "TJ-7", "wholesale"));
        assertThat(ledgerAfter(given, FactSlot.SELECTION, "DK-120×2|CH 616×12").approved())
                .as("the same lines in another order")
                .isPresent();
        assertThat(ledgerAfter(given, FactSlot.DELIVERY_PLACE, "Sharjah").approved())
                .isPresent();
        assertThat(ledgerAfter(given, FactSlot.SELECTION, "CH 616×13|DK-120×2").approved())
                .isEmpty();
        assertThat(ledgerAfter(given, FactSlot.SELECTION, "CH 616×12").approved())
                .isEmpty();
        assertThat(ledgerAfter(given, FactSlot.APPROVED_DISCOUNT, ApprovedDiscount.ENDED)
                        .approved())
                .isEmpty();
        assertThat(given.forNewEpisode().approved()).isEmpty();
    }

    private static Ledger ledgerAfter(Ledger before, FactSlot slot, String value) {
        return before.record(told(9, slot, value)).ledger();
    }

    @Test
    void another_discount_voids_the_quotation_and_keeps_the_stock_check() {
        assertThat(ledger(FactSlot.DISCOUNT, "3")
                        .record(told(9, FactSlot.DISCOUNT, "5"))
                        .voided())
                .containsExactly(Voided.QUOTATION);
    }

    @Test
    void another_kind_of_product_ends_the_limits_told_for_the_earlier_one() {
        Ledger desks = ledger(PRODUCT, "desk", WIDTH_CM, "140", SEATS, "2", COLOUR, "white", DELIVERY_PLACE, "Sharjah");

        Recorded chairs = desks.record(told(9, PRODUCT, "office chair"));

        assertThat(chairs.forgotten()).containsExactlyInAnyOrder(WIDTH_CM, SEATS, COLOUR);
        assertThat(chairs.ledger().knows(WIDTH_CM)).isFalse();
        assertThat(chairs.ledger().seats()).isEmpty();
        assertThat(chairs.ledger().value(COLOUR)).isEmpty();
        assertThat(chairs.ledger().value(DELIVERY_PLACE)).contains("Sharjah");
        assertThat(chairs.ledger().all()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk|office chair", "standing desk", "height adjustable desk|pedestal", "desk"})
    void a_kind_said_more_exactly_or_a_further_one_keeps_the_limits(String kinds) {
        Recorded recorded = ledger(PRODUCT, "desk", WIDTH_CM, "140").record(told(9, PRODUCT, kinds));

        assertThat(recorded.forgotten()).isEmpty();
        assertThat(recorded.ledger().value(WIDTH_CM)).contains("140");
    }

    @Test
    void limits_told_with_the_new_kind_belong_to_it_in_whichever_order_they_are_recorded() {
        Ledger ledger = Ledger.of(List.of(
                told(1, PRODUCT, "desk"),
                told(1, HEIGHT_CM, "75"),
                told(2, WIDTH_CM, "60"),
                told(2, PRODUCT, "chair")));

        assertThat(ledger.value(WIDTH_CM)).contains("60");
        assertThat(ledger.knows(HEIGHT_CM)).isFalse();
    }

    @Test
    void a_limit_told_again_after_the_change_is_in_force_again() {
        Ledger ledger = ledger(PRODUCT, "desk", WIDTH_CM, "140", PRODUCT, "chair");

        Recorded again = ledger.record(told(9, WIDTH_CM, "140"));

        assertThat(again.fact()).isPresent();
        assertThat(again.ledger().value(WIDTH_CM)).contains("140");
    }

    @Test
    void the_budget_for_a_piece_ends_with_its_kind_but_the_budget_for_everything_does_not() {
        Fact chairs = told(9, PRODUCT, "chair");
        Ledger each = ledger(PRODUCT, "desk", BUDGET_MIN, "200", BUDGET_MAX, "900", BUDGET_PER, "unit");
        Ledger total = ledger(PRODUCT, "desk", BUDGET_MAX, "20000", BUDGET_PER, "total");

        assertThat(each.record(chairs).ledger().budget()).isEmpty();
        assertThat(each.record(chairs).forgotten()).containsExactlyInAnyOrder(BUDGET_MIN, BUDGET_MAX, BUDGET_PER);
        assertThat(total.record(chairs).ledger().budget()).isEqualTo(total.budget());
    }

    @Test
    void a_budget_has_its_bounds_and_what_it_is_for() {
        assertThat(ledger(BUDGET_MAX, "700").budget())
                .contains(new Budget(Optional.empty(), Optional.of(new BigDecimal("700")), Budget.Per.UNSTATED));
        assertThat(ledger(BUDGET_MIN, "99.50", BUDGET_PER, "unit").budget())
                .contains(new Budget(Optional.of(new BigDecimal("99.50")), Optional.empty(), Budget.Per.UNIT));
        assertThat(ledger(BUDGET_PER, "total").budget()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10001", "four", "-3", "4.5", "1e3", "٤", "99999999999"})
    void a_value_that_is_no_quantity_is_not_read_as_one(String value) {
        assertThat(ledger(QUANTITY, value).quantity()).isEmpty();
    }

    @Test
    void a_selection_is_read_and_a_broken_one_is_none() {
        assertThat(ledger(SELECTION, "CH 616×4").selection())
                .contains(Selection.of(new Sku("CH 616"), new Quantity(4)));
        assertThat(ledger(SELECTION, "four of them").selection()).isEmpty();
        assertThat(ledger(PRODUCT, "desk|office chair").kinds()).containsExactly("desk", "office chair");
        assertThat(ledger().kinds()).isEmpty();
    }

    @Test
    void a_quotation_lacks_what_is_not_known_and_nothing_else() {
        assertThat(ledger().missingForQuotation()).containsExactly(SELECTION, CUSTOMER_NAME, COMPANY, ADDRESS);
        assertThat(ledger(SELECTION, "CH 616×4", COMPANY, "individual").missingForQuotation())
                .containsExactly(CUSTOMER_NAME, ADDRESS);
        assertThat(ledger(SELECTION, "CH 616×4", COMPANY, "LLD", CUSTOMER_NAME, "Lilia", DELIVERY_PLACE, "Dubai")
                        .missingForQuotation())
                .isEmpty();
        assertThat(ledger(SELECTION, "?", COMPANY, "LLD", CUSTOMER_NAME, "Lilia", ADDRESS, "2 Street")
                        .missingForQuotation())
                .containsExactly(SELECTION);
    }

    @Test
    void a_new_episode_knows_the_customer_and_not_the_earlier_order() {
        Ledger next = ledger(
                        CUSTOMER_NAME,
                        "Omar",
                        SELECTION,
                        "CH 616×4",
                        EMAIL,
                        "o@n.ae",
                        PRODUCT,
                        "chair",
                        QUANTITY,
                        "4",
                        COMPANY,
                        "Northstar",
                        PHONE,
                        "+971500000000",
                        ADDRESS,
                        "2 Street",
                        DELIVERY_PLACE,
                        "Dubai",
                        COMPANY,
                        "Southstar")
                .forNewEpisode();

        assertThat(next.all())
                .extracting(Fact::slot)
                .containsExactly(DELIVERY_PLACE, ADDRESS, CUSTOMER_NAME, COMPANY, EMAIL, PHONE);
        assertThat(next.value(COMPANY)).contains("Southstar");
    }

    @Test
    void a_ledger_prints_no_personal_value() {
        assertThat(ledger(CUSTOMER_NAME, "Omar", QUANTITY, "4").toString())
                .contains("4")
                .doesNotContain("Omar");
    }

    @Property(tries = 500)
    void recording_one_by_one_comes_to_the_ledger_of_what_was_new(@ForAll("facts") List<Fact> facts) {
        Ledger ledger = Ledger.of(List.of());
        List<Fact> news = new ArrayList<>();
        for (Fact fact : facts) {
            Recorded recorded = ledger.record(fact);
            recorded.fact().ifPresent(news::add);
            assertThat(recorded.ledger().value(fact.slot())).contains(fact.value());
            for (FactSlot slot : FactSlot.values()) {
                boolean ended = ledger.knows(slot) && !recorded.ledger().knows(slot);
                assertThat(recorded.forgotten().contains(slot)).as(slot.wire()).isEqualTo(ended);
            }
            ledger = recorded.ledger();
        }
        assertThat(ledger).isEqualTo(Ledger.of(news));
        assertThat(ledger.inForce()).isEqualTo(Ledger.of(news).inForce());
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(PRODUCT, WIDTH_CM, BUDGET_PER, BUDGET_MAX, QUANTITY, COMPANY),
                        Arbitraries.of("unit", "desk", "office chair", "chair|desk", "4"))
                .as(Facts::told)
                .list()
                .ofMaxSize(12);
    }
}
