package dev.noor.ports.catalog;

import dev.noor.ports.TenantId;
import java.util.List;
import java.util.Optional;

/** All products of a tenant, page by page, for work over every one. Thread-safe. */
public interface AllProducts {
    /** Another one whenever a product was written since. Cheap. */
    String state(TenantId tenant);

    /** At most {@code limit} products after {@code last} in the order of folded SKUs; the first ones without it. */
    List<Product> after(TenantId tenant, Optional<Sku> last, int limit);
}
