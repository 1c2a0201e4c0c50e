package dev.noor.core.tool;

import dev.noor.core.policy.ToolName;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Evidence;
import dev.noor.ports.value.Value;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what this conversation has ordered: its own quotation and how far it is. Nothing is invented beyond it. */
public final class OrderStatus implements Tool<OrderStatus.Own, Optional<Quotation>> {
    @Inject
    OrderStatus() {}

    /** The conversation's own order; another's cannot be asked for. */
    public record Own() {}

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
    public ToolResult<Optional<Quotation>> call(Own arguments, Workbench bench) {
        Optional<Quotation> quotation = bench.quotation();
        return ToolResult.found(
                quotation,
                quotation
                        .<List<Evidence>>map(q -> List.of(new Evidence.Quoted(q)))
                        .orElse(List.of()));
    }
}
