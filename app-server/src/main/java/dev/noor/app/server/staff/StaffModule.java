package dev.noor.app.server.staff;

import dagger.Module;
import dagger.Provides;
import dagger.multibindings.ElementsIntoSet;
import dev.noor.app.server.channel.ChannelCare;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.live.Announcer;
import dev.noor.app.server.upkeep.DailyWork;
import dev.noor.app.server.webhook.WebhookKeys;
import dev.noor.core.policy.OutboundGate;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.conversation.Takeovers;
import dev.noor.ports.handoff.Attendance;
import dev.noor.ports.handoff.Tickets;
import dev.noor.ports.messaging.MessageGateway;
import dev.noor.ports.staff.SalesCounter;
import dev.noor.ports.staff.StaffNotes;
import dev.noor.ports.staff.StaffRoom;
import dev.noor.ports.staff.StaffUpdates;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

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

    @Provides
    static Optional<StaffRoute> route(
            Configuration configuration, Optional<TelegramComponent> telegram, Provider<StaffDesk> desk) {
        return configuration
                .telegram()
                .map(config -> new StaffRoute(
                        "telegram",
                        "X-Telegram-Bot-Api-Secret-Token",
                        WebhookKeys.of(config.webhookSecret()),
                        telegram.orElseThrow().reader(),
                        desk.get()));
    }

    @Provides
    @ElementsIntoSet
    static Set<DailyWork> summaries(
            Configuration configuration,
            Optional<StaffRoom> room,
            SalesCounter counter,
            ServedTenants tenants,
            InstantSource businessTime) {
        return room.map(open -> Set.<DailyWork>of(
                        new SummaryPost(configuration.tenant(), open, counter, tenants, businessTime)))
                .orElse(Set.of());
    }

    @Provides
    static PassedOn passedOn(
            Configuration configuration,
            Attendance attendance,
            ConversationStore conversations,
            OutboundGate gate,
            ServedTenants tenants,
            Optional<ChannelCare> channel,
            Provider<MessageGateway> gateway,
            InstantSource businessTime) {
        return new PassedOn(
                configuration.tenant(), attendance, conversations, gate, tenants, channel, gateway::get, businessTime);
    }

    @Provides
    static StaffDesk desk(
            Configuration configuration,
            Optional<StaffRoom> room,
            StaffNotes notes,
            StaffUpdates updates,
            Tickets tickets,
            Attendance attendance,
            Takeovers takeovers,
            ServedTenants tenants,
            PassedOn passedOn,
            Announcer announcer,
            InstantSource businessTime) {
        return new StaffDesk(
                configuration.tenant(),
                room.orElseThrow(() -> new IllegalStateException("there is no room")),
                notes,
                updates,
                new PressedChoices(configuration.tenant(), tickets, attendance, takeovers),
                tickets,
                tenants,
                passedOn,
                (conversation) -> announcer.changed(configuration.tenant(), conversation, businessTime.instant()));
    }
}
