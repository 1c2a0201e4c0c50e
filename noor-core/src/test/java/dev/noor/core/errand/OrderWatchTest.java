package dev.noor.core.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryFollowUps;
import dev.noor.adapter.memory.MemoryPlacedOrders;
import dev.noor.adapter.memory.MemorySaleOrders;
import dev.noor.core.errand.OrderDesk.Outcome;
import dev.noor.core.errand.OrderWatch.Seen;
import dev.noor.core.followup.FollowUpPolicy;
import dev.noor.core.policy.OutboundGate;
import dev.noor.ports.PortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationFixtures;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.PhoneNumber;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.MessagingFixtures;
import dev.noor.ports.order.OrderReference;
import dev.noor.ports.order.PlacedOrder;
import dev.noor.ports.order.SaleOrder;
import dev.noor.ports.order.SaleOrderDraft;
import dev.noor.ports.order.SaleOrderStatus;
import dev.noor.ports.order.SaleOrders;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationFixtures;
import dev.noor.ports.remote.Kept;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantFixtures;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OrderWatchTest {
    private static final TenantId TENANT = new TenantId("oasis");
    private static final ConversationId CONVERSATION = ConversationFixtures.anId();
    private static final Quotation AGREED = QuotationFixtures.aQuotation();
    private static final OrderReference REFERENCE = OrderReference.of(AGREED);

    /** A Monday at noon in Dubai. */
    private static final Instant DELIVERED = Instant.parse("2026-11-23T08:00:00Z");

    private static final InstantSource NOW = InstantSource.fixed(DELIVERED);
    private static final Tenant SHOP = TenantFixtures.aTenant(TENANT);

    private final MemorySaleOrders book = new MemorySaleOrders(Set.of(new Sku("CH-616"), new Sku("DK-120")));
    private final MemoryPlacedOrders placed = new MemoryPlacedOrders(NOW);
    private final MemoryConversationStore conversations = new MemoryConversationStore();
    private final MemoryFollowUps followUps = new MemoryFollowUps(conversations, NOW, NOW);
    private final SeenOrders seen = new SeenOrders(followUps, new FollowUpPolicy(new OutboundGate()), NOW);
    private final OrderWatch watch = watch(book);
    private final OrderDesk desk = new OrderDesk(book, placed, seen);

    @Test
    void what_people_did_to_an_order_is_seen_until_it_is_over() {
        draft();
        assertThat(watch.look(SHOP)).isEqualTo(new Seen(1, 0));

        book.bring(REFERENCE, SaleOrderStatus.SHIPPED);
        assertThat(watch.look(SHOP)).isEqualTo(new Seen(1, 1));
        assertThat(status()).isEqualTo(SaleOrderStatus.SHIPPED);

        book.bring(REFERENCE, SaleOrderStatus.FULFILLED);
        assertThat(watch.look(SHOP)).isEqualTo(new Seen(1, 1));
        assertThat(watch.look(SHOP)).isEqualTo(new Seen(0, 0));
    }

    @Test
    void an_order_that_the_book_does_not_find_stays_as_it_was() {
        SaleOrder drafted = draft();
        OrderWatch empty = watch(new MemorySaleOrders(Set.of()));

        assertThat(empty.look(SHOP)).isEqualTo(new Seen(1, 0));
        assertThat(placed.find(TENANT, AGREED.id()).map(PlacedOrder::order)).contains(drafted);
    }

    @Test
    void who_got_their_order_is_asked_once_what_they_think() {
        spoken();
        draft();
        book.bring(REFERENCE, SaleOrderStatus.FULFILLED);

        assertThat(watch.look(SHOP)).isEqualTo(new Seen(1, 1));
        // a process that died before it had noted the delivery
        placed.keep(TENANT, CONVERSATION, AGREED.id(), order(SaleOrderStatus.SHIPPED));
        assertThat(watch.look(SHOP)).isEqualTo(new Seen(1, 1));

        assertThat(followUps.list(TENANT, Optional.empty(), Optional.empty(), 5))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.plan().step()).isEqualTo("opinion");
                    assertThat(asked.plan().dueAt()).isEqualTo(DELIVERED.plus(Duration.ofHours(24)));
                });
    }

    @Test
    void a_delivery_that_is_seen_when_a_person_confirms_is_asked_about_as_well() {
        spoken();
        draft();
        book.bring(REFERENCE, SaleOrderStatus.FULFILLED);

        assertThat(desk.confirm(SHOP, AGREED.id(), "test")).isEqualTo(new Outcome.Confirmed());
        assertThat(followUps.list(TENANT, Optional.empty(), Optional.empty(), 5))
                .singleElement()
                .satisfies(asked -> assertThat(asked.plan().step()).isEqualTo("opinion"));
    }

    @Test
    void a_person_confirms_an_order_once_or_twice_and_nothing_else_is_confirmed() {
        assertThat(desk.confirm(SHOP, AGREED.id(), "test")).isEqualTo(new Outcome.NotThere());
        draft();

        assertThat(desk.confirm(SHOP, AGREED.id(), "test")).isEqualTo(new Outcome.Confirmed());
        assertThat(desk.confirm(SHOP, AGREED.id(), "test")).isEqualTo(new Outcome.Confirmed());
        assertThat(status()).isEqualTo(SaleOrderStatus.CONFIRMED);
    }

    @Test
    void a_cancelled_order_stays_cancelled() {
        draft();
        book.bring(REFERENCE, SaleOrderStatus.VOID);

        assertThat(desk.confirm(SHOP, AGREED.id(), "test")).isEqualTo(new Outcome.Cancelled());
        assertThat(status()).isEqualTo(SaleOrderStatus.VOID);
    }

    @Test
    void what_the_book_does_not_answer_is_told_and_changes_nothing() {
        draft();
        OrderDesk away = new OrderDesk(new MemorySaleOrders(Set.of()), placed, seen);

        assertThatThrownBy(() -> away.confirm(SHOP, AGREED.id(), "test")).isInstanceOf(PortException.class);
        assertThat(status()).isEqualTo(SaleOrderStatus.DRAFT);
    }

    private OrderWatch watch(SaleOrders orders) {
        return new OrderWatch(orders, placed, seen);
    }

    private SaleOrder draft() {
        Kept<SaleOrder> kept = book.draft(new SaleOrderDraft(AGREED, new PhoneNumber("+971501234567")));
        SaleOrder drafted = kept.there().orElseThrow();
        placed.keep(TENANT, CONVERSATION, AGREED.id(), drafted);
        return drafted;
    }

    private SaleOrder order(SaleOrderStatus status) {
        SaleOrder known = placed.find(TENANT, AGREED.id()).orElseThrow().order();
        return new SaleOrder(known.id(), known.reference(), known.number(), status, known.total());
    }

    /** The customer has said something and Noor was silent. */
    private void spoken() {
        Conversation before = conversations.open(ConversationFixtures.anAddress(TENANT), CONVERSATION);
        InboundMessage message = MessagingFixtures.aMessage("Hi");
        conversations.accept(CONVERSATION, message);
        conversations.commit(ConversationFixtures.aSilentTurn(ConversationFixtures.next(before), message));
    }

    private SaleOrderStatus status() {
        return placed.find(TENANT, AGREED.id()).orElseThrow().order().status();
    }
}
