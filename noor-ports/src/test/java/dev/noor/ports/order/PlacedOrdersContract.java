package dev.noor.ports.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.QuotationId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link PlacedOrders} must pass. */
public interface PlacedOrdersContract {
    PlacedOrders orders();

    /** A conversation that is stored. */
    ConversationId aConversation();

    @Test
    default void of_what_was_never_kept_nothing_is_known() {
        TenantId tenant = aTenant();

        assertThat(orders().find(tenant, aQuotation())).isEmpty();
        assertThat(orders().of(tenant, aConversation())).isEmpty();
        assertThat(orders().open(tenant, 5)).isEmpty();
    }

    @Test
    default void what_the_book_says_later_replaces_what_it_said_before() {
        TenantId tenant = aTenant();
        QuotationId quotation = aQuotation();
        ConversationId conversation = aConversation();
        orders().keep(tenant, conversation, quotation, order(quotation, SaleOrderStatus.DRAFT));
        PlacedOrder before = orders().find(tenant, quotation).orElseThrow();

        SaleOrder shipped = order(quotation, SaleOrderStatus.SHIPPED);
        orders().keep(tenant, conversation, quotation, shipped);

        PlacedOrder now = orders().find(tenant, quotation).orElseThrow();
        assertThat(now.order()).isEqualTo(shipped);
        assertThat(now.conversation()).isEqualTo(conversation);
        assertThat(now.placedAt()).isEqualTo(before.placedAt());
        assertThat(now.seenAt()).isAfterOrEqualTo(before.seenAt());
        assertThat(orders().of(tenant, conversation)).containsExactly(now);
    }

    @Test
    default void what_may_still_change_is_told_by_when_it_was_last_seen() {
        TenantId tenant = aTenant();
        ConversationId conversation = aConversation();
        QuotationId first = aQuotation();
        QuotationId second = aQuotation();
        orders().keep(tenant, conversation, first, order(first, SaleOrderStatus.DRAFT));
        orders().keep(tenant, conversation, second, order(second, SaleOrderStatus.CONFIRMED));
        for (SaleOrderStatus over : List.of(SaleOrderStatus.FULFILLED, SaleOrderStatus.VOID)) {
            QuotationId ended = aQuotation();
            orders().keep(tenant, conversation, ended, order(ended, over));
        }

        assertThat(orders().open(tenant, 5)).extracting(PlacedOrder::quotation).containsExactly(first, second);
        orders().keep(tenant, conversation, first, order(first, SaleOrderStatus.DRAFT));
        assertThat(orders().open(tenant, 1)).extracting(PlacedOrder::quotation).containsExactly(second);
    }

    @Test
    default void pages_neither_repeat_nor_leave_out() {
        TenantId tenant = aTenant();
        ConversationId conversation = aConversation();
        List<QuotationId> kept = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            QuotationId quotation = aQuotation();
            orders().keep(tenant, conversation, quotation, order(quotation, SaleOrderStatus.DRAFT));
            kept.addFirst(quotation);
        }
        QuotationId shipped = kept.get(2);
        orders().keep(tenant, conversation, shipped, order(shipped, SaleOrderStatus.SHIPPED));

        List<QuotationId> read = new ArrayList<>();
        Optional<PlacedOrders.Place> behind = Optional.empty();
        do {
            List<PlacedOrder> page = orders().list(tenant, Optional.empty(), behind, 2);
            page.forEach(order -> read.add(order.quotation()));
            behind = page.isEmpty()
                    ? Optional.empty()
                    : Optional.of(page.getLast().place());
        } while (behind.isPresent());
        assertThat(read).containsExactlyElementsOf(kept);
        assertThat(orders().list(tenant, Optional.of(SaleOrderStatus.SHIPPED), Optional.empty(), 5))
                .extracting(PlacedOrder::quotation)
                .containsExactly(shipped);
    }

    @Test
    default void what_a_person_had_confirmed_is_kept_like_anything_else() {
        TenantId tenant = aTenant();
        QuotationId quotation = aQuotation();
        orders().keep(tenant, aConversation(), quotation, order(quotation, SaleOrderStatus.DRAFT));
        PlacedOrder before = orders().find(tenant, quotation).orElseThrow();

        orders().confirmed(tenant, before, order(quotation, SaleOrderStatus.CONFIRMED), "key:1");

        PlacedOrder now = orders().find(tenant, quotation).orElseThrow();
        assertThat(now.order().status()).isEqualTo(SaleOrderStatus.CONFIRMED);
        assertThat(now.conversation()).isEqualTo(before.conversation());
    }

    @Test
    default void tenants_are_kept_apart() {
        QuotationId quotation = aQuotation();
        ConversationId conversation = aConversation();
        orders().keep(aTenant(), conversation, quotation, order(quotation, SaleOrderStatus.DRAFT));

        TenantId another = aTenant();
        assertThat(orders().find(another, quotation)).isEmpty();
        assertThat(orders().of(another, conversation)).isEmpty();
        assertThat(orders().list(another, Optional.empty(), Optional.empty(), 5))
                .isEmpty();
    }

    private static TenantId aTenant() {
        return new TenantId("t" + UUID.randomUUID().toString().substring(0, 8));
    }

    private static QuotationId aQuotation() {
        return new QuotationId(UUID.randomUUID());
    }

    private static SaleOrder order(QuotationId quotation, SaleOrderStatus status) {
        return new SaleOrder(
                new SaleOrderId("4815"),
                new OrderReference("TJ-1-R1-" + quotation.value().toString().substring(0, 8)),
                "SO-00017",
                status,
                new Money(1_050_000, Currency.getInstance("AED")));
    }
}
