package dev.noor.app.server;

import dagger.Module;
import dagger.Provides;
import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.llm.LlmConfig;
import dev.noor.adapter.onnx.OnnxConfig;
import dev.noor.adapter.pgvector.PgVectorConfig;
import dev.noor.adapter.pgvector.PostgresBusinessTime;
import dev.noor.app.server.channel.BreakingGateway;
import dev.noor.app.server.channel.ChannelCare;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.WebConfig;
import dev.noor.app.server.crash.PlannedCrash;
import dev.noor.app.server.metrics.Meters;
import dev.noor.app.server.work.AtOnce;
import dev.noor.app.server.work.ChatAlerts;
import dev.noor.app.server.work.LoggedAlerts;
import dev.noor.app.server.work.RoomAlerts;
import dev.noor.core.policy.ApprovalSeal;
import dev.noor.core.policy.OutboundGate;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.core.turn.NanoClock;
import dev.noor.ports.IdSource;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.conversation.Takeovers;
import dev.noor.ports.handoff.ManagerAlerts;
import dev.noor.ports.messaging.MessageGateway;
import dev.noor.ports.model.ModelCallWatch;
import dev.noor.ports.pipeline.CrashPoints;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.staff.StaffNotes;
import dev.noor.ports.staff.StaffRoom;
import dev.noor.ports.voice.VoiceNotes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Settings, time and identities of the server. */
@Module
interface ServerModule {

    @Provides
    static FilesConfig files(Configuration configuration) {
        return configuration.files();
    }

    @Provides
    static ModelCallWatch modelCallWatch(Meters meters) {
        return meters.models();
    }

    @Provides
    static PgVectorConfig database(Configuration configuration) {
        return configuration.database();
    }

    @Provides
    static OnnxConfig embedding(Configuration configuration) {
        return configuration.embedding();
    }

    @Provides
    static ApprovalSeal approvals(Configuration configuration) {
        return configuration.approvals();
    }

    @Provides
    static WebConfig web(Configuration configuration) {
        return configuration.web();
    }

    @Provides
    static InstantSource businessTime(PostgresBusinessTime time) {
        return time;
    }

    @Provides
    @Singleton
    static MessageGateway gateway(
            Optional<ChannelDoor> door, Optional<ChannelCare> care, CrashPoints crash, NanoClock clock) {
        ChannelDoor open = door.orElseThrow(() -> new IllegalStateException("there is no channel to send through"));
        return new BreakingGateway(
                crash.around(MessageGateway.class, open.gateway()), care.orElseThrow()::report, clock::nanos);
    }

    @Provides
    @Singleton
    static Optional<ChannelCare> channelCare(
            Optional<ChannelDoor> door, Configuration configuration, Inbox inbox, OutboundGate gate) {
        return door.map(open -> new ChannelCare(
                configuration.tenant(), open.channels().iterator().next(), inbox, gate, open.capabilities()));
    }

    @Provides
    static ManagerAlerts managerAlerts(
            LoggedAlerts log,
            Optional<ChannelCare> channel,
            Provider<MessageGateway> gateway,
            OutboundGate gate,
            ServedTenants tenants,
            ConversationStore conversations,
            Takeovers chats,
            InstantSource businessTime,
            Configuration configuration,
            Optional<StaffRoom> room,
            StaffNotes notes) {
        ManagerAlerts person = channel.<ManagerAlerts>map(open ->
                        new ChatAlerts(log, gateway.get(), open, gate, tenants, conversations, chats, businessTime))
                .orElse(log);
        return room.<ManagerAlerts>map(open ->
                        new RoomAlerts(configuration.tenant(), log, person, open, notes, tenants, conversations))
                .orElse(person);
    }

    /** Where the channel tells how. */
    @Provides
    static Optional<VoiceNotes> voiceNotes(Optional<ChannelDoor> door) {
        return door.flatMap(ChannelDoor::voiceNotes);
    }

    @Provides
    @Singleton
    static CrashPoints crashPoints(Configuration configuration) {
        return PlannedCrash.of(System.getProperty(PlannedCrash.PROPERTY), configuration.mode());
    }

    /** A process that starts anew has a new name, so that it never takes up what its predecessor held. */
    @Provides
    @Singleton
    static ReplicaId replica() {
        return new ReplicaId("noor-" + ProcessHandle.current().pid() + "-" + UUID.randomUUID());
    }

    @Provides
    static AtOnce atOnce(Configuration configuration) {
        int processors = Runtime.getRuntime().availableProcessors();
        boolean listens = configuration.llm().flatMap(LlmConfig::transcription).isPresent();
        return switch (configuration.brain()) {
            case RULES -> listens ? AtOnce.listening(processors) : AtOnce.computing(processors);
            case HYBRID, MODEL -> AtOnce.waiting();
        };
    }

    @Provides
    static NanoClock machineTime() {
        return System::nanoTime;
    }

    @Provides
    static IdSource ids() {
        return UUID::randomUUID;
    }
}
