package dev.noor.ports.live;

import java.time.Duration;

/** One who listens. {@link #next} is called by one thread, {@link #close} by any. */
public interface Follower extends AutoCloseable {
    /**
     * What is heard next, in the order told.
     *
     * @param patience how long to wait for it
     */
    Heard next(Duration patience) throws InterruptedException;

    /** Listens no more: {@link #next} gives {@link Heard.Ended} from now on, to one who waits as well. */
    @Override
    void close();
}
