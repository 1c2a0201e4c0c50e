package dev.noor.core.tool;

import dev.noor.core.ledger.Pick;
import dev.noor.core.policy.ToolName;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Evidence;
import dev.noor.ports.value.Value;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whether so many pieces of products are there. */
public final class CheckStock implements Tool<List<Pick>, List<CheckStock.Finding>> {
    private final Catalog catalog;

    @Inject
    CheckStock(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The stock of one product against what is wanted. */
    public sealed interface Finding {
        /** All of them are there. */
        record Enough(Product product, Quantity wanted) implements Finding {}

        /** Some are there, {@code missing} are not. */
        record Short(Product product, int available, int missing) implements Finding {}

        /** It is in stock; the source does not count. */
        record InStock(Product product) implements Finding {}

        /** None is there. */
        record None(Product product) implements Finding {}

        /** The source does not say. */
        record NotStated(Product product) implements Finding {}

        /** The catalogue has no such product. */
        record UnknownProduct(Sku sku) implements Finding {}
    }

    @Override
    public ToolName name() {
        return ToolName.CHECK_STOCK;
    }

    @Override
    public String description() {
        return "Check whether the wanted number of pieces is in stock. Never say that more are available than it states.";
    }

    @Override
    public ObjectSchema schema() {
        return ObjectSchema.builder()
                .required("items", SchemaType.listOf(SchemaType.group(PickArguments.SCHEMA), 1, 50), "what is wanted")
                .build();
    }

    @Override
    public List<Pick> decode(Arguments arguments, Tenant tenant) {
        return PickArguments.decode(arguments.groups("items"));
    }

    @Override
    public Value.Object encode(List<Pick> picks) {
        return new ArgumentWriter().array("items", PickArguments.encode(picks)).build();
    }

    @Override
    public ToolResult<List<Finding>> call(List<Pick> picks, Workbench bench) {
        List<Finding> findings = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Pick pick : picks) {
            Optional<Product> product = catalog.find(bench.tenant().id(), pick.sku());
            product.ifPresent(row -> evidence.add(new Evidence.ProductRow(row)));
            Finding finding = product.map(row -> finding(row, pick.quantity()))
                    .orElseGet(() -> new Finding.UnknownProduct(pick.sku()));
            findings.add(finding);
            if (finding instanceof Finding.Short(Product row, int available, int missing)) {
                evidence.add(new Evidence.Figure("stock.missing", BigDecimal.valueOf(missing)));
            }
        }
        return ToolResult.found(findings, evidence);
    }

    private static Finding finding(Product product, Quantity wanted) {
        return switch (product.stock()) {
            case StockLevel.Counted(int units) when units >= wanted.value() -> new Finding.Enough(product, wanted);
            case StockLevel.Counted(int units)
            when units > 0 -> new Finding.Short(product, units, wanted.value() - units);
            case StockLevel.Counted none -> new Finding.None(product);
            case StockLevel.Flagged(boolean inStock) ->
                inStock ? new Finding.InStock(product) : new Finding.None(product);
            case StockLevel.Unknown unknown -> new Finding.NotStated(product);
        };
    }
}
