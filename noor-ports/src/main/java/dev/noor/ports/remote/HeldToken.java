package dev.noor.ports.remote;

import java.time.Instant;
import java.util.List;

/**
 * A client's access token and how it was come by.
 *
 * @param generation how many tokens there were so far; a refusal of an older one says nothing of this one
 * @param sealed the token, unreadable for whoever reads the store; empty when there is none
 * @param expiresAt when it ends; without meaning when there is none
 * @param attempts when a token was asked for, the oldest first; as far back as the asker counts
 * @param trouble the code with which the last attempt failed; empty when it did not
 * @param notBefore when a failed attempt may be made again; without meaning when none failed
 */
public record HeldToken(
        long generation, String sealed, Instant expiresAt, List<Instant> attempts, String trouble, Instant notBefore) {
    /** What is kept of a client that never had a token. */
    public static final HeldToken NONE = new HeldToken(0, "", Instant.EPOCH, List.of(), "", Instant.EPOCH);

    public HeldToken {
        attempts = List.copyOf(attempts);
    }

    @Override
    public String toString() {
        return "HeldToken[generation=" + generation + ", expiresAt=" + expiresAt + ", trouble=" + trouble + "]";
    }
}
