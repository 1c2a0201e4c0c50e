package dev.noor.ports.remote;

import java.util.Optional;

/**
 * What became of having an outside system keep one thing of ours: it is looked up by our own key first, and made only
 * where there is none.
 */
public sealed interface Kept<T> {
    /** It was there already; nothing was made. */
    record Found<T>(T it) implements Kept<T> {}

    /** It was made now. */
    record Created<T>(T it) implements Kept<T> {}

    /**
     * It may have been made and may not: nobody answered. Whoever asks again some minutes later has it looked up first.
     *
     * @param code stable and without anything of the call
     */
    record Unclear<T>(String code) implements Kept<T> {}

    /**
     * It is not taken as it is, however often it is asked for.
     *
     * @param code stable; may name a field or a SKU, never what a person is called or reached by
     */
    record Refused<T>(String code) implements Kept<T> {}

    /** The thing, where it is certainly there. */
    default Optional<T> there() {
        return switch (this) {
            case Found<T> found -> Optional.of(found.it());
            case Created<T> created -> Optional.of(created.it());
            case Unclear<T> unclear -> Optional.empty();
            case Refused<T> refused -> Optional.empty();
        };
    }
}
