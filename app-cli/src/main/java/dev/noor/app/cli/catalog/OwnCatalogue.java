package dev.noor.app.cli.catalog;

import dev.noor.adapter.files.feed.FeedProgress;
import dev.noor.adapter.files.feed.FieldMapping;
import dev.noor.adapter.files.tenant.TenantFolders;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The products that a tenant's own folder holds, in {@code catalogue.csv}. */
public final class OwnCatalogue {

    private static final String FILE = "catalogue.csv";

    private final TenantFolders folders;

    @Inject
    OwnCatalogue(TenantFolders folders) {
        this.folders = folders;
    }

    /** The file; empty for a tenant without it. */
    public Optional<Path> file(Tenant tenant) {
        return folders.find(tenant.id()).map(folder -> folder.resolve(FILE)).filter(Files::isRegularFile);
    }

    /** The products, without rows that are none; empty for a tenant without the file. */
    public List<Product> products(Tenant tenant) {
        return file(tenant)
                .map(file -> CatalogImport.read(file, tenant.currency(), FieldMapping.common(), FeedProgress.NONE)
                        .products())
                .orElse(List.of());
    }

    /** The names customers may write, as the database would tell them. */
    public Set<String> modelNames(Tenant tenant) {
        return products(tenant).stream()
                .flatMap(product -> Stream.concat(Stream.of(product.name().english()), product.series().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
