package dev.noor.ports.remote;

import java.util.function.UnaryOperator;

/** Keeps one access token a client for all processes. Thread-safe; every method may throw {@code PortException}. */
public interface TokenVault {
    /** What is kept for a client; {@link HeldToken#NONE} for one never seen. Waits for nobody. */
    HeldToken of(String client);

    /**
     * Lets one caller at a time, of all processes, change what is kept for a client, and returns what is kept then.
     * Others wait meanwhile, so that whoever comes next finds what the first one got. What {@code change} throws is
     * thrown, and nothing is changed.
     *
     * @param client at most 100 characters, no secret
     * @param change given what is kept, gives what is to be kept; called once
     */
    HeldToken change(String client, UnaryOperator<HeldToken> change);
}
