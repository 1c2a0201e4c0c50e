package dev.noor.app.cli;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.files.tenant.TenantFolders;
import dev.noor.app.cli.catalog.CatalogImport;
import dev.noor.app.cli.catalog.OwnCatalogue;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogMirror;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.knowledge.KnowledgeWriter;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantSource;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Sees to it that what a tenant's folder holds is in the database before the tenant is used: its own catalogue and its
 * knowledge. A mark at home remembers what was loaded, so that it is done again only when a file has changed.
 */
public final class FirstUse {
    private final Tenants tenants;
    private final TenantFolders folders;
    private final FilesConfig files;
    private final LoadedMark mark;
    private final OwnCatalogue own;
    private final TenantSource source;
    private final Catalog catalog;
    private final CatalogImport imports;
    private final CatalogMirror mirror;
    private final KnowledgeWriter knowledge;
    private final StandardStreams streams;

    @Inject
    FirstUse(
            Tenants tenants,
            TenantFolders folders,
            FilesConfig files,
            LoadedMark mark,
            OwnCatalogue own,
            TenantSource source,
            Catalog catalog,
            CatalogImport imports,
            CatalogMirror mirror,
            KnowledgeWriter knowledge,
            StandardStreams streams) {
        this.tenants = tenants;
        this.folders = folders;
        this.files = files;
        this.mark = mark;
        this.own = own;
        this.source = source;
        this.catalog = catalog;
        this.imports = imports;
        this.mirror = mirror;
        this.knowledge = knowledge;
        this.streams = streams;
    }

    /** What an inventory says goes before the file that a tenant was begun with. */
    private boolean isMirrored(TenantId id) {
        return mirror.lastDone(id).isPresent();
    }

    /** Loads what is new. The tenant must exist and be valid. */
    public void of(TenantId id) {
        Optional<Path> folder = folders.find(id);
        if (folder.isEmpty()) {
            tenants.open(id);
            return;
        }
        ContentHash hash = ContentHash.of(List.of(
                folder.get(), files.shared().resolve("_default"), files.shared().resolve("_furniture")));
        if (mark.isOf(id, hash) && catalog.count(id) > 0) {
            return;
        }
        Tenant tenant = tenants.open(id);
        List<Product> products = own.products(tenant);
        if (!products.isEmpty() && !isMirrored(id)) {
            imports.store(tenant, products);
        }
        List<Passage> passages = source.passages(id);
        knowledge.replace(id, passages);
        mark.set(id, hash);
        streams.err()
                .println("noor: " + id + " has " + catalog.count(id) + " products and " + passages.size()
                        + " passages, all loaded");
    }
}
