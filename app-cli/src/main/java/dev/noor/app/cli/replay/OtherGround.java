package dev.noor.app.cli.replay;

import dev.noor.adapter.files.feed.FeedProgress;
import dev.noor.adapter.files.feed.FieldMapping;
import dev.noor.app.cli.AtTheEnd;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.DaggerOtherShop;
import dev.noor.app.cli.OtherShop;
import dev.noor.app.cli.ProcessContext;
import dev.noor.app.cli.Tenants;
import dev.noor.app.cli.catalog.CatalogImport;
import dev.noor.app.cli.catalog.ProductRows;
import dev.noor.app.cli.replay.Assembly.Ground;
import dev.noor.app.server.config.Configuration;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.embedding.VectorIndex;
import dev.noor.ports.embedding.VectorKind;
import dev.noor.ports.embedding.VectorSet;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Another policy or catalogue, loaded into a database of its own in a home that is thrown away. */
final class OtherGround {
    private final ProcessContext process;
    private final Configuration configuration;
    private final Tenants tenants;
    private final Assembly assembly;
    private final AtTheEnd end;

    @Inject
    OtherGround(ProcessContext process, Configuration configuration, Tenants tenants, Assembly assembly, AtTheEnd end) {
        this.process = process;
        this.configuration = configuration;
        this.tenants = tenants;
        this.assembly = assembly;
        this.end = end;
    }

    /** The company as it is but for the changes; where none is of its data, it is as it is. */
    Ground of(TenantId tenant, List<Change> changes) {
        Ground ground = assembly.asItIs();
        Optional<Path> policy = changes.stream()
                .flatMap(change -> change instanceof Change.Policy(Path folder) ? Stream.of(folder) : Stream.empty())
                .findFirst();
        Optional<Path> catalogue = changes.stream()
                .flatMap(change -> change instanceof Change.Catalogue(Path file) ? Stream.of(file) : Stream.empty())
                .findFirst();
        if (policy.isEmpty() && catalogue.isEmpty()) {
            return ground;
        }
        OtherShop other = open(policy.orElse(configuration.files().knowledge()));
        if (policy.isPresent()) {
            ground = policy(tenant, ground, other);
        }
        return catalogue.isPresent() ? catalogue(tenant, ground, other, catalogue.get()) : ground;
    }

    private Ground policy(TenantId id, Ground now, OtherShop other) {
        other.tenants().open(id);
        other.passages().replace(id, other.source().passages(id));
        return new Ground(
                other.source(),
                now.catalog(),
                other.knowledge(),
                vectors(id, VectorKind.PASSAGE, now.vectors(), other));
    }

    private Ground catalogue(TenantId id, Ground now, OtherShop other, Path file) {
        Tenant tenant = tenants.open(id);
        List<Product> products =
                CatalogImport.read(file, tenant.currency(), FieldMapping.common(), FeedProgress.NONE)
                        .accepted()
                        .stream()
                        .map(ProductRows.Accepted::product)
                        .toList();
        if (products.isEmpty()) {
            throw CommandFailure.work(file + ": no row is a product; `noor catalog import` says why");
        }
        other.imports().store(tenant, products);
        return new Ground(
                now.tenants(), other.catalog(), now.knowledge(), vectors(id, VectorKind.PRODUCT, now.vectors(), other));
    }

    /** Where the company has vectors of a kind the other data have theirs. */
    private VectorIndex vectors(TenantId tenant, VectorKind kind, VectorIndex now, OtherShop other) {
        VectorSet set = new VectorSet(tenant, kind, assembly.embedder().model());
        if (now.standing(set).vectors() > 0) {
            other.vectorMaker().make(tenant, kind);
        }
        return new VectorsByKind(kind, other.vectors(), now);
    }

    /** In a home that is deleted when the command ends, however it ends. */
    private OtherShop open(Path knowledge) {
        try {
            Path home = Files.createTempDirectory("noor-replay");
            OtherShop shop = DaggerOtherShop.factory()
                    .create(process.rehearsing(
                            process.streams(),
                            Map.of(
                                    "NOOR_HOME",
                                    home.toString(),
                                    "NOOR_KNOWLEDGE",
                                    knowledge.toAbsolutePath().toString())));
            end.close(() -> {
                shop.close();
                delete(home);
            });
            return shop;
        } catch (IOException full) {
            throw CommandFailure.work("there is no room for the data to be tried out: " + full.getMessage());
        }
    }

    private static void delete(Path home) {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            throw CommandFailure.work(home + ": could not be deleted, which is to be done by hand");
        }
    }
}
