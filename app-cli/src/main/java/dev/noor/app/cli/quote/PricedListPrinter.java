package dev.noor.app.cli.quote;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.core.rfq.GoodsList;
import dev.noor.core.rfq.PricedList;
import dev.noor.core.rfq.RowResult;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.Quotation;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Prints priced lists for people and for scripts. */
final class PricedListPrinter {
    private static final String ROW = "%4s  %-14s %7s %12s %14s  %-8s  %s";

    private final PrintWriter out;

    PricedListPrinter(PrintWriter out) {
        this.out = out;
    }

    void table(PricedList priced) {
        out.println(String.format(ROW, "ROW", "SKU", "PIECES", "PRICE", "NET", "BY", "NAME"));
        for (GoodsList.Row row : priced.list().rows()) {
            if (row.result() instanceof RowResult.Line line) {
                Product product = line.product();
                out.println(String.format(
                        ROW,
                        row.number(),
                        product.sku(),
                        line.quantity().value(),
                        decimal(product.price()),
                        decimal(net(line)),
                        line.confidence().wire(),
                        line.colour()
                                .map(colour -> product.name().english() + ", " + colour)
                                .orElseGet(() -> product.name().english())));
            }
        }
        priced.order().ifPresent(this::sums);
        for (GoodsList.Row row : priced.list().rows()) {
            if (row.result() instanceof RowResult.Unclear unclear) {
                out.println("unclear, row " + row.number() + ": " + row.text() + ": " + why(unclear));
            }
        }
    }

    private void sums(Quotation order) {
        out.println("subtotal " + decimal(order.subtotal()) + ", VAT "
                + order.vatRate().value().toPlainString() + "% " + decimal(order.vat()) + ", total "
                + decimal(order.total()) + " " + order.total().currency());
    }

    void json(PricedList priced) {
        ObjectNode whole = JsonText.object();
        ArrayNode lines = whole.putArray("lines");
        ArrayNode unclear = whole.putArray("unclear");
        ArrayNode other = whole.putArray("other");
        for (GoodsList.Row row : priced.list().rows()) {
            switch (row.result()) {
                case RowResult.Line line -> line(lines.addObject(), row, line);
                case RowResult.Unclear open -> {
                    ObjectNode asked = place(unclear.addObject(), row);
                    asked.put("reason", reason(open)).put("why", why(open));
                    ArrayNode candidates = asked.putArray("candidates");
                    candidates(open)
                            .forEach(product -> candidates.add(product.sku().value()));
                }
                case RowResult.Talk talk -> place(other.addObject(), row);
            }
        }
        priced.order()
                .ifPresent(order -> whole.put("subtotal", decimal(order.subtotal()))
                        .put("vat", decimal(order.vat()))
                        .put("total", decimal(order.total()))
                        .put("currency", order.total().currency().getCurrencyCode()));
        whole.put("sure", priced.isSure());
        out.println(JsonText.line(whole));
    }

    private static ObjectNode place(ObjectNode into, GoodsList.Row row) {
        return into.put("row", row.number()).put("text", row.text());
    }

    private static void line(ObjectNode into, GoodsList.Row row, RowResult.Line line) {
        place(into, row)
                .put("sku", line.product().sku().value())
                .put("name", line.product().name().english())
                .put("quantity", line.quantity().value())
                .put("unitPrice", decimal(line.product().price()))
                .put("net", decimal(net(line)))
                .put("confidence", line.confidence().wire());
        line.colour().ifPresent(colour -> into.put("colour", colour));
    }

    private static Money net(RowResult.Line line) {
        return line.product().price().times(line.quantity().value());
    }

    private static String decimal(Money money) {
        return money.toDecimal().toPlainString();
    }

    private static String reason(RowResult.Unclear unclear) {
        return switch (unclear) {
            case RowResult.HowMany howMany -> "no_pieces";
            case RowResult.Doubtful doubtful -> "doubtful_pieces";
            case RowResult.TooMany tooMany -> "too_many_pieces";
            case RowResult.Likely likely -> "only_likely";
            case RowResult.Several several -> "several_products";
            case RowResult.Which which -> "kind_only";
            case RowResult.Unknown unknown -> "unknown_model";
        };
    }

    private static String why(RowResult.Unclear unclear) {
        return switch (unclear) {
            case RowResult.HowMany(Product product) -> "how many of " + product.sku() + ", from 1 to 10,000?";
            case RowResult.Doubtful(Product product) ->
                "which figure is the pieces of " + product.sku() + " at " + decimal(product.price()) + "?";
            case RowResult.TooMany(Product product, int pieces) ->
                "all rows together want " + pieces + " of " + product.sku() + ", more than 10,000";
            case RowResult.Likely likely ->
                "probably " + likely.product().sku() + ", known by "
                        + likely.confidence().wire() + " only";
            case RowResult.Several several -> several.name() + " may be " + skus(several.products());
            case RowResult.Which which -> "names a kind of goods (" + which.kind() + ") and not which";
            case RowResult.Unknown(String model) -> "the catalogue has no " + model;
        };
    }

    private static List<Product> candidates(RowResult.Unclear unclear) {
        return switch (unclear) {
            case RowResult.HowMany(Product product) -> List.of(product);
            case RowResult.Doubtful(Product product) -> List.of(product);
            case RowResult.TooMany tooMany -> List.of(tooMany.product());
            case RowResult.Likely likely -> List.of(likely.product());
            case RowResult.Several several -> several.products();
            case RowResult.Which which -> List.of();
            case RowResult.Unknown unknown -> List.of();
        };
    }

    private static String skus(List<Product> products) {
        return products.stream().map(product -> product.sku().value()).collect(Collectors.joining(", "));
    }
}
