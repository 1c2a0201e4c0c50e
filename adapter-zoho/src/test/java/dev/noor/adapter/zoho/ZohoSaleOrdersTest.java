package dev.noor.adapter.zoho;

import static dev.noor.ports.crm.CrmFixtures.aPhone;
import static dev.noor.ports.quotation.QuotationFixtures.aQuotation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.adapter.zoho.stub.Fault;
import dev.noor.adapter.zoho.stub.StubItem;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.crm.CrmFixtures;
import dev.noor.ports.order.SaleOrder;
import dev.noor.ports.order.SaleOrderDraft;
import dev.noor.ports.order.SaleOrders;
import dev.noor.ports.order.SaleOrdersContract;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationFixtures;
import dev.noor.ports.remote.Kept;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ZohoSaleOrdersTest implements SaleOrdersContract {
    private final Wired wired = Wired.start();
    private final ZohoSaleOrders orders = wired.orders();

    @BeforeEach
    void products() {
        wired.stub().items().put(StubItem.desk(1, Wired.NOON).coded("CH-616"));
        wired.stub().items().put(StubItem.desk(2, Wired.NOON).coded("DK-120"));
        wired.stub().items().put(StubItem.desk(3, Wired.NOON).coded("DK-1200"));
    }

    @AfterEach
    void close() {
        wired.close();
    }

    @Override
    public SaleOrders orders() {
        return orders;
    }

    @Test
    void an_order_that_nobody_confirmed_is_found_by_its_reference_and_not_drafted_again() {
        SaleOrderDraft draft = new SaleOrderDraft(aQuotation(), aPhone());
        wired.stub().nextWrite(new Fault.None());
        wired.stub().nextWrite(new Fault.Swallowed());

        assertThat(orders.draft(draft)).isInstanceOf(Kept.Unclear.class);
        assertThat(orders.draft(draft)).isInstanceOf(Kept.Found.class);

        assertThat(wired.stub().orders().all()).hasSize(1);
    }

    @Test
    void a_buyer_that_nobody_confirmed_is_there_once() {
        SaleOrderDraft draft = new SaleOrderDraft(aQuotation(), aPhone());
        wired.stub().nextWrite(new Fault.Swallowed());

        assertThat(orders.draft(draft)).isInstanceOf(Kept.Unclear.class);
        assertThat(orders.draft(draft)).isInstanceOf(Kept.Created.class);

        assertThat(wired.stub().orders().buyers()).hasSize(1);
        assertThat(wired.stub().orders().all()).hasSize(1);
    }

    @Test
    void forty_percent_of_faults_of_every_kind_double_nothing() {
        Random dice = new Random(7);
        wired.stub().usuallyWriting(() -> switch (dice.nextInt(10)) {
            case 0 -> new Fault.Swallowed();
            case 1 -> new Fault.Close();
            case 2 -> new Fault.Denied(StubAnswers.broken());
            case 3 -> new Fault.Answer(500, "{\"code\":500}", "");
            default -> new Fault.None();
        });
        for (int order = 0; order < 20; order++) {
            SaleOrderDraft draft = new SaleOrderDraft(QuotationFixtures.anotherQuotation(), CrmFixtures.aPhone());
            Kept<SaleOrder> drafted = tried(draft);
            while (drafted.there().isEmpty()) {
                wired.pass(Duration.ofMinutes(2));
                drafted = tried(draft);
            }
        }

        assertThat(wired.stub().orders().all())
                .hasSize(20)
                .extracting(order -> order.path("reference_number").asText())
                .doesNotHaveDuplicates();
        assertThat(wired.stub().orders().buyers()).hasSize(20);
    }

    private Kept<SaleOrder> tried(SaleOrderDraft draft) {
        try {
            return orders.draft(draft);
        } catch (TransientPortException later) {
            return new Kept.Unclear<>(later.code());
        }
    }

    @Test
    void an_order_for_which_everything_took_too_long_is_drafted_the_next_time() {
        SaleOrderDraft draft = new SaleOrderDraft(aQuotation(), aPhone());
        wired.stub().usually(() -> {
            wired.pass(Duration.ofSeconds(9));
            return new Fault.None();
        });

        assertThat(catchThrowableOfType(TransientPortException.class, () -> orders.draft(draft)))
                .extracting(TransientPortException::code)
                .isEqualTo("zoho.slow");
        assertThat(wired.stub().orders().all()).isEmpty();

        wired.stub().usually(Fault.None::new);
        assertThat(orders.draft(draft)).isInstanceOf(Kept.Created.class);
    }

    @Test
    void the_cap_of_a_day_is_told_and_nothing_is_written() {
        wired.stub().next(Fault.Answer.code(429, 45));

        TransientPortException stopped = catchThrowableOfType(
                TransientPortException.class, () -> orders.draft(new SaleOrderDraft(aQuotation(), aPhone())));

        assertThat(stopped.code()).isEqualTo("zoho.day_cap");
        assertThat(stopped.retryAfter()).contains(Duration.ofHours(12));
        assertThat(wired.stub().orders().all()).isEmpty();
    }

    @Test
    void an_order_tells_the_buyers_tax_number() {
        Quotation plain = aQuotation();
        Quotation taxed = new Quotation(
                plain.id(),
                plain.number(),
                plain.revision(),
                plain.lines(),
                plain.subtotal(),
                plain.vatRate(),
                plain.vat(),
                plain.total(),
                plain.status(),
                plain.validUntil(),
                plain.recipient().taxedAs(Optional.of("100234567800003")),
                plain.delivery());
        orders.draft(new SaleOrderDraft(taxed, aPhone()));

        assertThat(wired.stub().orders().all().getFirst().path("notes").asText())
                .isEqualTo("TRN 100234567800003");
    }

    @Test
    void an_order_tells_the_warehouse_items_prices_discounts_and_colours() {
        orders.draft(new SaleOrderDraft(aQuotation(), aPhone()));

        JsonNode order = wired.stub().orders().all().getFirst();
        assertThat(order.path("reference_number").asText()).isEqualTo("TJ-2026-000017-R2-00000000");
        assertThat(order.path("status").asText()).isEqualTo("draft");
        assertThat(order.path("shipping_charge").decimalValue()).isEqualByComparingTo("150");
        assertThat(order.path("line_items").toString())
                .isEqualTo("[{\"item_id\":\"48150001\",\"rate\":895.0,\"quantity\":10,\"discount\":\"5%\"},"
                        + "{\"item_id\":\"48150002\",\"description\":\"white\",\"rate\":1250.0,\"quantity\":2,"
                        + "\"discount\":\"0%\"}]");
        assertThat(wired.stub()
                        .orders()
                        .buyers()
                        .getFirst()
                        .path("company_name")
                        .asText())
                .isEqualTo("Northstar <LLC>");
    }
}
