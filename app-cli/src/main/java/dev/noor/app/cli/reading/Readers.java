package dev.noor.app.cli.reading;

import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.cli.catalog.OwnCatalogue;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.reading.Reader;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;

/** Makes readers of a tenant's words. */
final class Readers {

    private final Configuration configuration;
    private final Tenants tenants;
    private final OwnCatalogue catalogue;

    @Inject
    Readers(Configuration configuration, Tenants tenants, OwnCatalogue catalogue) {
        this.configuration = configuration;
        this.tenants = tenants;
        this.catalogue = catalogue;
    }

    /** A reader that knows the model names of the tenant's own files, but not those imported into the database. */
    Reader withoutDatabase(TenantOption option) {
        Tenant tenant = tenants.open(option.orDefault(configuration));
        return new Reader(tenant.lexicon(), catalogue.modelNames(tenant), tenant.currency(), tenant.region());
    }
}
