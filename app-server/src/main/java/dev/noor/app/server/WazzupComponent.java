package dev.noor.app.server;

import dagger.BindsInstance;
import dagger.Component;
import dev.noor.adapter.wazzup.WazzupConfig;
import dev.noor.adapter.wazzup.WazzupMessageGateway;
import dev.noor.adapter.wazzup.WazzupModule;
import dev.noor.adapter.wazzup.webhook.WazzupWebhooks;
import dev.noor.ports.channel.ChannelDirectory;
import dev.noor.ports.messaging.MediaLinks;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** What Wazzup needs, made only where it is configured. */
@Singleton
@Component(modules = WazzupModule.class)
interface WazzupComponent {

    ChannelDirectory directory();

    WazzupMessageGateway gateway();

    WazzupWebhooks webhooks();

    /** Takes the settings, checked. */
    @Component.Factory
    interface Factory {
        WazzupComponent create(
                @BindsInstance WazzupConfig config,
                @BindsInstance InstantSource clock,
                @BindsInstance MediaLinks links);
    }
}
