package dev.noor.app.cli.catalog;

import dev.noor.adapter.files.feed.FieldMapping;
import dev.noor.adapter.files.feed.ProductFiles;
import dev.noor.adapter.files.tenant.TenantFolders;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.Tenants;
import dev.noor.ports.TenantId;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** The tenants that imports are for: those there are, and those that a first import creates. */
final class ImportedTenants {

    private final Tenants tenants;
    private final TenantFolders folders;
    private final StandardStreams streams;

    @Inject
    ImportedTenants(Tenants tenants, TenantFolders folders, StandardStreams streams) {
        this.tenants = tenants;
        this.folders = folders;
        this.streams = streams;
    }

    /** The tenant, where it exists. */
    Optional<Tenant> find(TenantId id) {
        return folders.find(id).isPresent() ? Optional.of(tenants.open(id)) : Optional.empty();
    }

    /** The currency of a tenant that does not exist yet: what most rows of its file state. */
    static Currency statedCurrency(Path file, FieldMapping mapping) {
        return ProductFiles.currency(file, mapping)
                .orElseThrow(() -> CommandFailure.work(
                        file + ": states no currency, and a new tenant takes its currency from the data; "
                                + "add a currency column, or name yours with --mapping"));
    }

    /** A new tenant on top of the default profile. */
    Tenant create(TenantId id, Currency currency) {
        Path folder = folders.create(id, name(id), currency);
        streams.err()
                .println("noor: created the tenant '" + id + "' in " + folder + " from the default profile, prices in "
                        + currency + "; edit its tenant.yaml to make it yours");
        return tenants.open(id);
    }

    private static String name(TenantId id) {
        String words = id.value().replace('-', ' ').replace('_', ' ').strip();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
