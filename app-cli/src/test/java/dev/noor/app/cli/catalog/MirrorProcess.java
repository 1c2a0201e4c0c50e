package dev.noor.app.cli.catalog;

import dagger.BindsInstance;
import dagger.Component;
import dev.noor.adapter.pgvector.Database;
import dev.noor.adapter.pgvector.PgVectorConfig;
import dev.noor.adapter.pgvector.PgVectorModule;
import dev.noor.adapter.zoho.ZohoClock;
import dev.noor.adapter.zoho.ZohoConfig;
import dev.noor.adapter.zoho.ZohoModule;
import dev.noor.adapter.zoho.ZohoPolicies;
import dev.noor.adapter.zoho.stub.StubZoho;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogMirror;
import dev.noor.ports.catalog.ProductPages;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** What a process that mirrors has of its own: connections, tokens and limits in memory. */
@Singleton
@Component(modules = {PgVectorModule.class, ZohoModule.class})
interface MirrorProcess {

    Catalog catalog();

    CatalogMirror mirror();

    Database database();

    ProductPages pages();

    /** Takes what processes share, and how fast they may be. */
    @Component.Factory
    interface Factory {
        MirrorProcess create(
                @BindsInstance PgVectorConfig database,
                @BindsInstance ZohoConfig zoho,
                @BindsInstance ZohoPolicies policies,
                @BindsInstance ZohoClock clock);
    }

    /** A process on the database in {@code home}, with as many calls as it likes. */
    static MirrorProcess of(Path home, StubZoho zoho, ZohoClock clock) {
        return DaggerMirrorProcess.factory()
                .create(
                        new PgVectorConfig(new PgVectorConfig.Server.Embedded(home.resolve("postgres"))),
                        zoho.config(),
                        ZohoPolicies.standard().withoutRate(),
                        clock);
    }
}
