package dev.noor.core.tool;

import dev.noor.core.catalog.ProductNames;
import dev.noor.core.policy.ToolName;
import dev.noor.ports.catalog.Product;
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
    private final ProductNames names;

    @Inject
    GetProduct(ProductNames names) {
        this.names = names;
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
        List<Product> found = names.named(bench.tenant().id(), product);
        return ToolResult.found(
                found, found.stream().map(Evidence.ProductRow::new).toList());
    }
}
