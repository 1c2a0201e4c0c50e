package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.desk.ApprovalOutcome;
import dev.noor.core.quote.ShownTerms;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.Approval.Fate;
import dev.noor.ports.quotation.Approvals;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manager approves a discount for one order: its next revision holds it, once, and the customer's yes is to that. */
class ApprovedDiscountTest {
    private static final String ORDER = "quotation for 12 CH 616. Omar, Northstar LLC, office 4, Dubai Marina";

    private final ApprovingShop shop = new ApprovingShop();
    private final String chat = UUID.randomUUID().toString();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "quotation for 12 CH 616. Omar, Northstar LLC, office 4, Dubai Marina;can I have 10% discount?;yes please;− 10% =;yes, approved",
                "ابي عرض سعر لـ 12 كرسي CH 616. أنا عمر من شركة النجم، مكتب 4، دبي مارينا;ابي خصم 10%;إي تمام;− 10٪ =;نعم موافق",
                "пришлите КП на 12 CH 616. Омар, компания Ромашка, офис 4, Дубай Марина;дайте скидку 10%;да, пришлите;− 10 % =;да, согласен",
            })
    void what_a_manager_approved_stands_in_the_next_revision_and_is_sold(
            String order, String wish, String yes, String less, String agreed) {
        shop.say(chat, order);
        assertThat(off(shop.say(chat, wish))).isEqualTo("0%");
        shop.approved(chat, "10", "wholesale");

        TurnCommit shown = shop.say(chat, yes);

        assertThat(quoted(shown).revision()).isEqualTo(2);
        assertThat(quoted(shown).isOpen())
                .as("a yes to the news is none to the price")
                .isTrue();
        assertThat(quoted(shown).subtotal().toDecimal()).isEqualByComparingTo("5022.00");
        assertThat(quoted(shown).vat().toDecimal()).isEqualByComparingTo("251.10");
        assertThat(quoted(shown).total().toDecimal()).isEqualByComparingTo("5273.10");
        assertThat(SampleShop.words(shown)).contains(less).containsPattern("5[,\\p{Z}]273\\.10");

        TurnCommit sold = shop.say(chat, agreed);
        assertThat(quoted(sold).status()).isEqualTo(QuotationStatus.ACCEPTED);
        assertThat(quoted(sold).total().toDecimal()).isEqualByComparingTo("5273.10");
        assertThat(sold.report().effects())
                .filteredOn(Effect.ApproveQuotation.class::isInstance)
                .map(effect -> ((Effect.ApproveQuotation) effect).receipt().digest())
                .containsExactly(ShownTerms.digest(quoted(shown)));
    }

    @Test
    void the_approval_is_used_by_the_revision_that_holds_it() {
        shop.say(chat, ORDER);
        Approval approval = shop.approved(chat, "10", "wholesale");

        Quotation revised = quoted(shop.say(chat, "where is your showroom?"));

        assertThat(revised.lines().getFirst().discount()).isEqualTo(Percent.of("10"));
        assertThat(known(approval).fate()).contains(Fate.USED);
        assertThat(known(approval).usedBy()).contains(revised.id());
    }

    @Test
    void it_stays_when_only_the_address_changes() {
        shop.say(chat, ORDER);
        shop.approved(chat, "10", "wholesale");
        shop.say(chat, "yes please");

        TurnCommit moved = shop.say(chat, "deliver to Al Barsha, office 7 please");

        assertThat(off(moved)).isEqualTo("10%");
    }

    @Test
    void another_number_of_pieces_needs_another_approval_and_that_is_said() {
        shop.say(chat, ORDER);
        shop.approved(chat, "10", "wholesale");
        shop.say(chat, "yes please");

        TurnCommit changed = shop.say(chat, "make it 14 CH 616");

        assertThat(off(changed)).isEqualTo("0%");
        assertThat(SampleShop.words(changed)).contains("10% was approved for the order as it was");
    }

    @Test
    void an_order_that_changes_before_the_approval_is_taken_up_does_not_get_it() {
        shop.say(chat, ORDER);
        Approval approval = shop.approved(chat, "10", "wholesale");

        TurnCommit changed = shop.say(chat, "make it 14 CH 616 please");

        assertThat(off(changed)).isEqualTo("0%");
        assertThat(SampleShop.words(changed)).contains("10% was approved for the order as it was");
        assertThat(known(approval).fate()).isPresent();
        assertThat(off(shop.say(chat, "ok back to 12 CH 616"))).isEqualTo("0%");
    }

    @Test
    void a_yes_after_the_approval_expired_is_none_to_the_full_price() {
        shop.say(chat, ORDER);
        Approval approval = shop.approved(chat, "10", "wholesale");
        shop.later(Duration.ofHours(49));

        TurnCommit late = shop.say(chat, "yes, approved");

        assertThat(quoted(late).isOpen()).isTrue();
        assertThat(off(late)).isEqualTo("0%");
        assertThat(SampleShop.words(late)).contains("that time has ended").contains("5,859.00");
        assertThat(known(approval).fate()).contains(Fate.EXPIRED);
        assertThat(quoted(shop.say(chat, "yes, approved")).status()).isEqualTo(QuotationStatus.ACCEPTED);
    }

    @Test
    void an_offer_in_writing_is_good_for_as_long_as_it_says_and_no_longer() {
        shop.say(chat, ORDER);
        shop.approved(chat, "10", "wholesale");
        Quotation revised = quoted(shop.say(chat, "yes please"));
        shop.later(Duration.ofDays(5));
        assertThat(quoted(shop.say(chat, "what is the warranty?"))).isEqualTo(revised);

        shop.later(Duration.ofDays(30));
        TurnCommit late = shop.say(chat, "yes, approved");

        assertThat(quoted(late).isOpen()).isTrue();
        assertThat(off(late)).isEqualTo("0%");
        assertThat(SampleShop.words(late)).contains("10% ended with the quotation");
    }

    @Test
    void a_second_order_does_not_get_what_was_approved_for_the_first_and_the_attempt_is_recorded() {
        shop.say(chat, ORDER);
        Approval approval = shop.approved(chat, "10", "wholesale");
        shop.say(chat, "yes please");
        Quotation sold = quoted(shop.say(chat, "yes, approved"));

        TurnCommit again = shop.say(chat, "and 10% discount on the next order too?");
        assertThat(SampleShop.words(again)).contains("10% was approved for one order, once");
        assertThat(again.report().effects()).contains(new Effect.RefuseApproval(approval.id()));
        assertThat(quoted(again)).isEqualTo(sold);

        TurnCommit more = shop.say(chat, "6 CH 616 more with the same 10% discount");
        assertThat(more.report().effects()).contains(new Effect.RefuseApproval(approval.id()));
        assertThat(off(more)).isEqualTo("0%");
    }

    @Test
    void a_later_approval_takes_the_place_of_one_that_waits() {
        shop.say(chat, ORDER);
        Approval first = shop.approved(chat, "5", "wholesale");
        shop.approved(chat, "12", "wholesale");

        assertThat(off(shop.say(chat, "yes please"))).isEqualTo("12%");
        assertThat(known(first).fate()).contains(Fate.REPLACED);
    }

    @Test
    void no_approval_is_more_than_the_table_allows_the_segment() {
        shop.say(chat, ORDER);

        assertThat(refused(shop.approve(chat, "11", "horeca")))
                .contains("above_ceiling")
                .contains("10%");
        assertThat(refused(shop.approve(quoted(), "10", Optional.empty(), "PT48H")))
                .contains("no_segment")
                .contains("wholesale (up to 15%)")
                .contains("developer (up to 5%)");
        assertThat(refused(shop.approve(quoted(), "1", Optional.empty(), "PT48H")))
                .contains("no_segment");
        assertThat(refused(shop.approve(chat, "5", "friends"))).contains("unknown_segment");
        assertThat(off(shop.say(chat, "yes please"))).isEqualTo("0%");
    }

    @ParameterizedTest
    @CsvSource({
        "0,PT48H,wrong_percent",
        "-3,PT48H,wrong_percent",
        "ten,PT48H,wrong_percent",
        "101,PT48H,wrong_percent",
        "1.23456,PT48H,wrong_percent",
        "'',PT48H,wrong_percent",
        "5,PT0S,wrong_valid",
        "5,-PT1H,wrong_valid",
        "5,soon,wrong_valid",
        "5,P31D,wrong_valid"
    })
    void nonsense_is_refused_with_what_would_be_understood(String percent, String valid, String code) {
        shop.say(chat, ORDER);

        assertThat(refused(shop.approve(quoted(), percent, Optional.of("wholesale"), valid)))
                .startsWith(code)
                .contains("needs to be");
    }

    @Test
    void only_a_quotation_that_waits_for_its_customer_is_approved() {
        assertThat(refused(shop.approve(new QuotationId(UUID.randomUUID()), "5", Optional.of("wholesale"), "PT48H")))
                .contains("no_quotation");
        shop.say(chat, ORDER);
        shop.say(chat, "yes, approved");
        assertThat(refused(shop.approve(chat, "5", "wholesale")))
                .contains("not_open")
                .contains("accepted");
    }

    private QuotationId quoted() {
        return shop.quoted(chat).id();
    }

    private Approvals.Known known(Approval approval) {
        return shop.approvals().find(SampleShop.TREEJAR, approval.id()).orElseThrow();
    }

    private static String refused(ApprovalOutcome outcome) {
        ApprovalOutcome.Refused refused = (ApprovalOutcome.Refused) outcome;
        return refused.why().code() + ": " + refused.reason();
    }

    private static Quotation quoted(TurnCommit turn) {
        return turn.after().quotation().orElseThrow();
    }

    private static String off(TurnCommit turn) {
        return quoted(turn).lines().getFirst().discount().toString();
    }
}
