package dev.noor.ports.live;

/** Hears what is told by {@link LiveUpdates}. Thread-safe. */
@FunctionalInterface
public interface LiveFeed {
    /** How many updates wait for a follower at most; when there are more it hears {@link Heard.Missed} instead. */
    int WAITING = 256;

    /** Begins to follow; what was told before is not heard. The follower must be closed. */
    Follower follow(Watch watch);
}
