package dev.noor.core.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.memory.MemoryCrmLinks;
import dev.noor.adapter.memory.MemoryPlacedOrders;
import dev.noor.core.policy.Contact;
import dev.noor.core.stage.StageMachine;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.crm.CrmLink;
import dev.noor.ports.crm.DealKey;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.money.Money;
import dev.noor.ports.order.OrderReference;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.order.SaleOrder;
import dev.noor.ports.order.SaleOrderId;
import dev.noor.ports.order.SaleOrderStatus;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationFixtures;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.tenant.TenantFixtures;
import dev.noor.ports.turn.Effect;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TurnOpeningTest {
    private static final TenantId TENANT = new TenantId("oasis");
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final ConversationId CONVERSATION = new ConversationId(new UUID(0, 1));
    private static final Quotation SOLD = QuotationFixtures.aQuotation().as(QuotationStatus.ACCEPTED);

    private final MemoryPlacedOrders orders = new MemoryPlacedOrders(InstantSource.fixed(NOW));
    private final MemoryCrmLinks deals = new MemoryCrmLinks();

    @ParameterizedTest
    @EnumSource(SaleOrderStatus.class)
    void only_an_order_that_has_arrived_ends_the_sale(SaleOrderStatus status) {
        place(status);

        assertThat(stage(Stage.CLOSING, Optional.of(orders)))
                .isEqualTo(status == SaleOrderStatus.FULFILLED ? Stage.FEEDBACK : Stage.CLOSING);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"CLOSING", "FEEDBACK"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_delivery_ends_no_sale_that_is_not_being_closed(Stage before) {
        place(SaleOrderStatus.FULFILLED);

        assertThat(stage(before, Optional.of(orders))).isEqualTo(before);
    }

    @Test
    void without_an_order_or_an_order_book_the_sale_stays_where_it_is() {
        assertThat(stage(Stage.CLOSING, Optional.of(orders))).isEqualTo(Stage.CLOSING);
        assertThat(stage(Stage.CLOSING, Optional.empty())).isEqualTo(Stage.CLOSING);
    }

    @Test
    void a_sale_that_the_crm_calls_delivered_has_arrived_and_that_of_another_episode_has_not() {
        deals.keep(TENANT, CrmLink.none(new DealKey(CONVERSATION, 2)).delivered(NOW));
        assertThat(stage(Stage.CLOSING, Optional.empty())).isEqualTo(Stage.CLOSING);

        deals.keep(TENANT, CrmLink.none(new DealKey(CONVERSATION, 1)).delivered(NOW));
        assertThat(stage(Stage.CLOSING, Optional.empty())).isEqualTo(Stage.FEEDBACK);
    }

    private Stage stage(Stage before, Optional<PlacedOrders> orders) {
        Workbench bench = new Workbench(
                TenantFixtures.aTenant(TENANT),
                Conversation.fresh(CONVERSATION, new ChatAddress(TENANT, "test", "customer")),
                Contact.WELCOME,
                new MessageId(new UUID(0, 2)),
                NOW);
        bench.apply(new Effect.DraftQuotation(SOLD));
        bench.apply(new Effect.MoveStage(bench.stage(), before));
        new TurnOpening(
                        new StageMachine(),
                        orders,
                        Optional.of(deals),
                        new ApprovalOpening(Optional.empty(), Optional.empty()))
                .open(bench);
        return bench.stage();
    }

    private void place(SaleOrderStatus status) {
        orders.keep(
                TENANT,
                CONVERSATION,
                SOLD.id(),
                new SaleOrder(
                        new SaleOrderId("1"),
                        OrderReference.of(SOLD),
                        "SO-1",
                        status,
                        new Money(100, Currency.getInstance("AED"))));
    }
}
