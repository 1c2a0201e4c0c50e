package dev.noor.app.server.web;

import dev.noor.app.server.web.Access.Keyed;
import dev.noor.app.server.web.ProductViews.ProductDetail;
import dev.noor.app.server.web.ProductViews.ProductItem;
import dev.noor.app.server.web.ProductViews.Products;
import dev.noor.app.server.web.ProductViews.Stock;
import dev.noor.app.server.web.ProductViews.StockItem;
import dev.noor.app.server.web.Route.Parameter;
import dev.noor.core.catalog.ProductSearch;
import dev.noor.core.meaning.Meanings;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.TenantId;
import dev.noor.ports.access.Scope;
import dev.noor.ports.catalog.AllProducts;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockAges;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue as it is sold from, for the programs of a tenant's people. Nothing outside is asked. */
final class ProductRoutes implements RouteGroup {
    private static final Keyed READERS = new Keyed(Scope.CATALOG_READ);
    private static final int LONGEST_WISH = 500;
    private static final int MOST_SKUS = 50;

    private final ServedTenants tenants;
    private final Catalog catalog;
    private final AllProducts all;
    private final StockAges ages;
    private final Meanings meanings;

    @Inject
    ProductRoutes(ServedTenants tenants, Catalog catalog, AllProducts all, StockAges ages, Meanings meanings) {
        this.tenants = tenants;
        this.catalog = catalog;
        this.all = all;
        this.ages = ages;
        this.meanings = meanings;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                                "/api/v1/products",
                                "Lists products in the order of their SKUs, or finds them by a customer's words in any"
                                        + " language, best first; every limit that the words state is kept.",
                                READERS,
                                Products.class,
                                this::list)
                        .with(
                                new Parameter(
                                        "q", "what a customer would write, up to " + LONGEST_WISH + " characters"),
                                Asked.AFTER,
                                Asked.LIMIT),
                Route.get(
                        "/api/v1/products/{sku}",
                        "Tells everything that is known of a product; its SKU may be spelt in any way.",
                        READERS,
                        ProductDetail.class,
                        this::detail),
                Route.get(
                                "/api/v1/inventory/stock",
                                "Tells the stock of products as it was mirrored, with the time of which that is known;"
                                        + " the inventory itself is not asked.",
                                READERS,
                                Stock.class,
                                this::stock)
                        .with(new Parameter("sku", "up to " + MOST_SKUS + " of them, separated by commas")),
                Route.get(
                        "/api/v1/inventory/stock/{sku}",
                        "Tells the stock of one product as it was mirrored.",
                        READERS,
                        StockItem.class,
                        this::stockOfOne));
    }

    private Reply list(Call call) {
        TenantId tenant = call.key().tenant();
        int limit = Asked.limit(call);
        Optional<String> words = Asked.value(
                call,
                "q",
                "up to " + LONGEST_WISH + " characters",
                text -> Optional.of(text).filter(wish -> wish.length() <= LONGEST_WISH));
        List<Product> found = words.map(wish -> search(tenant, wish, limit))
                .orElseGet(() -> all.after(tenant, call.query("after").map(text -> sku("after", text)), limit));
        boolean isLast = words.isPresent() || found.size() < limit;
        return Reply.ok(new Products(
                found.stream().map(ProductItem::of).toList(),
                isLast ? null : found.getLast().sku().value()));
    }

    private List<Product> search(TenantId tenant, String words, int limit) {
        ServedTenant served = tenants.get(tenant);
        return new ProductSearch(catalog, served.tenant(), meanings)
                .find(served.reader().read(List.of(words)), limit);
    }

    private Reply detail(Call call) {
        Product product = found(call);
        return Reply.ok(ProductDetail.of(
                product, ages(call, List.of(product.sku())).get(product.sku().folded())));
    }

    private Reply stockOfOne(Call call) {
        Product product = found(call);
        return Reply.ok(StockItem.of(
                product, ages(call, List.of(product.sku())).get(product.sku().folded())));
    }

    private Reply stock(Call call) {
        String asked = call.query("sku").orElseThrow(() -> Asked.wrong("sku", "one SKU or several"));
        List<Sku> skus = Arrays.stream(asked.split(","))
                .filter(part -> !part.isBlank())
                .map(part -> sku("sku", part))
                .toList();
        if (skus.size() > MOST_SKUS) {
            throw Asked.wrong("sku", "at most " + MOST_SKUS + " of them");
        }
        Map<String, Instant> ages = ages(call, skus);
        List<StockItem> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Sku sku : skus) {
            catalog.find(call.key().tenant(), sku)
                    .ifPresentOrElse(
                            product -> known.add(StockItem.of(product, ages.get(sku.folded()))),
                            () -> unknown.add(sku.value()));
        }
        return Reply.ok(new Stock(known, unknown));
    }

    private Map<String, Instant> ages(Call call, List<Sku> skus) {
        return ages.of(call.key().tenant(), skus);
    }

    private Product found(Call call) {
        return catalog.find(call.key().tenant(), sku("sku", call.path("sku")))
                .orElseThrow(() -> new Problem(404, "no_product", "There is no product of this SKU."));
    }

    private static Sku sku(String name, String text) {
        try {
            return new Sku(text);
        } catch (IllegalArgumentException none) {
            throw Asked.wrong(name, "a SKU");
        }
    }
}
