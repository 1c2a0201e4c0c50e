package dev.noor.app.server;

import dagger.BindsInstance;
import dagger.Component;
import dev.noor.adapter.files.FilesModule;
import dev.noor.adapter.pgvector.Database;
import dev.noor.adapter.pgvector.PgVectorModule;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.CoreModule;
import dev.noor.core.RuleBrainModule;
import dev.noor.core.turn.Dialogue;
import jakarta.inject.Singleton;

/** The server's object graph. */
@Singleton
@Component(
        modules = {CoreModule.class, FilesModule.class, PgVectorModule.class, RuleBrainModule.class, ServerModule.class
        })
interface ServerComponent {

    Database database();

    DatabaseHealth databaseHealth();

    /** What the channels hand their messages to. */
    Dialogue dialogue();

    /** Takes the settings, checked. */
    @Component.Factory
    interface Factory {
        ServerComponent create(@BindsInstance Configuration configuration);
    }
}
