package dev.noor.ports.voice;

/**
 * Fetches the sound of voice notes from where their channel keeps it, and from nowhere else: an address is what
 * somebody outside wrote. Thread-safe.
 */
@FunctionalInterface
public interface VoiceNotes {
    /** The largest recording that is fetched, in bytes. */
    int MOST_BYTES = 10 * 1024 * 1024;

    /**
     * The sound at {@code address}, within seconds whatever the other side does.
     *
     * @param address as the channel reported it
     * @throws dev.noor.ports.TransientPortException when it cannot be fetched now
     */
    Fetched fetch(String address);

    /** What came of it. */
    sealed interface Fetched {
        /** The sound, of at most {@link #MOST_BYTES}. */
        record Sound(Recording recording) implements Fetched {}

        /** There is none to be had, now or later. */
        record None(Why why) implements Fetched {}
    }

    /** Why there is no sound. */
    enum Why {
        /** The channel does not keep its files there; nothing was asked. */
        FOREIGN_ADDRESS,
        /** It is kept no longer, or never was. */
        GONE,
        /** It is larger than what is fetched. */
        TOO_LARGE,
        /** It is no sound of a known form. */
        NO_SOUND
    }
}
