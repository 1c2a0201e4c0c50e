package dev.noor.app.server.work;

import dev.noor.app.server.metrics.Meters;
import dev.noor.ports.PortException;
import dev.noor.ports.pipeline.Outbox;
import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.Replicas;
import dev.noor.ports.pipeline.Sending;
import dev.noor.ports.pipeline.TurnLease;
import dev.noor.ports.pipeline.TurnQueue;
import dev.noor.ports.pipeline.WakeUps;
import dev.noor.ports.pipeline.WakeUps.Work;
import jakarta.inject.Inject;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The workers of this process: turns, sendings, and the sign of life without which others take its work. Any number of
 * processes work on one store. Started once and closed once; closing waits for what is under way.
 */
public final class Pipeline implements AutoCloseable {
    /** How long a process that ends waits for what is under way. */
    public static final Duration DRAIN = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration BEAT = Duration.ofSeconds(2);
    private static final int BEATS_A_LEASE = 5;

    private final TurnQueue queue;
    private final Replicas replicas;
    private final ReplicaId replica;
    private final WorkLoop<TurnLease> turns;
    private final WorkLoop<Sending> sendings;
    private volatile boolean closed;

    @Inject
    public Pipeline(
            TurnQueue queue,
            Outbox outbox,
            Replicas replicas,
            TurnWorker turnWorker,
            SendWorker sendWorker,
            ReplicaId replica,
            AtOnce atOnce,
            WakeUps wakeUps,
            Meters meters) {
        this.queue = queue;
        this.replicas = replicas;
        this.replica = replica;
        this.sendings = new WorkLoop<>(
                "noor-sending",
                Thread.ofVirtual().name("noor-sending-", 1).factory(),
                () -> outbox.claim(replica),
                sending -> meters.send(() -> sendWorker.send(sending)),
                LOOK,
                atOnce.sendings());
        this.turns = new WorkLoop<>(
                "noor-turn",
                // They compute, and on virtual threads would hold up every request and sign of life meanwhile.
                Thread.ofPlatform().daemon().name("noor-turn-", 1).factory(),
                () -> queue.claim(replica),
                lease -> {
                    meters.turn(() -> turnWorker.answer(lease));
                    wakeUps.call(Work.SENDINGS);
                    wakeUps.call(Work.EFFECTS);
                },
                LOOK,
                atOnce.turns());
        wakeUps.answer(Work.SENDINGS, sendings::wake);
        wakeUps.answer(Work.TURNS, turns::wake);
    }

    /** Begins to work. */
    public void start() {
        startSending();
        startTurns();
    }

    /** Begins to give signs of life and to send. */
    public void startSending() {
        beat();
        Thread.ofPlatform().daemon().name("noor-beat").start(this::live);
        sendings.start();
    }

    /** Begins to take turns. */
    public void startTurns() {
        turns.start();
    }

    private void live() {
        for (int beats = 1; !closed; beats++) {
            try {
                Thread.sleep(BEAT);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
            if (closed) {
                return;
            }
            beat();
            if (beats % BEATS_A_LEASE == 0) {
                keep();
            }
        }
    }

    private void beat() {
        try {
            replicas.beat(replica);
        } catch (PortException fault) {
            LOG.atWarn().addKeyValue("code", fault.code()).log("no sign of life could be given");
        }
    }

    /** A lease that is lost goes on in vain, and its turn is refused. */
    private void keep() {
        try {
            queue.keep(turns.underWay());
        } catch (PortException fault) {
            LOG.atWarn().addKeyValue("code", fault.code()).log("leases could not be kept");
        }
    }

    /** Claims no more. */
    public void stop() {
        turns.stop();
        sendings.stop();
    }

    /** Claims no more and waits up to 20 seconds for what is under way. */
    @Override
    public void close() {
        drain(System.nanoTime() + DRAIN.toNanos());
    }

    /**
     * Claims no more, waits for what is under way, and tells that this process has ended.
     *
     * @param deadline until when to wait, by {@link System#nanoTime()}
     */
    public void drain(long deadline) {
        stop();
        turns.drain(deadline);
        sendings.drain(deadline);
        closed = true;
        try {
            replicas.leave(replica);
        } catch (PortException fault) {
            LOG.atWarn().addKeyValue("code", fault.code()).log("others will notice the end by themselves");
        }
    }
}
