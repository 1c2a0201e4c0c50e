package dev.noor.app.server.work;

import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryInbox;
import dev.noor.adapter.memory.MemoryLiveTraces;
import dev.noor.adapter.memory.MemoryLiveUpdates;
import dev.noor.adapter.memory.MemoryOutbox;
import dev.noor.adapter.memory.MemoryTenantSource;
import dev.noor.adapter.memory.MemoryTurnQueue;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.adapter.memory.SettableInstantSource;
import dev.noor.app.server.live.Announcer;
import dev.noor.core.outbound.SendingPolicy;
import dev.noor.core.policy.OutboundGate;
import dev.noor.core.turn.TurnEngine;
import dev.noor.ports.TenantId;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelEvent.Origin;
import dev.noor.ports.channel.ChannelReport;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageGateway;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.pipeline.Admission;
import dev.noor.ports.pipeline.Post;
import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.Sending;
import dev.noor.ports.pipeline.TurnLease;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * One customer over some days, in memory: writes, wants silence, and waits, while turns and sendings are taken up when
 * chance wants it, and the channel does what chance wants.
 */
final class Timeline implements MessageGateway {
    private static final TenantId TENANT = new TenantId("treejar");
    private static final ReplicaId REPLICA = new ReplicaId("a");
    private static final List<String> WORDS = List.of("Hello", "thank you", "do you deliver to Dubai?", "مرحبا", "и?");
    private static final Admission ADMISSION =
            new Admission(Duration.ZERO, Duration.ZERO, new OutboundGate().freeForm(ChannelCapabilities.BUSINESS_API));

    private final SettableInstantSource clock;
    private final Random random;
    private final Duration window;
    private final SequentialIdSource ids = new SequentialIdSource();
    private final MemoryConversationStore conversations = new MemoryConversationStore();
    private final MemoryTurnQueue queue;
    private final MemoryOutbox outbox;
    private final MemoryInbox inbox;
    private final TurnWorker turns;
    private final SendWorker sendings;
    private final Map<UUID, Integer> tries = new HashMap<>();
    private final List<String> breaches = new ArrayList<>();
    private Instant lastWritten;
    private boolean silence;
    private int sinceStop;
    private int written;
    private int sent;
    private int stops;

    Timeline(TurnEngine engine, SettableInstantSource clock, Random random, Duration window) {
        this.clock = clock;
        this.random = random;
        this.window = window;
        this.lastWritten = clock.instant();
        this.queue = new MemoryTurnQueue(conversations, clock);
        this.outbox = new MemoryOutbox(conversations, clock, clock);
        this.inbox = new MemoryInbox(conversations, ids, clock);
        Announcer nobody = new Announcer(new MemoryLiveUpdates(), new MemoryLiveTraces(conversations, clock));
        this.turns = new TurnWorker(
                conversations,
                queue,
                Listenings.to(conversations, new MemoryTenantSource(), clock, Optional.empty(), Optional.empty()),
                engine,
                this,
                nobody);
        this.sendings = new SendWorker(outbox, this, new SendingPolicy(), nobody);
    }

    /** So many things happen, one after the other. */
    void live(int things) {
        write(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = 0; i < things; i++) {
            switch (random.nextInt(8)) {
                case 0 -> write(WORDS.get(random.nextInt(WORDS.size())));
                case 1 -> stop();
                case 2 -> clock.advance(Duration.ofMinutes(random.nextInt(120)));
                case 3 -> clock.advance(Duration.ofHours(random.nextInt(30)));
                case 4, 5 -> work();
                default -> send();
            }
        }
        work();
        clock.advance(Duration.ofSeconds(random.nextInt(100_000)));
        send();
    }

    private void write(String words) {
        silence = false;
        say(words);
    }

    /** What was being answered is answered first, so that all that follows is of this wish. */
    private void stop() {
        work();
        for (int i = 0; i < 10; i++) {
            clock.advance(Duration.ofMinutes(2));
            send();
        }
        say("STOP");
        work();
        silence = true;
        sinceStop = 0;
        stops++;
    }

    private void say(String words) {
        lastWritten = clock.instant();
        inbox.accept(new Post(
                TENANT,
                new ChannelReport(
                        List.of(new MessageArrived(
                                "wa",
                                "971501234567",
                                "wa-" + ++written,
                                Origin.CUSTOMER,
                                new MessageContent.Text(words),
                                Optional.empty(),
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                        List.of()),
                ADMISSION));
    }

    private void work() {
        clock.advance(Duration.ofMillis(10));
        for (Optional<TurnLease> due = queue.claim(REPLICA); due.isPresent(); due = queue.claim(REPLICA)) {
            turns.answer(due.get());
        }
    }

    private void send() {
        clock.advance(Duration.ofSeconds(2));
        for (Optional<Sending> due = outbox.claim(REPLICA); due.isPresent(); due = outbox.claim(REPLICA)) {
            sendings.send(due.get());
        }
    }

    @Override
    public List<OutboundMessage> parts(OutboundMessage message) {
        return List.of(message);
    }

    @Override
    public Delivery send(ChatAddress to, OutboundMessage part) {
        Duration late = Duration.between(lastWritten, clock.instant());
        boolean first = tries.merge(part.id(), 1, Integer::sum) == 1;
        if (first && late.compareTo(window) > 0) {
            breaches.add("free text " + late + " after the customer's last message");
        }
        if (first && silence && ++sinceStop > 1) {
            breaches.add("the message no. " + sinceStop + " after STOP: " + part.content());
        }
        int drawn = random.nextInt(10);
        if (drawn < 2) {
            return new Delivery.Unreachable("away");
        }
        sent++;
        return drawn < 3 ? new Delivery.Unknown("reset") : new Delivery.Accepted("wa-out-" + part.id());
    }

    int sent() {
        return sent;
    }

    /** Messages of which no sending was ever tried. */
    int neverSent() {
        return Math.max(0, written - tries.size());
    }

    int stops() {
        return stops;
    }

    List<String> breaches() {
        return breaches;
    }
}
