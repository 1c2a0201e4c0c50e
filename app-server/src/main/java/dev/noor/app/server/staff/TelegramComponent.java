package dev.noor.app.server.staff;

import dagger.BindsInstance;
import dagger.Component;
import dev.noor.adapter.telegram.TelegramConfig;
import dev.noor.adapter.telegram.TelegramModule;
import dev.noor.ports.channel.WebhookSubscription;
import dev.noor.ports.staff.StaffRoom;
import dev.noor.ports.staff.StaffRoomReader;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** What Telegram answers, made only where it is configured. */
@Singleton
@Component(modules = TelegramModule.class)
public interface TelegramComponent {
    StaffRoomReader reader();

    StaffRoom room();

    WebhookSubscription subscription();

    /** Takes the settings, checked, and machine time. */
    @Component.Factory
    interface Factory {
        TelegramComponent create(@BindsInstance TelegramConfig config, @BindsInstance InstantSource clock);
    }

    /** The one for these settings. */
    static TelegramComponent of(TelegramConfig config) {
        return DaggerTelegramComponent.factory().create(config, InstantSource.system());
    }
}
