package dev.noor.app.server.work;

import dev.noor.ports.TransientPortException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the store what has happened, again and again while it is away for a moment: else it would learn it only from
 * the end of a lease, and by doing the work twice. Blocks meanwhile. Thread-safe.
 */
public final class Insistence {
    private static final Logger LOG = LoggerFactory.getLogger(Insistence.class);
    private static final int ATTEMPTS = 12;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private Insistence() {}

    /**
     * Tells it for some twenty seconds, which is as long as any lease's end is away.
     *
     * @throws TransientPortException when the store stayed away
     */
    public static void tell(Runnable told) {
        Duration pause = PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                told.run();
                return;
            } catch (TransientPortException away) {
                if (attempt == ATTEMPTS || !slept(pause)) {
                    throw away;
                }
                LOG.atInfo().addKeyValue("code", away.code()).log("the store is told again");
                pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
            }
        }
    }

    private static boolean slept(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
