package dev.noor.app.cli.chat;

import dagger.BindsInstance;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import dev.noor.adapter.files.FilesModule;
import dev.noor.adapter.pgvector.Database;
import dev.noor.adapter.pgvector.PgVectorModule;
import dev.noor.app.cli.ProcessContext;
import dev.noor.app.cli.config.ConfigurationModule;
import dev.noor.core.CoreModule;
import dev.noor.core.RuleBrainModule;
import dev.noor.core.turn.NanoClock;
import dev.noor.ports.IdSource;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;

/** The chats of the command line on its own database, without a command around them. */
@Singleton
@Component(
        modules = {
            ConfigurationModule.class,
            CoreModule.class,
            FilesModule.class,
            PgVectorModule.class,
            RuleBrainModule.class,
            StoredChats.Surroundings.class
        })
interface StoredChats {
    Chats chats();

    /** To be closed at the end. */
    Database database();

    /** Takes what only the process knows. */
    @Component.Factory
    interface Factory {
        StoredChats create(@BindsInstance ProcessContext process);
    }

    /** Time and identities. */
    @Module
    interface Surroundings {
        @Provides
        static InstantSource businessTime(BusinessClock clock) {
            return clock;
        }

        @Provides
        static NanoClock machineTime() {
            return System::nanoTime;
        }

        @Provides
        static IdSource ids() {
            return UUID::randomUUID;
        }
    }
}
