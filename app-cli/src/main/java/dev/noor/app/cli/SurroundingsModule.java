package dev.noor.app.cli;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import dev.noor.app.cli.chat.BusinessClock;
import dev.noor.core.turn.NanoClock;
import dev.noor.ports.IdSource;
import java.time.InstantSource;
import java.util.UUID;

/** Time and identities. */
@Module
interface SurroundingsModule {

    @Binds
    InstantSource businessTime(BusinessClock clock);

    @Provides
    static NanoClock machineTime() {
        return System::nanoTime;
    }

    @Provides
    static IdSource ids() {
        return UUID::randomUUID;
    }
}
