package dev.noor.app.server;

import dev.noor.adapter.pgvector.PgVectorConfig;
import dev.noor.adapter.redis.Redis;
import dev.noor.adapter.wazzup.WazzupConfig;
import dev.noor.adapter.wazzup.media.WazzupVoiceNotes;
import dev.noor.adapter.wazzup.webhook.WazzupWebhooks;
import dev.noor.app.server.channel.ChannelCare;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.Configuration.Listen;
import dev.noor.app.server.config.Configuration.Mode;
import dev.noor.app.server.file.LateLinks;
import dev.noor.app.server.live.AnnouncedInbox;
import dev.noor.app.server.metrics.MeteredInbox;
import dev.noor.app.server.simulator.SimulatedWhatsApp;
import dev.noor.app.server.simulator.Simulator;
import dev.noor.app.server.voice.SilentNotes;
import dev.noor.app.server.web.Endpoints;
import dev.noor.app.server.web.RouteGroup;
import dev.noor.app.server.webhook.Intake;
import dev.noor.app.server.webhook.WebhookKeys;
import dev.noor.app.server.webhook.WebhookRoute;
import dev.noor.app.server.work.Pipeline;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.messaging.MediaLinks;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Noor as a service: database, workers and the HTTP server, from start to close. It listens at once and works as soon
 * as its database is there. Without a channel nothing but upkeep works on the database.
 */
