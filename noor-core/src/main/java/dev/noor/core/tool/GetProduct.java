package dev.noor.core.tool;

import dev.noor.core.policy.ToolName;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Evidence;
import dev.noor.ports.value.Value;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Finds a product by its SKU or model name. Several products are returned where a name fits several, and none where it
 * fits none: a product is never guessed.
 */
public final class GetProduct implements Tool<String, List<Product>> {
    private static final int MOST = 10;

    private final Catalog catalog;

    @Inject
    GetProduct(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public ToolName name() {
        return ToolName.GET_PRODUCT;
    }

    @Override
    public String description() {
        return "Look up one product by its SKU or model name as the customer wrote it. Several results mean that the name"
                + " is ambiguous, none that the catalogue does not have it.";
    }

    @Override
    public ObjectSchema schema() {
        return ObjectSchema.builder()
                .required("product", SchemaType.text(1, 64), "SKU or model name")
                .build();
    }

    @Override
    public String decode(Arguments arguments, Tenant tenant) {
        return arguments.text("product");
    }

    @Override
    public Value.Object encode(String product) {
        return new ArgumentWriter().text("product", product).build();
    }

    @Override
    public ToolResult<List<Product>> call(String product, Workbench bench) {
        List<Product> found = catalog.find(bench.tenant().id(), new Sku(product))
                .map(List::of)
                .orElseGet(() -> named(product, bench));
        return ToolResult.found(
                found, found.stream().map(Evidence.ProductRow::new).toList());
    }

    private List<Product> named(String name, Workbench bench) {
        String wanted = Sku.fold(name);
        List<Product> candidates = catalog.search(
                bench.tenant().id(),
                CatalogQuery.builder().text(name).limit(CatalogQuery.MAX_LIMIT).build());
        List<Product> exact = candidates.stream()
                .filter(candidate -> Sku.fold(candidate.name().english()).equals(wanted))
                .toList();
        return exact.isEmpty()
                ? candidates.stream()
                        .filter(candidate -> Sku.fold(candidate.name().english())
                                        .contains(wanted)
                                || candidate.series().map(Sku::fold).orElse("").equals(wanted))
                        .limit(MOST)
                        .toList()
                : exact;
    }
}
