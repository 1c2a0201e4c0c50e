package dev.noor.adapter.files.feed;

/** Hears how far the reading of a file has come. Called by the reading thread, often; must not throw. */
@FunctionalInterface
public interface FeedProgress {
    /** Tells nobody. */
    FeedProgress NONE = (read, total) -> {};

    /** {@code read} of {@code total} bytes are behind. */
    void advanced(long read, long total);
}
