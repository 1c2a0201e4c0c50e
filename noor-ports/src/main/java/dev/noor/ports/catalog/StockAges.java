package dev.noor.ports.catalog;

import dev.noor.ports.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Says how old is what the mirror knows. Thread-safe; may throw {@link dev.noor.ports.PortException}. */
@FunctionalInterface
public interface StockAges {
    /**
     * The latest machine time at which price and stock of a product are known to have been what the source said: when
     * they last changed in the mirror, or when the latest whole pass over the inventory began that left nothing out and
     * compared them since. A pass of changes alone says nothing of what it did not mention. Products of which nothing
     * is known so are left out.
     *
     * @return by folded SKU
     */
    Map<String, Instant> of(TenantId tenant, List<Sku> skus);
}
