package dev.noor.app.cli;

import dagger.BindsInstance;
import dagger.Component;
import dev.noor.adapter.files.FilesModule;
import dev.noor.adapter.onnx.OnnxModule;
import dev.noor.adapter.pgvector.PgVectorModule;
import dev.noor.app.cli.catalog.CatalogImport;
import dev.noor.app.cli.config.ConfigurationModule;
import dev.noor.core.meaning.VectorMaker;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.embedding.VectorIndex;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.knowledge.KnowledgeWriter;
import dev.noor.ports.tenant.TenantSource;
import jakarta.inject.Singleton;

/** A tenant's data in a database of their own, to be tried out and thrown away. */
@Singleton
@Component(
        modules = {
            ConfigurationModule.class,
            FilesModule.class,
            OnnxModule.class,
            PgVectorModule.class,
            SurroundingsModule.class
        })
public interface OtherShop {
    AtTheEnd atTheEnd();

    /** Ends what was begun for it. */
    default void close() {
        atTheEnd().run();
    }

    TenantSource source();

    Tenants tenants();

    Catalog catalog();

    CatalogImport imports();

    KnowledgeBase knowledge();

    KnowledgeWriter passages();

    VectorIndex vectors();

    VectorMaker vectorMaker();

    /** Takes the settings that say where the data are. */
    @Component.Factory
    interface Factory {
        OtherShop create(@BindsInstance ProcessContext process);
    }
}
