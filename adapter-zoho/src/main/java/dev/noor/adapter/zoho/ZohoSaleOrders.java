package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.order.OrderReference;
import dev.noor.ports.order.SaleOrder;
import dev.noor.ports.order.SaleOrderDraft;
import dev.noor.ports.order.SaleOrderId;
import dev.noor.ports.order.SaleOrderStatus;
import dev.noor.ports.order.SaleOrders;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.remote.Kept;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/**
 * Sale orders of Zoho Inventory, with our own reference, which is looked up before anything is written: Inventory has
 * no key that would keep a repetition from doubling. Thread-safe.
 */
@Singleton
final class ZohoSaleOrders implements SaleOrders {
    /** Nothing is written later than this, so that whoever tries after a minute finds it. */
    static final Duration IN_TIME = Duration.ofSeconds(25);

    private final ZohoApi api;
    private final InventoryBuyers buyers;
    private final PhoneTurns turns;
    private final ZohoClock clock;
    private final Map<Sku, String> items = new ConcurrentHashMap<>();

    @Inject
    ZohoSaleOrders(ZohoApi api, InventoryBuyers buyers, PhoneTurns turns, ZohoClock clock) {
        this.api = api;
        this.buyers = buyers;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public Optional<SaleOrder> find(OrderReference reference, Currency currency) {
        JsonNode page = api.get("/salesorders", Map.of("reference_number", reference.text()));
        return StreamSupport.stream(page.path("salesorders").spliterator(), false)
                .filter(order -> order.path("reference_number").asText("").equals(reference.text()))
                .findFirst()
                .map(order -> OrderReader.read(order, currency));
    }

    @Override
    public Kept<SaleOrder> draft(SaleOrderDraft draft) {
        Instant latest = clock.instant().plus(IN_TIME);
        return turns.take(
                draft.phone(),
                () -> find(draft.reference(), currency(draft))
                        .<Kept<SaleOrder>>map(Kept.Found::new)
                        .orElseGet(() -> drafted(draft, latest)));
    }

    private static Currency currency(SaleOrderDraft draft) {
        return draft.quotation().total().currency();
    }

    private Kept<SaleOrder> drafted(SaleOrderDraft draft, Instant latest) {
        for (QuotationLine line : draft.quotation().lines()) {
            if (!items.containsKey(line.sku()) && !isKnown(line.sku())) {
                return new Kept.Refused<>("order.no_product:" + line.sku().value());
            }
        }
        return switch (buyers.keep(draft)) {
            case Kept.Found<String> found -> created(draft, found.it(), latest);
            case Kept.Created<String> created -> created(draft, created.it(), latest);
            case Kept.Unclear<String> unclear -> new Kept.Unclear<>(unclear.code());
            case Kept.Refused<String> refused -> new Kept.Refused<>(refused.code());
        };
    }

    /** What was found stays known, so that a long order that ran out of time is there the next time. */
    private boolean isKnown(Sku sku) {
        Optional<String> found = item(sku);
        found.ifPresent(id -> items.put(sku, id));
        return found.isPresent();
    }

    private Optional<String> item(Sku sku) {
        JsonNode page = api.get("/items", Map.of("sku", sku.value()));
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .filter(item -> item.path("sku").asText("").strip().equals(sku.value()))
                .map(item -> item.path("item_id").asText(""))
                .filter(id -> !id.isEmpty())
                .findFirst();
    }

    private Kept<SaleOrder> created(SaleOrderDraft draft, String buyer, Instant latest) {
        if (clock.instant().isAfter(latest)) {
            throw new TransientPortException("zoho.slow", "Zoho took too long for an order to be drafted in time");
        }
        ObjectNode order = ZohoJson.newObject();
        order.put("customer_id", buyer);
        order.put("reference_number", draft.reference().text());
        order.put("is_discount_before_tax", true);
        order.put("discount_type", "item_level");
        draft.quotation().recipient().taxNumber().ifPresent(number -> order.put("notes", "TRN " + number));
        draft.quotation()
                .delivery()
                .map(line -> line.net(currency(draft)))
                .filter(net -> net.minorUnits() > 0)
                .ifPresent(net -> order.put("shipping_charge", net.toDecimal()));
        ArrayNode lines = order.putArray("line_items");
        draft.quotation().lines().forEach(line -> lines.add(line(line, items.getOrDefault(line.sku(), ""))));
        return switch (api.post("/salesorders", order.toString())) {
            case Sent.Done done ->
                OrderReader.created(done.answer(), currency(draft))
                        .<Kept<SaleOrder>>map(Kept.Created::new)
                        .orElseGet(() -> new Kept.Unclear<>("zoho.unreadable"));
            case Sent.Unclear unclear -> new Kept.Unclear<>(unclear.code());
            case Sent.Refused refused -> new Kept.Refused<>(refused.code());
        };
    }

    private static ObjectNode line(QuotationLine line, String item) {
        ObjectNode written = ZohoJson.newObject();
        written.put("item_id", item);
        line.colour().ifPresent(colour -> written.put("description", colour));
        written.put("rate", line.unitPrice().toDecimal());
        written.put("quantity", line.quantity().value());
        written.put("discount", line.discount().value().toPlainString() + "%");
        return written;
    }

    @Override
    public SaleOrder confirm(OrderReference reference, Currency currency) {
        SaleOrder there = there(reference, currency);
        if (there.status() != SaleOrderStatus.DRAFT) {
            return there;
        }
        Sent sent = api.post("/salesorders/" + new SaleOrderId(there.id().value()) + "/status/confirmed", "{}");
        return switch (sent) {
            case Sent.Done done -> there(reference, currency);
            case Sent.Unclear unclear ->
                throw new TransientPortException(unclear.code(), "the order may be confirmed: look again");
            case Sent.Refused refused ->
                throw new PermanentPortException(refused.code(), "Zoho does not confirm the order");
        };
    }

    private SaleOrder there(OrderReference reference, Currency currency) {
        return find(reference, currency)
                .orElseThrow(() -> new PermanentPortException("order.none", "there is no order " + reference));
    }
}
