package dev.noor.app.server;

import dev.noor.adapter.wazzup.WazzupConfig;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.Configuration.Listen;
import dev.noor.app.server.live.AnnouncedInbox;
import dev.noor.app.server.web.Endpoints;
import dev.noor.app.server.webhook.Intake;
import dev.noor.app.server.webhook.WebhookKeys;
import dev.noor.app.server.webhook.WebhookRoute;
import dev.noor.app.server.work.Pipeline;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.messaging.MediaLinks;
import dev.noor.ports.pipeline.Admission;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * Noor as a service: database, workers and the HTTP server, from start to close. Without a channel only its health can
 * be asked, and nothing works on the database.
 */
public final class NoorServer implements AutoCloseable {
    private static final Duration QUIET = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ServerComponent component;
    private final Optional<Pipeline> pipeline;
    private final Server server;

    private NoorServer(ServerComponent component, Optional<Pipeline> pipeline, Server server) {
        this.component = component;
        this.pipeline = pipeline;
        this.server = server;
    }

    /**
     * Starts with the channel that is configured, if any.
     *
     * @throws PortTakenException when another program listens there
     * @throws dev.noor.ports.PortException when the database cannot be opened
     */
    public static NoorServer start(Configuration configuration, Listen listen) {
        return start(configuration, listen, configuration.wazzup().map(NoorServer::wazzup));
    }

    static NoorServer start(Configuration configuration, Listen listen, Optional<ChannelDoor> door) {
        ServerComponent component = DaggerServerComponent.factory().create(configuration, door);
        boolean started = false;
        try {
            component.database().open();
            Endpoints endpoints = component.endpoints();
            Server server = Server.start(
                    listen.host(),
                    listen.port(),
                    door.map(open -> endpoints.with(webhooks(component, configuration, open)))
                            .orElse(endpoints));
            Optional<Pipeline> pipeline = door.map(open -> component.pipeline());
            component.announcer().start();
            pipeline.ifPresent(Pipeline::start);
            component.warmUp().start(configuration.tenant());
            started = true;
            return new NoorServer(component, pipeline, server);
        } finally {
            if (!started) {
                component.database().close();
            }
        }
    }

    private static WebhookRoute webhooks(ServerComponent component, Configuration configuration, ChannelDoor door) {
        Admission admission =
                new Admission(QUIET, PATIENCE, component.outboundGate().freeForm(door.capabilities()));
        return new WebhookRoute(
                door.provider(),
                WebhookKeys.of(door.keys()),
                door.webhooks(),
                new Intake(configuration.tenant(), door.channels(), admission),
                new AnnouncedInbox(component.inbox(), component.announcer()));
    }

    /** Until its transport is asked for, a channel is taken for one with a window, which is the stricter kind. */
    private static ChannelDoor wazzup(WazzupConfig config) {
        MediaLinks noFiles = fileId -> {
            throw new PermanentPortException("media.no_links", "files cannot be offered to channels yet");
        };
        WazzupComponent wazzup = DaggerWazzupComponent.factory().create(config, InstantSource.system(), noFiles);
        return new ChannelDoor(
                "wazzup",
                wazzup.webhooks(),
                wazzup.gateway(),
                Set.of(config.channelId()),
                config.webhookSecret(),
                ChannelCapabilities.BUSINESS_API);
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** What it is made of, for tests. */
    ServerComponent component() {
        return component;
    }

    /** Takes no more requests, finishes what is under way, and lets go of the database. */
    @Override
    public void close() {
        component.eventRoutes().close();
        server.close();
        pipeline.ifPresent(Pipeline::close);
        component.announcer().close();
        component.database().close();
    }
}
