package dev.noor.ports.pipeline;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An effect with what became of it so far.
 *
 * @param attempts how often it was begun
 * @param wantedAt machine time at which it was written
 * @param code why the latest attempt came to nothing, a stable name without personal data
 * @param remoteId what the outside calls what was done
 */
public record EffectEntry(
        UUID id,
        EffectKind kind,
        State state,
        int attempts,
        Instant wantedAt,
        Optional<Instant> doneAt,
        Optional<String> code,
        Optional<String> remoteId) {

    /** How far an effect is; the name is the one that is stored. */
    public enum State {
        /** It waits for its first or next attempt. */
        PENDING,
        /** Somebody is at it. */
        SENDING,
        /** Nobody knows what the latest attempt did; it is looked up before another. */
        UNKNOWN,
        DONE,
        /** It cannot be done; a person was told. */
        FAILED,
        /** It could not be done in time; a person was told. */
        DEAD
    }
}
