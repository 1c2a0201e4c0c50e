package dev.noor.adapter.telegram;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import dev.noor.ports.staff.StaffRoom;

/** Binds the ports that Telegram answers. The app provides {@link TelegramConfig} and the machine's time. */
@Module
public interface TelegramModule {
    @Binds
    StaffRoom staffRoom(TelegramRoom room);

    @Provides
    static TelegramPolicies policies() {
        return TelegramPolicies.standard();
    }
}
