package dev.noor.ports.catalog;

import dev.noor.ports.TenantId;
import java.util.List;

/** Says how a store answers a search of the catalogue, for engineers. Thread-safe. */
public interface SearchPlans {
    /**
     * What the store does for a query and how long that took: it is answered once, and nothing is changed.
     *
     * @return lines in the store's own words, at least one
     * @throws dev.noor.ports.PortException when the store cannot answer
     */
    List<String> explain(TenantId tenant, CatalogQuery query);
}
