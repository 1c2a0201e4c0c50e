package dev.noor.app.server;

import dagger.Module;
import dagger.Provides;
import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.pgvector.PgVectorConfig;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.turn.NanoClock;
import dev.noor.ports.IdSource;
import java.time.InstantSource;
import java.util.UUID;

/** Settings, time and identities of the server. */
@Module
interface ServerModule {

    @Provides
    static FilesConfig files(Configuration configuration) {
        return configuration.files();
    }

    @Provides
    static PgVectorConfig database(Configuration configuration) {
        return configuration.database();
    }

    @Provides
    static InstantSource businessTime() {
        return InstantSource.system();
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
