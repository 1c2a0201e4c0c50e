package dev.noor.app.cli.catalog;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.AllProducts;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A tenant's products in the database, all of them. */
final class EveryProduct {
    private static final int PAGE = 1_000;

    private final AllProducts products;

    @Inject
    EveryProduct(AllProducts products) {
        this.products = products;
    }

    List<Product> of(TenantId tenant) {
        List<Product> every = new ArrayList<>();
        Optional<Sku> last = Optional.empty();
        List<Product> page;
        do {
            page = products.after(tenant, last, PAGE);
            every.addAll(page);
            last = every.isEmpty() ? last : Optional.of(every.getLast().sku());
        } while (page.size() == PAGE);
        return every;
    }
}
