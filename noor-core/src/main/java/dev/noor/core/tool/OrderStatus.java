package dev.noor.core.tool;

import dev.noor.core.policy.ToolName;
import dev.noor.ports.order.PlacedOrder;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Evidence;
import dev.noor.ports.value.Value;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells what this conversation has ordered, and how far that is. Nothing is invented beyond it. */
public final class OrderStatus implements Tool<OrderStatus.Own, Optional<OrderStatus.Known>> {
    private final Optional<PlacedOrders> orders;

    @Inject
    OrderStatus(Optional<PlacedOrders> orders) {
        this.orders = orders;
    }

    /** The conversation's own order; another's cannot be asked for. */
    public record Own() {}

    /** What is known of an order. */
    public sealed interface Known {
        /** It is with the people who deliver. */
        record Placed(PlacedOrder order) implements Known {}

        /** It is a quotation so far. */
        record Quoted(Quotation quotation) implements Known {}
    }

    @Override
    public ToolName name() {
        return ToolName.ORDER_STATUS;
    }

    @Override
    public String description() {
        return "Tell the state of this customer's own quotation or order. Empty means that none is known here.";
    }

    @Override
    public ObjectSchema schema() {
        return ObjectSchema.builder().build();
    }

    @Override
    public Own decode(Arguments arguments, Tenant tenant) {
        return new Own();
    }

    @Override
    public Value.Object encode(Own arguments) {
        return new Value.Object(Map.of());
    }

    @Override
    public ToolResult<Optional<Known>> call(Own arguments, Workbench bench) {
        Optional<Known> known = known(bench);
        return ToolResult.found(
                known, known.map(OrderStatus::evidence).map(List::of).orElse(List.of()));
    }

    /** What is under way goes first, then what is quoted now, then what is over. */
    private Optional<Known> known(Workbench bench) {
        List<PlacedOrder> placed = orders.map(
                        all -> all.of(bench.tenant().id(), bench.before().id()))
                .orElse(List.of());
        Optional<QuotationId> quoted = bench.quotation().map(Quotation::id);
        return latest(placed, order -> !order.order().status().isFinal())
                .or(() -> latest(placed, order -> quoted.equals(Optional.of(order.quotation()))))
                .or(() -> bench.quotation().map(Known.Quoted::new))
                .or(() -> latest(placed, order -> true));
    }

    private static Optional<Known> latest(List<PlacedOrder> placed, Predicate<PlacedOrder> which) {
        return placed.stream().filter(which).findFirst().map(Known.Placed::new);
    }

    private static Evidence evidence(Known known) {
        return switch (known) {
            case Known.Placed(PlacedOrder placed) ->
                new Evidence.Ordered(placed.order().reference(), placed.order().status());
            case Known.Quoted(Quotation quotation) -> new Evidence.Quoted(quotation);
        };
    }
}
