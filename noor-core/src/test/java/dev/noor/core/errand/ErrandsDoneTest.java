package dev.noor.core.errand;

import static dev.noor.core.errand.Sale.PIPELINE;
import static dev.noor.ports.catalog.CatalogFixtures.dirhams;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.memory.MemoryCrm;
import dev.noor.adapter.memory.MemoryCrmLinks;
import dev.noor.adapter.memory.MemoryPlacedOrders;
import dev.noor.adapter.memory.MemorySaleOrders;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.PhoneNumber;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.crm.ContactRecord;
import dev.noor.ports.crm.CrmDeals;
import dev.noor.ports.crm.CrmLink;
import dev.noor.ports.crm.Deal;
import dev.noor.ports.crm.DealId;
import dev.noor.ports.crm.DealKey;
import dev.noor.ports.crm.DealMove;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.crm.NewDeal;
import dev.noor.ports.money.Money;
import dev.noor.ports.order.OrderReference;
import dev.noor.ports.order.PlacedOrder;
import dev.noor.ports.pipeline.EffectHandler.Result;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationBook;
import dev.noor.ports.quotation.QuotationFixtures;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.remote.Kept;
import dev.noor.ports.turn.Errand;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ErrandsDoneTest {
    private static final Quotation AGREED = QuotationFixtures.aQuotation().as(QuotationStatus.ACCEPTED);
    private static final Errand ORDER = new Errand.PlaceOrder(AGREED.id(), AGREED.number(), AGREED.revision());
    private static final PhoneNumber PHONE = new PhoneNumber("+971501234567");

    private final MemoryCrm crm = new MemoryCrm(PIPELINE.stages());
    private final MemoryCrmLinks links = new MemoryCrmLinks();
    private final MemorySaleOrders orders = new MemorySaleOrders(Set.of(new Sku("CH-616"), new Sku("DK-120")));
    private final MemoryPlacedOrders placed = new MemoryPlacedOrders(InstantSource.system());
    private final Stored stored = new Stored(Sale.at(Stage.NEEDS_ANALYSIS).conversation());
    private final SaleLookup sales = new SaleLookup(tenant -> Optional.of(PIPELINE), stored, links);

    @Test
    void a_contact_is_kept_with_name_and_company() {
        stored.is(Sale.at(Stage.SOLUTION).told(FactSlot.CUSTOMER_NAME, "Omar").told(FactSlot.COMPANY, "Northstar LLC"));

        assertThat(contact()).isInstanceOf(Result.Done.class);

        ContactRecord known = crm.contact(crm.find(PHONE).orElseThrow()).orElseThrow();
        assertThat(known.name()).contains("Omar");
        assertThat(known.company()).isPresent();
        assertThat(link().contact()).isEqualTo(crm.find(PHONE));
    }

    @Test
    void somebody_who_buys_for_themselves_has_no_company() {
        stored.is(Sale.at(Stage.SOLUTION).told(FactSlot.COMPANY, "individual"));

        contact();

        assertThat(link().company()).isEmpty();
    }

    @Test
    void a_deal_waits_for_its_contact_and_is_opened_where_the_sale_stands() {
        assertThat(deal("New Lead")).isEqualTo(Attempt.waiting("contact"));

        contact();
        deal("New Lead");

        assertThat(stage()).contains("New Lead");
    }

    @Test
    void an_errand_done_late_does_what_is_right_by_then() {
        contact();
        stored.is(Sale.at(Stage.QUOTING));
        deal("Offer sent");

        deal("New Lead");

        assertThat(stage()).contains("Offer sent");
    }

    @Test
    void a_sale_that_moves_while_its_deal_is_moved_is_followed() {
        contact();
        deal("New Lead");
        CrmDeals slow = new Moving(() -> stored.is(Sale.at(Stage.CLOSING)));
        stored.is(Sale.at(Stage.QUOTING));

        new DealErrand(sales, slow).act(lease(move("Offer sent")));

        assertThat(stage()).contains("In work");
    }

    @Test
    void a_deal_of_an_earlier_sale_ends_where_that_sale_ended() {
        contact();
        stored.is(Sale.at(Stage.NEEDS_ANALYSIS).episode(2));

        deal("In work");

        assertThat(stage()).contains("In work");
    }

    @Test
    void a_deal_that_people_moved_to_a_stage_of_theirs_or_deleted_is_left_to_them() {
        contact();
        deal("New Lead");
        DealId id = link().deal().orElseThrow().id();
        crm.move(id, new DealStage("Consignment"), Optional.empty());
        stored.is(Sale.at(Stage.QUOTING));

        assertThat(deal("Offer sent")).isInstanceOf(Result.Done.class);
        assertThat(stage()).contains("Consignment");

        links.keep(
                Sale.tenant().id(),
                CrmLink.none(key()).with(new Deal(new DealId("9"), new DealStage("New Lead"), Optional.empty())));
        assertThat(deal("Offer sent")).isEqualTo(Attempt.over());
    }

    @ParameterizedTest
    @CsvSource({
        "Negotiations, QUOTING, Offer sent, further than where people put it and where it had been",
        "In work, QUOTING, In work, not back from where people put it",
        "Negotiations, COMPANY_DETAILS, Negotiations, where people put it",
        "New Lead, SOLUTION, New Lead, not again to where people took it from",
        "On hold, SOLUTION, On hold, not out of the hold without a step further",
        "On hold, COMPANY_DETAILS, Negotiations, out of the hold with a step further",
        "Closed lost, CLOSING, Closed lost, never out of a stage that is people's"
    })
    void a_deal_that_people_moved_goes_no_way_but_further(String people, Stage sale, String expected, String why) {
        contact();
        stored.is(Sale.at(Stage.SOLUTION));
        deal("Qualification");
        crm.move(link().deal().orElseThrow().id(), new DealStage(people), Optional.empty());
        links.keep(
                Sale.tenant().id(),
                CrmLink.none(key())
                        .with(crm.read(link().deal().orElseThrow().id()).orElseThrow()));

        stored.is(Sale.at(sale).quoted(AGREED));
        deal("any");

        assertThat(stage()).as(why).contains(expected);
    }

    @Test
    void a_deal_that_stands_where_noor_put_it_goes_forth_and_back_with_its_sale() {
        contact();
        for (Stage step : List.of(Stage.NEEDS_ANALYSIS, Stage.QUOTING, Stage.SOLUTION, Stage.CLOSING)) {
            stored.is(Sale.at(step));
            deal("any");
            assertThat(stage()).contains(requireNonNull(PIPELINE.at().get(step)).name());
        }
    }

    @Test
    void a_note_of_a_sale_that_ended_before_it_was_a_deal_is_left_at_the_customer() {
        stored.is(Sale.at(Stage.SOLUTION).episode(2));
        contact();

        Result left = new NoteErrand(sales, crm).act(lease(new Errand.LeaveNote(1, "Title", "text")));

        assertThat(left).isInstanceOf(Result.Done.class);
    }

    @Test
    void a_note_waits_for_the_deal_and_is_left_once() {
        contact();
        EffectLease lease = lease(new Errand.LeaveNote(1, "Title", "text"));
        NoteErrand notes = new NoteErrand(sales, crm);
        assertThat(notes.act(lease)).isEqualTo(Attempt.waiting("deal"));

        deal("New Lead");

        assertThat(notes.act(lease)).isInstanceOf(Result.Done.class).isEqualTo(notes.act(lease));
    }

    @Test
    void a_note_of_what_is_no_deal_is_left_at_the_contact() {
        stored.is(Sale.at(Stage.QUALIFYING));
        contact();

        assertThat(new NoteErrand(sales, crm).act(lease(new Errand.LeaveNote(1, "Title", "text"))))
                .isInstanceOf(Result.Done.class);
        assertThat(link().deal()).isEmpty();
    }

    @Test
    void an_order_is_drafted_once_however_often_it_is_asked_for() {
        Result first = order().act(lease(ORDER));

        assertThat(first).isInstanceOf(Result.Done.class).isEqualTo(order().act(lease(ORDER)));
        assertThat(placed.find(Sale.tenant().id(), AGREED.id()))
                .map(PlacedOrder::order)
                .isEqualTo(orders.find(OrderReference.of(AGREED), AGREED.total().currency()));
        assertThat(orders.find(OrderReference.of(AGREED), AGREED.total().currency()))
                .isPresent();
    }

    @Test
    void while_an_earlier_attempt_may_have_drafted_it_an_order_is_looked_for_and_not_drafted() {
        assertThat(order().act(doubted(ORDER, Duration.ofSeconds(119)))).isEqualTo(Attempt.settling());
        assertThat(orders.find(OrderReference.of(AGREED), AGREED.total().currency()))
                .isEmpty();

        assertThat(order().act(doubted(ORDER, Duration.ofSeconds(120)))).isInstanceOf(Result.Done.class);
        assertThat(order().act(doubted(ORDER, Duration.ofSeconds(5)))).isInstanceOf(Result.Done.class);
    }

    @Test
    void a_product_that_the_order_book_lacks_is_for_people_to_see_to() {
        OrderErrand poor = new OrderErrand(sales, book(), new MemorySaleOrders(Set.of()), placed);

        assertThat(poor.act(lease(ORDER))).isEqualTo(new Result.Failed("order.no_product:CH-616"));
    }

    @Test
    void what_does_not_answer_or_does_not_let_us_in_is_tried_later() {
        QuotationBook away = (tenant, number, revision) -> {
            throw new TransientPortException("test.away", "away", Duration.ofHours(3));
        };
        QuotationBook shut = (tenant, number, revision) -> {
            throw new PermanentPortException("test.credentials", "wrong");
        };

        assertThat(new OrderErrand(sales, away, orders, placed).act(lease(ORDER)))
                .isEqualTo(new Result.Later(Optional.of(Duration.ofHours(3)), "test.away"));
        assertThat(new OrderErrand(sales, shut, orders, placed).act(lease(ORDER)))
                .isEqualTo(new Result.Later(Optional.empty(), "test.credentials"));
    }

    @Test
    void what_is_not_stored_any_more_is_over() {
        stored.forget();

        assertThat(order().act(lease(ORDER))).isEqualTo(Attempt.over());
        assertThat(contact()).isEqualTo(Attempt.over());
        assertThat(deal("New Lead")).isEqualTo(Attempt.over());
    }

    private Result contact() {
        return new ContactErrand(sales, crm, crm).act(lease(new Errand.KeepContact()));
    }

    private Result deal(String stage) {
        return new DealErrand(sales, crm).act(lease(move(stage)));
    }

    private OrderErrand order() {
        return new OrderErrand(sales, book(), orders, placed);
    }

    private static QuotationBook book() {
        return (tenant, number, revision) -> Optional.of(new QuotationBook.Entry(AGREED, Optional.empty()));
    }

    private static Errand move(String stage) {
        return new Errand.MoveDeal(1, new DealStage(stage));
    }

    private static DealKey key() {
        return new DealKey(Sale.at(Stage.GREETING).conversation().id(), 1);
    }

    private CrmLink link() {
        return links.of(Sale.tenant().id(), key());
    }

    private Optional<String> stage() {
        return link().deal()
                .flatMap(deal -> crm.read(deal.id()))
                .map(deal -> deal.stage().name());
    }

    private static EffectLease lease(Errand errand) {
        return lease(errand, Optional.empty());
    }

    private static EffectLease doubted(Errand errand, Duration since) {
        return lease(errand, Optional.of(since));
    }

    private static EffectLease lease(Errand errand, Optional<Duration> doubt) {
        Conversation conversation = Sale.at(Stage.GREETING).conversation();
        return new EffectLease(
                new UUID(0, 42),
                Sale.tenant().id(),
                Optional.of(conversation.id()),
                new EffectRequest.Outside(errand),
                1,
                1,
                Duration.ZERO,
                doubt);
    }

    /** Deals that take a while to move, in which something happens once. */
    private final class Moving implements CrmDeals {
        private Optional<Runnable> meanwhile;

        Moving(Runnable meanwhile) {
            this.meanwhile = Optional.of(meanwhile);
        }

        @Override
        public Optional<Deal> read(DealId deal) {
            return crm.read(deal);
        }

        @Override
        public Kept<Deal> open(NewDeal deal) {
            return crm.open(deal);
        }

        @Override
        public DealMove move(DealId deal, DealStage to, Optional<Money> amount) {
            DealMove moved = crm.move(deal, to, amount.or(() -> Optional.of(dirhams(1))));
            meanwhile.ifPresent(Runnable::run);
            meanwhile = Optional.empty();
            return moved;
        }
    }
}
