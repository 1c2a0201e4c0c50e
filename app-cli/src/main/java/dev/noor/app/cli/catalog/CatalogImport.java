package dev.noor.app.cli.catalog;

import dev.noor.adapter.files.feed.FeedProgress;
import dev.noor.adapter.files.feed.FieldMapping;
import dev.noor.adapter.files.feed.ProductFiles;
import dev.noor.core.catalog.CatalogClassifier;
import dev.noor.ports.catalog.CatalogWriter;
import dev.noor.ports.catalog.CatalogWriter.UpsertCounts;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;

/** Brings product files into the mirror of a tenant's catalogue. */
public final class CatalogImport {

    private final CatalogWriter catalog;

    @Inject
    CatalogImport(CatalogWriter catalog) {
        this.catalog = catalog;
    }

    /** The rows of a file, read as a whole before anything is stored. */
    public static ProductRows read(Path file, Currency currency, FieldMapping mapping, FeedProgress progress) {
        return ProductRows.of(ProductFiles.open(file, currency, mapping, progress));
    }

    /** Stores products under the concepts of the tenant's lexicon, all of them or none. */
    public UpsertCounts store(Tenant tenant, List<Product> products) {
        CatalogClassifier classifier = new CatalogClassifier(tenant.lexicon());
        return catalog.upsert(
                tenant.id(), products.stream().map(classifier::classify).toList());
    }
}
