package dev.noor.ports.order;

import static dev.noor.ports.crm.CrmFixtures.aPhone;
import static dev.noor.ports.quotation.QuotationFixtures.aQuotation;
import static dev.noor.ports.quotation.QuotationFixtures.anotherQuotation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.Together;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.remote.Kept;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link SaleOrders} must pass. */
public interface SaleOrdersContract {
    Currency AED = Currency.getInstance("AED");

    /** A book that knows the products of {@code QuotationFixtures.aQuotation} and no others. */
    SaleOrders orders();

    @Test
    default void an_order_that_was_never_drafted_is_not_found() {
        assertThat(orders().find(new OrderReference("Q010126-9-R1-00000000"), AED))
                .isEmpty();
        assertThatThrownBy(() -> orders().confirm(new OrderReference("Q010126-9-R1-00000000"), AED))
                .isInstanceOf(PermanentPortException.class);
    }

    @Test
    default void an_order_is_drafted_once_with_the_sums_of_its_quotation() {
        SaleOrderDraft draft = new SaleOrderDraft(anotherQuotation(), aPhone());

        Kept<SaleOrder> first = orders().draft(draft);
        Kept<SaleOrder> again = orders().draft(draft);

        assertThat(first).isInstanceOf(Kept.Created.class);
        assertThat(again).isEqualTo(new Kept.Found<>(first.there().orElseThrow()));
        SaleOrder order = first.there().orElseThrow();
        assertThat(order.status()).isEqualTo(SaleOrderStatus.DRAFT);
        assertThat(order.reference()).isEqualTo(draft.reference());
        assertThat(order.total()).isEqualTo(draft.quotation().total());
        assertThat(orders().find(draft.reference(), AED)).contains(order);
    }

    @Test
    default void one_customer_may_order_twice() {
        SaleOrderDraft one = new SaleOrderDraft(anotherQuotation(), aPhone());
        SaleOrderDraft other = new SaleOrderDraft(anotherQuotation(), one.phone());

        assertThat(orders().draft(one)).isInstanceOf(Kept.Created.class);
        assertThat(orders().draft(other)).isInstanceOf(Kept.Created.class);
    }

    @Test
    default void five_who_draft_the_same_order_at_once_get_one() {
        SaleOrderDraft draft = new SaleOrderDraft(anotherQuotation(), aPhone());
        Set<Optional<SaleOrder>> drafted = ConcurrentHashMap.newKeySet();

        Together.call(5, caller -> drafted.add(orders().draft(draft).there()));

        assertThat(drafted).hasSize(1).doesNotContain(Optional.empty());
    }

    @Test
    default void a_confirmed_order_stays_confirmed_when_it_is_asked_for_again() {
        SaleOrderDraft draft = new SaleOrderDraft(anotherQuotation(), aPhone());
        orders().draft(draft);

        assertThat(orders().confirm(draft.reference(), AED).status()).isEqualTo(SaleOrderStatus.CONFIRMED);
        assertThat(orders().confirm(draft.reference(), AED).status()).isEqualTo(SaleOrderStatus.CONFIRMED);
        assertThat(orders().draft(draft).there().orElseThrow().status()).isEqualTo(SaleOrderStatus.CONFIRMED);
    }

    @Test
    default void a_product_that_the_book_lacks_is_refused_and_named() {
        Money price = aQuotation().lines().getFirst().unitPrice();
        Quotation strange = of(List.of(
                new QuotationLine(new Sku("NO-SUCH-1"), "Nothing", new Quantity(1), price, Percent.ZERO, price)));

        Kept<SaleOrder> refused = orders().draft(new SaleOrderDraft(strange, aPhone()));

        assertThat(refused).isEqualTo(new Kept.Refused<>("order.no_product:NO-SUCH-1"));
    }

    private static Quotation of(List<QuotationLine> lines) {
        Quotation like = aQuotation();
        Money sum = lines.stream().map(QuotationLine::net).reduce(Money.zero(AED), Money::plus);
        return new Quotation(
                new QuotationId(UUID.randomUUID()),
                like.number(),
                1,
                lines,
                sum,
                Percent.ZERO,
                Money.zero(AED),
                sum,
                like.status(),
                like.validUntil());
    }
}
