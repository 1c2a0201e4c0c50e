package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.CatalogWriter;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The catalogue in {@code product}. */
@Singleton
final class PostgresCatalog implements Catalog, CatalogWriter {
    private final Database database;
    private final ProductUpsert upsert = new ProductUpsert();
    private final Map<TenantId, Names> names = new ConcurrentHashMap<>();

    @Inject
    PostgresCatalog(Database database) {
        this.database = database;
    }

    @Override
    public List<Product> search(TenantId tenant, CatalogQuery query) {
        return database.read(handle -> new CatalogSearch(tenant, query).in(handle));
    }

    @Override
    public Optional<Product> find(TenantId tenant, Sku sku) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM product WHERE tenant_id = :tenant AND sku_folded = :sku")
                        .bind("tenant", tenant.value())
                        .bind("sku", sku.folded())
                        .map((row, context) -> ProductRow.product(row))
                        .findOne());
    }

    /** Kept in memory until the catalogue changes, in this process or another. */
    @Override
    public Set<String> modelNames(TenantId tenant) {
        return database.read(handle -> {
            long version = DataVersion.CATALOGUE.of(handle, tenant);
            Names known = names.get(tenant);
            if (known == null || known.version() != version) {
                known = new Names(version, names(handle, tenant));
                names.put(tenant, known);
            }
            return known.names();
        });
    }

    @Override
    public int count(TenantId tenant) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM product WHERE tenant_id = :tenant")
                .bind("tenant", tenant.value())
                .mapTo(int.class)
                .one());
    }

    @Override
    public UpsertCounts upsert(TenantId tenant, List<Product> products) {
        Set<String> seen = new HashSet<>();
        for (Product product : products) {
            if (!seen.add(product.sku().folded())) {
                throw new IllegalArgumentException("two products to write have the SKU " + product.sku());
            }
        }
        if (products.isEmpty()) {
            return UpsertCounts.NONE;
        }
        UpsertCounts written = database.transaction(handle -> {
            DataVersion.CATALOGUE.lock(handle, tenant);
            UpsertCounts counts = upsert.run(handle, tenant, products);
            if (counts.unchanged() < products.size()) {
                DataVersion.CATALOGUE.raise(handle, tenant);
            }
            return counts;
        });
        ProductStatistics.afterWriting(database, written.created() + written.updated());
        return written;
    }

    private static Set<String> names(Handle handle, TenantId tenant) {
        Set<String> names = new HashSet<>();
        handle.createQuery("SELECT name_en, series, sku FROM product WHERE tenant_id = :tenant")
                .bind("tenant", tenant.value())
                .map((row, context) -> Stream.of(
                        Stream.of(row.getString("name_en")),
                        Stream.ofNullable(row.getString("series")),
                        Stream.of(row.getString("sku"))
                                .filter(sku -> sku.codePoints().anyMatch(Character::isLetter))))
                .forEach(ofProduct -> ofProduct.flatMap(texts -> texts).forEach(names::add));
        return Set.copyOf(names);
    }

    private record Names(long version, Set<String> names) {}
}
