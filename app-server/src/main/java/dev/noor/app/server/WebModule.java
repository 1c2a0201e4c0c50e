package dev.noor.app.server;

import dagger.Binds;
import dagger.Module;
import dagger.multibindings.IntoSet;

/** What the server's interfaces are made of. */
@Module
interface WebModule {
    @Binds
    @IntoSet
    HealthCheck database(DatabaseHealth health);
}
