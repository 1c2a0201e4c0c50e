package dev.noor.core.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryCrm;
import dev.noor.adapter.memory.MemoryCrmLinks;
import dev.noor.adapter.memory.MemoryDealMarks;
import dev.noor.adapter.memory.MemoryFollowUps;
import dev.noor.adapter.memory.MemoryPlacedOrders;
import dev.noor.core.errand.DealWatch.Looked;
import dev.noor.core.errand.SeenDeals.Follows;
import dev.noor.core.followup.FollowUpPolicy;
import dev.noor.core.policy.OutboundGate;
import dev.noor.ports.TenantId;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationFixtures;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.crm.ContactId;
import dev.noor.ports.crm.CrmLink;
import dev.noor.ports.crm.Deal;
import dev.noor.ports.crm.DealChanges;
import dev.noor.ports.crm.DealChanges.Fault;
import dev.noor.ports.crm.DealChanges.Page;
import dev.noor.ports.crm.DealId;
import dev.noor.ports.crm.DealKey;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.crm.NewDeal;
import dev.noor.ports.followup.FollowUpPlan;
import dev.noor.ports.followup.FollowUps.FollowUp;
import dev.noor.ports.followup.FollowUps.State;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.MessagingFixtures;
import dev.noor.ports.order.OrderReference;
import dev.noor.ports.order.SaleOrder;
import dev.noor.ports.order.SaleOrderId;
import dev.noor.ports.order.SaleOrderStatus;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationFixtures;
import dev.noor.ports.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DealWatchTest {
    private static final Tenant SHOP = Sale.tenant();
    private static final TenantId TENANT = SHOP.id();
    private static final ConversationId CONVERSATION = ConversationFixtures.anId();
    private static final DealKey KEY = new DealKey(CONVERSATION, 1);
    private static final Quotation AGREED = QuotationFixtures.aQuotation();

    /** A Monday at noon in Dubai. */
    private static final Instant NOON = Instant.parse("2026-11-23T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final InstantSource clock = now::get;
    private final MemoryCrm crm = new MemoryCrm(Sale.PIPELINE.stages(), clock);
    private final MemoryCrmLinks links = new MemoryCrmLinks();
    private final MemoryDealMarks marks = new MemoryDealMarks();
    private final MemoryPlacedOrders placed = new MemoryPlacedOrders(clock);
    private final MemoryConversationStore conversations = new MemoryConversationStore();
    private final MemoryFollowUps followUps = new MemoryFollowUps(conversations, clock, clock);
    private final SeenOrders orders = new SeenOrders(followUps, new FollowUpPolicy(new OutboundGate()), clock);
    private final SeenDeals seen = new SeenDeals(
            new SaleLookup(tenant -> SHOP.deals(), conversations::find, links),
            placed,
            followUps,
            orders,
            clock,
            clock);
    private final DealWatch watch = watch(crm);

    @BeforeEach
    void a_sale_whose_deal_is_in_the_crm() {
        Conversation before = conversations.open(ConversationFixtures.anAddress(TENANT), CONVERSATION);
        InboundMessage message = MessagingFixtures.aMessage("Hi");
        conversations.accept(CONVERSATION, message);
        conversations.commit(ConversationFixtures.aSilentTurn(ConversationFixtures.next(before), message));
        links.keep(TENANT, CrmLink.none(KEY).placed(deal("Offer sent", KEY)));
        watch.look(SHOP, Optional.empty(), page -> {});
    }

    @Test
    void where_people_put_a_deal_is_known_after_the_next_look() {
        people("Consignment");

        Looked looked = look();

        assertThat(looked.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.before().deal()).map(Deal::stage).contains(new DealStage("Offer sent"));
            assertThat(moved.now().stage()).isEqualTo(new DealStage("Consignment"));
            assertThat(moved.follows()).isEqualTo(Follows.NOTHING);
        });
        assertThat(links.of(TENANT, KEY).deal()).map(Deal::stage).contains(new DealStage("Consignment"));
        assertThat(look().moved()).isEmpty();
    }

    @Test
    void whose_deal_people_set_delivered_is_asked_once_what_they_think() {
        people("Delivered");

        assertThat(look().moved())
                .singleElement()
                .satisfies(moved -> assertThat(moved.follows()).isEqualTo(Follows.FEEDBACK));
        sent();
        people("In work");
        look();
        people("Delivered");
        look();

        assertThat(all()).singleElement().satisfies(asked -> {
            assertThat(asked.plan().step()).isEqualTo("opinion");
            assertThat(asked.plan().dueAt()).isEqualTo(NOON.plusSeconds(60).plus(Duration.ofHours(24)));
        });
    }

    @Test
    void who_dies_before_it_is_noted_sees_it_once_more_and_asks_once() {
        CrmLink before = links.of(TENANT, KEY);
        people("Delivered");
        Deal delivered = crm.read(before.deal().orElseThrow().id()).orElseThrow();

        seen.seen(SHOP, before, delivered);
        pass(Duration.ofMinutes(30));
        seen.seen(SHOP, before, delivered);

        assertThat(all()).hasSize(1);
    }

    @Test
    void what_the_order_book_and_the_crm_both_call_delivered_is_asked_about_once() {
        fulfilled();
        sent();
        people("Delivered");
        look();

        assertThat(all()).hasSize(1);
    }

    @Test
    void the_same_when_the_crm_says_so_first() {
        order(SaleOrderStatus.SHIPPED);
        people("Delivered");
        look();
        sent();
        fulfilled();

        assertThat(all()).hasSize(1);
    }

    @Test
    void the_next_sale_of_a_customer_is_asked_about_by_itself() {
        fulfilled();
        sent();
        links.keep(TENANT, CrmLink.none(KEY).with(AGREED.id()));
        DealKey other = new DealKey(CONVERSATION, 2);
        links.keep(TENANT, CrmLink.none(other).placed(deal("Delivered", other)));

        look();

        assertThat(all()).hasSize(2);
    }

    @Test
    void who_is_reminded_of_a_sale_is_not_any_more_when_it_is_delivered_or_lost() {
        for (String over : List.of("Closed lost", "Delivered")) {
            FollowUpPlan reminder = reminder();
            followUps.plan(TENANT, CONVERSATION, reminder);
            people(over);
            look();

            assertThat(all().stream().filter(one -> one.plan().equals(reminder)))
                    .singleElement()
                    .satisfies(one -> assertThat(one.state()).isEqualTo(State.CANCELLED));
        }
        assertThat(all())
                .filteredOn(one -> one.state() == State.PENDING)
                .extracting(one -> one.plan().step())
                .containsExactly("opinion");
    }

    @Test
    void a_sale_lost_that_the_customer_has_left_for_another_one_stops_nothing() {
        DealKey other = new DealKey(CONVERSATION, 2);
        links.keep(TENANT, CrmLink.none(other).placed(deal("Offer sent", other)));
        followUps.plan(TENANT, CONVERSATION, reminder());

        pass(Duration.ofSeconds(60));
        crm.move(id(other), new DealStage("Closed lost"), Optional.empty());
        assertThat(look().moved())
                .singleElement()
                .satisfies(moved -> assertThat(moved.follows()).isEqualTo(Follows.NOTHING));

        assertThat(all())
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(State.PENDING));
    }

    @Test
    void nobody_is_asked_about_what_came_weeks_ago() {
        people("Delivered");
        pass(Duration.ofDays(15));

        look();

        assertThat(all()).isEmpty();
    }

    @Test
    void a_preview_tells_what_would_follow_and_does_nothing() {
        people("Delivered");

        Looked looked = watch.preview(SHOP, Optional.empty(), page -> {});

        assertThat(looked.moved())
                .singleElement()
                .satisfies(moved -> assertThat(moved.follows()).isEqualTo(Follows.FEEDBACK));
        assertThat(all()).isEmpty();
        assertThat(look().moved()).hasSize(1);
    }

    @Test
    void the_first_look_begins_a_day_ago_and_the_next_where_the_last_one_ended() {
        MemoryDealMarks fresh = new MemoryDealMarks();
        DealWatch first = new DealWatch(crm, links, fresh, seen, clock);

        assertThat(first.look(SHOP, Optional.empty(), page -> {}).since()).isEqualTo(NOON.minus(Duration.ofDays(1)));

        pass(Duration.ofHours(5));
        assertThat(first.look(SHOP, Optional.empty(), page -> {}).since()).isEqualTo(NOON.minus(Attempt.SETTLED));
    }

    @Test
    void who_looks_from_a_later_time_leaves_what_lies_between_to_the_next_look() {
        people("Consignment");
        pass(Duration.ofHours(2));

        watch.look(SHOP, Optional.of(now.get()), page -> {});

        assertThat(look().moved()).hasSize(1);
    }

    @Test
    void a_crm_that_goes_away_between_two_pages_is_asked_on_from_there() {
        Deal moved = new Deal(id(KEY), new DealStage("Consignment"), Optional.of(NOON.plusSeconds(90)));
        DealChanges two = from -> {
            if (from.changedAt().isAfter(NOON)) {
                throw new TransientPortException("test.away", "away");
            }
            return new Page(
                    List.of(moved),
                    List.of(new Fault("7", "no stage")),
                    Optional.of(DealChanges.Place.from(NOON.plusSeconds(90))));
        };

        assertThatThrownBy(() -> watch(two)
                        .look(
                                SHOP,
                                Optional.empty(),
                                page -> assertThat(page.faults()).hasSize(1)))
                .isInstanceOf(TransientPortException.class);

        assertThat(marks.read(TENANT)).contains(NOON.plusSeconds(90));
        assertThat(links.of(TENANT, KEY).deal()).contains(moved);
    }

    @Test
    void deals_of_nobodys_sale_are_counted_and_left_alone() {
        deal("Delivered", new DealKey(ConversationFixtures.anId(), 1));

        Looked looked = look();

        assertThat(looked.read()).isEqualTo(2);
        assertThat(looked.known()).isEqualTo(1);
        assertThat(looked.moved()).isEmpty();
    }

    private DealWatch watch(DealChanges changes) {
        return new DealWatch(changes, links, marks, seen, clock);
    }

    private Looked look() {
        return watch.look(SHOP, Optional.empty(), page -> {});
    }

    private void people(String stage) {
        pass(Duration.ofSeconds(60));
        crm.move(id(KEY), new DealStage(stage), Optional.empty());
    }

    private void pass(Duration time) {
        now.updateAndGet(at -> at.plus(time));
    }

    private DealId id(DealKey sale) {
        return links.of(TENANT, sale).deal().orElseThrow().id();
    }

    private Deal deal(String stage, DealKey key) {
        return crm.open(new NewDeal(key, new DealStage(stage), new ContactId("1"), Optional.empty(), Optional.empty()))
                .there()
                .orElseThrow();
    }

    private void order(SaleOrderStatus status) {
        placed.keep(
                TENANT,
                CONVERSATION,
                AGREED.id(),
                new SaleOrder(new SaleOrderId("1"), OrderReference.of(AGREED), "SO-1", status, AGREED.total()));
    }

    /** The order book says that the order is delivered. */
    private void fulfilled() {
        order(SaleOrderStatus.SHIPPED);
        orders.seen(SHOP, placed.find(TENANT, AGREED.id()).orElseThrow(), SaleOrderStatus.FULFILLED);
        order(SaleOrderStatus.FULFILLED);
    }

    /** What is planned is sent. */
    private void sent() {
        pass(Duration.ofDays(1));
        followUps.suppress(followUps.claim().orElseThrow(), "as if sent", Optional.empty());
    }

    private FollowUpPlan reminder() {
        return new FollowUpPlan(
                SHOP.followUps().steps().getFirst().id(), now.get(), now.get().plus(Duration.ofDays(9)));
    }

    private List<FollowUp> all() {
        return followUps.list(TENANT, Optional.empty(), Optional.empty(), 9);
    }
}
