package dev.noor.adapter.wazzup;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import dev.noor.ports.channel.ChannelDirectory;
import dev.noor.ports.channel.ContactBook;
import dev.noor.ports.channel.TemplateDirectory;
import dev.noor.ports.channel.WebhookSubscription;

/**
 * Binds the ports that Wazzup alone answers. The app provides {@link WazzupConfig}, the business time and, for
 * {@link WazzupMessageGateway}, {@link dev.noor.ports.messaging.MediaLinks}. The gateway and
 * {@link dev.noor.adapter.wazzup.webhook.WazzupWebhooks} are for the app to bind, since it may serve another channel.
 */
@Module
public interface WazzupModule {
    @Binds
    ChannelDirectory channelDirectory(WazzupChannels channels);

    @Binds
    ContactBook contactBook(WazzupContacts contacts);

    @Binds
    TemplateDirectory templateDirectory(WazzupTemplates templates);

    @Binds
    WebhookSubscription webhookSubscription(WazzupSubscription subscription);

    @Provides
    static WazzupPolicies policies() {
        return WazzupPolicies.standard();
    }
}
