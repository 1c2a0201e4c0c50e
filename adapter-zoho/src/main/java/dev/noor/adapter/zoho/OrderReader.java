package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.ports.money.Money;
import dev.noor.ports.order.OrderReference;
import dev.noor.ports.order.SaleOrder;
import dev.noor.ports.order.SaleOrderId;
import dev.noor.ports.order.SaleOrderStatus;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads sale orders as Inventory writes them. */
final class OrderReader {
    private OrderReader() {}

    /** The order that an answer says was created; Zoho's own papers and its answers name it differently. */
    static Optional<SaleOrder> created(JsonNode answer, Currency currency) {
        return Stream.of("salesorder", "sales_order", "saleorder")
                .map(answer::path)
                .filter(JsonNode::isObject)
                .filter(order -> !order.path("salesorder_id").asText("").isEmpty())
                .findFirst()
                .map(order -> read(order, currency));
    }

    /** @throws dev.noor.ports.PortException when it cannot be read */
    static SaleOrder read(JsonNode order, Currency currency) {
        try {
            return new SaleOrder(
                    new SaleOrderId(order.path("salesorder_id").asText("")),
                    new OrderReference(order.path("reference_number").asText("")),
                    order.path("salesorder_number").asText(""),
                    status(order.path("status").asText("")),
                    Money.rounded(new BigDecimal(order.path("total").asText("")), currency));
        } catch (IllegalArgumentException unreadable) {
            throw ZohoFaults.unreadable();
        }
    }

    private static SaleOrderStatus status(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "draft" -> SaleOrderStatus.DRAFT;
            case "open", "confirmed", "approved" -> SaleOrderStatus.CONFIRMED;
            case "packed", "shipped", "partially_shipped", "partially_packed" -> SaleOrderStatus.SHIPPED;
            case "fulfilled", "closed", "delivered" -> SaleOrderStatus.FULFILLED;
            case "void" -> SaleOrderStatus.VOID;
            default -> SaleOrderStatus.OTHER;
        };
    }
}
