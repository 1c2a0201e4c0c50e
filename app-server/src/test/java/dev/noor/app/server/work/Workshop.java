package dev.noor.app.server.work;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.files.tenant.FileTenantSource;
import dev.noor.adapter.files.tenant.TenantFolders;
import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryInbox;
import dev.noor.adapter.memory.MemoryKnowledgeBase;
import dev.noor.adapter.memory.MemoryLiveTraces;
import dev.noor.adapter.memory.MemoryLiveUpdates;
import dev.noor.adapter.memory.MemoryMessageGateway;
import dev.noor.adapter.memory.MemoryOutbox;
import dev.noor.adapter.memory.MemoryQuotationSequence;
import dev.noor.adapter.memory.MemoryTranscriber;
import dev.noor.adapter.memory.MemoryTurnQueue;
import dev.noor.adapter.memory.MemoryVoiceNotes;
import dev.noor.adapter.memory.MemoryWakeUps;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.app.server.live.Announcer;
import dev.noor.app.server.metrics.Meters;
import dev.noor.core.Noor;
import dev.noor.core.outbound.SendingPolicy;
import dev.noor.core.turn.TurnEngine;
import dev.noor.core.voice.Listening;
import dev.noor.ports.TenantId;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelEvent.Origin;
import dev.noor.ports.channel.ChannelReport;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.pipeline.Admission;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.Post;
import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.TurnQueue;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.voice.Recordings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A shop in memory with the sample tenant, whose clock can be moved on while its workers work. */
final class Workshop {
    private static final TenantId TENANT = new TenantId("treejar");
    private static final Admission AT_ONCE =
            new Admission(Duration.ZERO, Duration.ZERO, Optional.of(Duration.ofHours(23)));

    private final AtomicLong ahead = new AtomicLong();
    private final InstantSource clock = () -> Instant.now().plusMillis(ahead.get());
    private final SequentialIdSource ids = new SequentialIdSource();
    private final MemoryConversationStore conversations = new MemoryConversationStore();
    private final MemoryTurnQueue queue = new MemoryTurnQueue(conversations, clock);
    private final MemoryOutbox outbox = new MemoryOutbox(conversations, clock, clock);
    private final Inbox inbox = new MemoryInbox(conversations, ids, clock);
    private final MemoryMessageGateway gateway = new MemoryMessageGateway();
    private final MemoryLiveUpdates live = new MemoryLiveUpdates();
    private final Announcer announcer = new Announcer(live, new MemoryLiveTraces(conversations, clock));
    private final FileTenantSource tenants = tenants();
    private final MemoryVoiceNotes sounds = new MemoryVoiceNotes();
    private final MemoryTranscriber transcriber = new MemoryTranscriber();
    private final Listening listening =
            Listenings.to(conversations, tenants, clock, Optional.of(sounds), Optional.of(transcriber));
    private final TurnEngine engine = engine();

    private static FileTenantSource tenants() {
        Path knowledge = Path.of("..", "knowledge").toAbsolutePath().normalize();
        FilesConfig folders = new FilesConfig(knowledge, knowledge, knowledge);
        return new FileTenantSource(folders, new TenantFolders(folders));
    }

    private TurnEngine engine() {
        MemoryKnowledgeBase answers = new MemoryKnowledgeBase();
        answers.replace(TENANT, tenants.passages(TENANT));
        return Noor.builder()
                .tenants(tenants)
                .catalog(new MemoryCatalog())
                .knowledge(answers)
                .conversations(conversations)
                .quotationNumbers(new MemoryQuotationSequence())
                .ids(ids)
                .businessTime(clock)
                .machineTime(System::nanoTime)
                .build()
                .turnEngine();
    }

    Pipeline pipeline(String replica) {
        return pipeline(replica, queue);
    }

    /** A process whose turns go through another queue. */
    Pipeline pipeline(String replica, TurnQueue through) {
        return new Pipeline(
                through,
                outbox,
                queue,
                new TurnWorker(conversations, through, listening, engine, gateway, announcer),
                new SendWorker(outbox, gateway, new SendingPolicy(), announcer),
                new ReplicaId(replica),
                AtOnce.computing(2),
                new MemoryWakeUps(),
                new Meters());
    }

    MemoryTurnQueue queue() {
        return queue;
    }

    MemoryMessageGateway gateway() {
        return gateway;
    }

    MemoryTranscriber transcriber() {
        return transcriber;
    }

    void says(String customer, String words) {
        bring(message(customer, new MessageContent.Text(words), Optional.empty()));
    }

    /** A voice note and texts after it, at once. */
    void speaks(String customer, String... textsAfter) {
        String address = "https://store.test/" + ids.next();
        sounds.put(address, Recordings.aNote());
        bring(Stream.concat(
                        Stream.of(message(
                                customer,
                                new MessageContent.Attachment(MessageContent.Kind.VOICE, ""),
                                Optional.of(address))),
                        Arrays.stream(textsAfter)
                                .map(text -> message(customer, new MessageContent.Text(text), Optional.empty())))
                .toArray(MessageArrived[]::new));
    }

    private void bring(MessageArrived... messages) {
        inbox.accept(new Post(TENANT, new ChannelReport(List.of(messages), List.of()), AT_ONCE));
    }

    private MessageArrived message(String customer, MessageContent content, Optional<String> media) {
        return new MessageArrived(
                "wa",
                customer,
                "wa-" + ids.next(),
                Origin.CUSTOMER,
                content,
                Optional.empty(),
                "",
                media,
                Optional.empty(),
                Optional.empty());
    }

    /** The turns of a customer, oldest first. */
    List<TurnCommit> turns(String customer) {
        return conversations.turns(conversation(customer).id());
    }

    /** What the channel took for a customer, in order. */
    List<String> sentTo(String customer) {
        return gateway.sent().stream()
                .filter(sent -> sent.to().chat().equals(customer))
                .map(sent -> ((OutboundContent.FreeForm) sent.message().content()).text())
                .toList();
    }

    Conversation conversation(String customer) {
        return conversations.open(new ChatAddress(TENANT, "wa", customer), new ConversationId(ids.next()));
    }

    List<InboundMessage> open(String customer) {
        return conversations.unanswered(conversation(customer).id());
    }

    /** Time goes on by so much at once. */
    void passes(Duration time) {
        ahead.addAndGet(time.toMillis());
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Looks every now and then, until it is so. */
    static void await(BooleanSupplier isSo) {
        for (int looks = 0; !isSo.getAsBoolean(); looks++) {
            if (looks > 400) {
                throw new AssertionError("it never came to be");
            }
            pause(Duration.ofMillis(50));
        }
    }
}
