package dev.noor.app.server.upkeep;

import dev.noor.ports.PortException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does chores, each on a thread of its own, the first time when it says; one that fails harms no other and is done
 * again. Started once and closed once.
 */
public final class Upkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final List<Chore> chores;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch ended;

    public Upkeep(List<Chore> chores) {
        this.chores = List.copyOf(chores);
        this.ended = new CountDownLatch(chores.size());
    }

    public void start() {
        chores.forEach(chore -> Thread.ofVirtual().name("noor-" + chore.name()).start(() -> keepDoing(chore)));
    }

    private void keepDoing(Chore chore) {
        try {
            boolean over = closing.await(chore.first().toMillis(), TimeUnit.MILLISECONDS);
            while (!over) {
                once(chore);
                over = closing.await(chore.every().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    private static void once(Chore chore) {
        try {
            chore.work().run();
        } catch (PortException fault) {
            LOG.atWarn()
                    .addKeyValue("chore", chore.name())
                    .addKeyValue("code", fault.code())
                    .log("not done this time");
        } catch (RuntimeException bug) {
            LOG.atError().addKeyValue("chore", chore.name()).setCause(bug).log("chore failed");
        }
    }

    /** Begins no chore any more and waits up to five seconds for those under way. */
    @Override
    public void close() {
        closing.countDown();
        try {
            if (!ended.await(5, TimeUnit.SECONDS)) {
                LOG.warn("a chore was left unfinished");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
