package dev.noor.adapter.telegram;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import dev.noor.ports.channel.WebhookSubscription;
import dev.noor.ports.staff.StaffRoom;
import dev.noor.ports.staff.StaffRoomReader;

/** Binds the ports that Telegram answers. The app provides {@link TelegramConfig} and the machine's time. */
@Module
public interface TelegramModule {
    @Binds
    StaffRoom staffRoom(TelegramRoom room);

    @Binds
    StaffRoomReader staffRoomReader(TelegramUpdates updates);

    @Binds
    WebhookSubscription webhookSubscription(TelegramSubscription subscription);

    @Provides
    static TelegramPolicies policies() {
        return TelegramPolicies.standard();
    }
}
