package dev.noor.core.tool;

import dev.noor.core.policy.ToolName;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Range;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Money;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Evidence;
import dev.noor.ports.value.Value;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds products related to one of the catalogue, from the rows themselves. */
public final class RecommendProducts implements Tool<RecommendProducts.Request, List<Product>> {
    private static final int MOST = 3;

    private final Catalog catalog;

    @Inject
    RecommendProducts(Catalog catalog) {
        this.catalog = catalog;
    }

    /** How a recommendation is related to the product. */
    public enum Relation {
        /** The same kind, whatever the price. */
        SIMILAR,
        /** The same kind for less. */
        CHEAPER,
        /** Another kind of the same series. */
        SAME_SERIES
    }

    public record Request(Sku sku, Relation relation) {}

    @Override
    public ToolName name() {
        return ToolName.RECOMMEND_PRODUCTS;
    }

    @Override
    public String description() {
        return "Find up to three products in stock that are related to one of the catalogue: similar, cheaper, or of the"
                + " same series. Recommend one complement at most.";
    }

    @Override
    public ObjectSchema schema() {
        return ObjectSchema.builder()
                .required("sku", SchemaType.text(1, 64), "SKU of the product")
                .required("relation", SchemaType.oneOf("similar", "cheaper", "same_series"), "how they are related")
                .build();
    }

    @Override
    public Request decode(Arguments arguments, Tenant tenant) {
        return new Request(
                new Sku(arguments.text("sku")),
                Relation.valueOf(arguments.text("relation").toUpperCase(Locale.ROOT)));
    }

    @Override
    public Value.Object encode(Request request) {
        return new ArgumentWriter()
                .text("sku", request.sku().value())
                .text("relation", request.relation().name().toLowerCase(Locale.ROOT))
                .build();
    }

    @Override
    public ToolResult<List<Product>> call(Request request, Workbench bench) {
        Optional<Product> product = catalog.find(bench.tenant().id(), request.sku());
        if (product.isEmpty()) {
            return new ToolResult.Refused<>(
                    "unknown_sku", "the catalogue has no such SKU; look it up with get_product");
        }
        List<Product> related = catalog.search(bench.tenant().id(), query(product.get(), request.relation())).stream()
                .filter(other ->
                        !other.sku().folded().equals(product.get().sku().folded()))
                .filter(other -> request.relation() != Relation.SAME_SERIES
                        || !other.concepts().equals(product.get().concepts()))
                .limit(MOST)
                .toList();
        return ToolResult.found(
                related, related.stream().map(Evidence.ProductRow::new).toList());
    }

    private static CatalogQuery query(Product product, Relation relation) {
        CatalogQuery.Builder query = CatalogQuery.builder()
                .availability(CatalogQuery.Availability.IN_STOCK)
                .limit(50);
        return switch (relation) {
            case SIMILAR -> kind(query, product).text(product.type()).build();
            case CHEAPER ->
                kind(query, product)
                        .price(Range.atMost(new Money(
                                Math.max(product.price().minorUnits() - 1, 0),
                                product.price().currency())))
                        .order(CatalogQuery.Order.PRICE_DESCENDING)
                        .build();
            case SAME_SERIES ->
                query.series(product.series().orElse(product.name().english())).build();
        };
    }

    private static CatalogQuery.Builder kind(CatalogQuery.Builder query, Product product) {
        return query.concepts(product.concepts().stream().limit(1).toList());
    }
}
