package dev.noor.app.server;

import dagger.BindsInstance;
import dagger.Component;
import dev.noor.adapter.files.FilesModule;
import dev.noor.adapter.onnx.OnnxEmbedder;
import dev.noor.adapter.onnx.OnnxModule;
import dev.noor.adapter.pdf.PdfModule;
import dev.noor.adapter.pgvector.Database;
import dev.noor.adapter.pgvector.PgVectorModule;
import dev.noor.adapter.pgvector.PostgresBusinessTime;
import dev.noor.adapter.redis.Redis;
import dev.noor.app.server.channel.ChannelCare;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.effect.EffectModule;
import dev.noor.app.server.effect.Effects;
import dev.noor.app.server.file.LinkMint;
import dev.noor.app.server.live.Announcer;
import dev.noor.app.server.metrics.Meters;
import dev.noor.app.server.model.ModelModule;
import dev.noor.app.server.outside.OutsideModule;
import dev.noor.app.server.simulator.Insight;
import dev.noor.app.server.staff.StaffModule;
import dev.noor.app.server.staff.StaffRoute;
import dev.noor.app.server.upkeep.Chores;
import dev.noor.app.server.upkeep.DailyWork;
import dev.noor.app.server.upkeep.TimedUpkeep;
import dev.noor.app.server.web.Endpoints;
import dev.noor.app.server.web.EventRoutes;
import dev.noor.app.server.work.Computing;
import dev.noor.app.server.work.Pipeline;
import dev.noor.core.BrainModule;
import dev.noor.core.CoreModule;
import dev.noor.core.policy.OutboundGate;
import dev.noor.ports.access.ApiKeys;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogWriter;
import dev.noor.ports.conversation.ConversationBook;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.TurnQueue;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** The server's object graph. */
@Singleton
@Component(
        modules = {
            BrainModule.class,
            CoreModule.class,
            EffectModule.class,
            FilesModule.class,
            LiveModule.class,
            ModelModule.class,
            OnnxModule.class,
            OutsideModule.class,
            PdfModule.class,
            PgVectorModule.class,
            ServerModule.class,
            StaffModule.class,
            WebModule.class
        })
interface ServerComponent {

    Announcer announcer();

    ApiKeys apiKeys();

    Computing computing();

    Database database();

    PostgresBusinessTime businessTime();

    Catalog catalog();

    CatalogWriter catalogWriter();

    Optional<ChannelCare> channelCare();

    Chores chores();

    ConversationBook conversationBook();

    /** What is done at times of the day. */
    Set<DailyWork> dailyWork();

    Effects effects();

    Endpoints endpoints();

    EventRoutes eventRoutes();

    /** Makes the addresses of files. */
    LinkMint linkMint();

    Inbox inbox();

    /** What a simulator shows of the inside. */
    Insight insight();

    Meters meters();

    /** To be closed at the end. */
    OnnxEmbedder embedder();

    OutboundGate outboundGate();

    Optional<Redis> redis();

    /** Only where there is a channel to send through. */
    Pipeline pipeline();

    /** Where there is a room of the company's people. */
    Optional<StaffRoute> staffRoute();

    StartUp startUp();

    /** To be closed at the end. */
    TimedUpkeep timedUpkeep();

    TurnQueue turnQueue();

    WarmUp warmUp();

    /** Takes the settings, checked. */
    @Component.Factory
    interface Factory {
        ServerComponent create(@BindsInstance Configuration configuration, @BindsInstance Optional<ChannelDoor> door);
    }
}
