package dev.noor.core.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.memory.MemoryPlacedOrders;
import dev.noor.core.policy.Contact;
import dev.noor.core.tool.OrderStatus.Known;
import dev.noor.core.tool.OrderStatus.Own;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.money.Money;
import dev.noor.ports.order.OrderReference;
import dev.noor.ports.order.SaleOrder;
import dev.noor.ports.order.SaleOrderId;
import dev.noor.ports.order.SaleOrderStatus;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationFixtures;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.tenant.TenantFixtures;
import dev.noor.ports.turn.Effect;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class OrderStatusTest {
    private static final TenantId TENANT = new TenantId("oasis");
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final ConversationId OWN = new ConversationId(new UUID(0, 1));
    private static final Quotation QUOTED = QuotationFixtures.aQuotation().as(QuotationStatus.ISSUED);

    private final MemoryPlacedOrders orders = new MemoryPlacedOrders(InstantSource.fixed(NOW));
    private final OrderStatus tool = new OrderStatus(Optional.of(orders));

    @Test
    void an_order_under_way_goes_before_what_is_quoted_now() {
        place(OWN, another(), SaleOrderStatus.SHIPPED);

        assertThat(known(Optional.of(QUOTED))).containsInstanceOf(Known.Placed.class);
    }

    @Test
    void what_is_quoted_now_goes_before_an_order_that_is_over() {
        place(OWN, another(), SaleOrderStatus.FULFILLED);

        assertThat(known(Optional.of(QUOTED))).contains(new Known.Quoted(QUOTED));
        assertThat(known(Optional.empty())).containsInstanceOf(Known.Placed.class);
    }

    @Test
    void the_order_of_the_present_quotation_is_told_when_it_is_over_too() {
        place(OWN, QUOTED.id(), SaleOrderStatus.FULFILLED);

        assertThat(known(Optional.of(QUOTED))).containsInstanceOf(Known.Placed.class);
    }

    @Test
    void nobody_is_told_of_the_orders_of_others() {
        place(new ConversationId(new UUID(0, 7)), another(), SaleOrderStatus.SHIPPED);

        assertThat(known(Optional.empty())).isEmpty();
    }

    @Test
    void without_an_order_book_the_quotation_is_told() {
        assertThat(found(new OrderStatus(Optional.empty()), Optional.of(QUOTED)))
                .contains(new Known.Quoted(QUOTED));
    }

    private Optional<Known> known(Optional<Quotation> quotation) {
        return found(tool, quotation);
    }

    private static Optional<Known> found(OrderStatus tool, Optional<Quotation> quotation) {
        Workbench bench = new Workbench(
                TenantFixtures.aTenant(TENANT),
                Conversation.fresh(OWN, new ChatAddress(TENANT, "test", "customer")),
                Contact.WELCOME,
                new MessageId(new UUID(0, 2)),
                NOW);
        quotation.map(Effect.DraftQuotation::new).ifPresent(bench::apply);
        ToolResult<Optional<Known>> result = tool.call(new Own(), bench);
        return ((ToolResult.Done<Optional<Known>>) result).value();
    }

    private static QuotationId another() {
        return new QuotationId(UUID.randomUUID());
    }

    private void place(ConversationId conversation, QuotationId quotation, SaleOrderStatus status) {
        orders.keep(
                TENANT,
                conversation,
                quotation,
                new SaleOrder(
                        new SaleOrderId("1"),
                        new OrderReference("TJ-1-R1-0a1b2c3d"),
                        "SO-1",
                        status,
                        new Money(100, Currency.getInstance("AED"))));
    }
}
