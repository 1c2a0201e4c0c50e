package dev.noor.app.server.staff;

import dagger.Module;
import dagger.Provides;
import dev.noor.app.server.config.Configuration;
import dev.noor.ports.staff.StaffRoom;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The room of the company's people; without one, alerts go where they went before. */
@Module
public interface StaffModule {
    @Provides
    @Singleton
    static Optional<TelegramComponent> telegram(Configuration configuration) {
        return configuration.telegram().map(TelegramComponent::of);
    }

    @Provides
    static Optional<StaffRoom> room(Optional<TelegramComponent> telegram) {
        return telegram.map(TelegramComponent::room);
    }
}
