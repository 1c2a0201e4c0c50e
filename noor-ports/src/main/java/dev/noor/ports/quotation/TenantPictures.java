package dev.noor.ports.quotation;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Sku;
import java.util.Optional;

/**
 * The pictures that a company has for its documents, small enough to be printed: at most 2 MB and 16 million points
 * each. What is no such picture is left out, never an error. Thread-safe.
 */
public interface TenantPictures {
    /** The company's own sign. */
    Optional<Picture> logo(TenantId tenant);

    /** What a product looks like. */
    Optional<Picture> product(TenantId tenant, Sku sku);
}
