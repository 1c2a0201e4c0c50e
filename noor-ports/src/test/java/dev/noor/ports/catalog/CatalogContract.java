package dev.noor.ports.catalog;

/**
 * What every implementation of {@link Catalog} and {@link CatalogWriter} must pass. It asserts filters, emptiness,
 * order and isolation, never the quality of a ranking.
 */
public interface CatalogContract
        extends CatalogLimitContract,
                CatalogMeasureContract,
                CatalogTextContract,
                CatalogOrderContract,
                CatalogLookupContract,
                CatalogWriterContract {}