public final class NoorServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final ServerComponent component;
    private final Server server;
    private final Optional<Simulator> simulator;
    private final Opening opening;

    private NoorServer(ServerComponent component, Server server, Optional<Simulator> simulator, Opening opening) {
        this.component = component;
        this.server = server;
        this.simulator = simulator;
        this.opening = opening;
    }

    /**
     * Starts with the channel that is configured, if any. Returns while a database of others is away; then
     * {@link #awaitOpen} waits for it.
     *
     * @param prepare brings the database up to what the tenant's files say, once it is there
     * @throws PortTakenException when another program listens there
     * @throws dev.noor.ports.PortException when the database cannot be opened, and waiting would not help
     */
    public static NoorServer start(Configuration configuration, Listen listen, Runnable prepare) {
        LateLinks links = new LateLinks();
        return start(
                configuration,
                listen,
                configuration.wazzup().map(config -> wazzup(config, links)),
                Optional.empty(),
                links,
                new Preparation(prepare, PATIENCE));
    }

    /** What is done before the work begins, and how long its database is waited for. */
    record Preparation(Runnable work, Duration patience) {
        static final Preparation NONE = new Preparation(() -> {}, PATIENCE);
    }

    /** Why there can be no simulator with these settings, as a sentence; empty when there can. */
    public static Optional<String> unfitForDemo(Configuration configuration) {
        if (configuration.mode() == Mode.PRODUCTION) {
            return Optional.of("there is no simulator in production; NOOR_MODE says it is");
        }
        return configuration.database().server() instanceof PgVectorConfig.Server.Embedded
                ? Optional.empty()
                : Optional.of("the simulator lets business time pass, so it works on the embedded database only; unset "
                        + PgVectorConfig.DATABASE_URL);
    }

    /**
     * Starts with a simulated WhatsApp as its channel, and the page for it.
     *
     * @throws IllegalStateException when the settings are {@linkplain #unfitForDemo unfit}
     * @throws PortTakenException when another program listens there
     */
    public static NoorServer demo(Configuration configuration, Listen listen) {
        unfitForDemo(configuration).ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        LateLinks links = new LateLinks();
        Simulator simulator = new Simulator(configuration.tenant(), listen.host(), links);
        ChannelDoor door = new ChannelDoor(
                Simulator.PROVIDER,
                new WazzupWebhooks(),
                simulator.whatsapp(),
                Set.of(SimulatedWhatsApp.CHANNEL),
                simulator.key(),
                ChannelCapabilities.BUSINESS_API,
                Optional.empty(),
                Optional.of(new SilentNotes()));
        return start(
                configuration.unconnected(),
                listen,
                Optional.of(door),
                Optional.of(simulator),
                links,
                Preparation.NONE);
    }

    static NoorServer start(
            Configuration configuration, Listen listen, Optional<ChannelDoor> door, Preparation preparation) {
        return start(configuration, listen, door, Optional.empty(), new LateLinks(), preparation);
    }

    private static NoorServer start(
            Configuration configuration,
            Listen listen,
            Optional<ChannelDoor> door,
            Optional<Simulator> simulator,
            LateLinks links,
            Preparation preparation) {
        ServerComponent component = DaggerServerComponent.factory().create(configuration, door);
        Endpoints endpoints = component
                .endpoints()
                .with(simulator
                        .map(page -> page.routes(component.insight(), component.eventRoutes()))
                        .orElse(List.of())
                        .toArray(RouteGroup[]::new))
                .with(component.staffRoute().stream().toArray(RouteGroup[]::new));
        // It listens before there is a database, so that health can be asked and messages can wait for it.
        Server server = Server.start(
                listen.host(),
                listen.port(),
                door.map(open -> endpoints.with(webhooks(component, configuration, open)))
                        .orElse(endpoints));
        String host = listen.host().equals("0.0.0.0") ? "127.0.0.1" : listen.host();
        URI own = URI.create("http://" + host + ":" + server.port());
        simulator.ifPresent(page -> {
            component.linkMint().servedHere(own);
            page.connect(own, component.insight());
        });
        links.connect(component.linkMint());
        Opening opening = new Opening(
                component.startUp(),
                preparation.patience(),
                () -> {
                    component.database().open();
                    refuseShiftedClock(configuration, component);
                    preparation.work().run();
                },
                () -> Running.start(component, configuration.tenant(), door.map(open -> component.pipeline())));
        boolean begun = false;
        try {
            switch (configuration.database().server()) {
                case PgVectorConfig.Server.Given ofOthers -> opening.beginPatiently();
                case PgVectorConfig.Server.Embedded ours -> opening.begin();
            }
            begun = true;
            return new NoorServer(component, server, simulator, opening);
        } finally {
            if (!begun) {
                server.close();
                component.database().close();
            }
        }
    }

    private static void refuseShiftedClock(Configuration configuration, ServerComponent component) {
        if (configuration.mode() == Mode.PRODUCTION
                && !component.businessTime().ahead().isZero()) {
            throw new PermanentPortException(
                    "clock.shifted",
                    "the database's business time was moved by a simulation; production needs a database of its own");
        }
    }

    private static WebhookRoute webhooks(ServerComponent component, Configuration configuration, ChannelDoor door) {
        ChannelCare care = component.channelCare().orElseThrow();
        return new WebhookRoute(
                door.provider(),
                WebhookKeys.of(door.keys()),
                door.webhooks(),
                new Intake(configuration.tenant(), door.channels(), care::admission),
                new AnnouncedInbox(new MeteredInbox(component.inbox(), component.meters()), component.announcer()));
    }

    /** Until its provider was asked, a channel is taken for one with a window, which is the stricter kind. */
    private static ChannelDoor wazzup(WazzupConfig config, MediaLinks links) {
        WazzupComponent wazzup = DaggerWazzupComponent.factory().create(config, InstantSource.system(), links);
        return new ChannelDoor(
                "wazzup",
                wazzup.webhooks(),
                wazzup.gateway(),
                Set.of(config.channelId()),
                config.webhookSecret(),
                ChannelCapabilities.BUSINESS_API,
                Optional.of(wazzup.directory()),
                Optional.of(
                        new WazzupVoiceNotes(config.mediaHosts(), WazzupVoiceNotes.STANDARD, InstantSource.system())));
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** What it is made of, for tests. */
    ServerComponent component() {
        return component;
    }

    /** Why it does not work yet: the stable name of what is waited for; empty once it works. */
    public Optional<String> waitsFor() {
        return component.startUp().lacking();
    }

    /**
     * Waits until the database is there and the work has begun.
     *
     * @throws RuntimeException when it did not come in time or cannot be used
     */
    public void awaitOpen() {
        opening.await();
    }

    /** Takes no more requests and work, finishes what is under way within 20 seconds, and lets go of the database. */
    @Override
    public void close() {
        long deadline = System.nanoTime() + Pipeline.DRAIN.toNanos();
        opening.close();
        Optional<Running> running = opening.running();
        running.ifPresent(Running::stop);
        component.eventRoutes().close();
        server.close();
        running.ifPresent(working -> working.drain(deadline));
        component.computing().drain(deadline);
        component.announcer().close();
        simulator.ifPresent(Simulator::close);
        component.redis().ifPresent(Redis::close);
        component.embedder().close();
        component.database().close();
    }
}
