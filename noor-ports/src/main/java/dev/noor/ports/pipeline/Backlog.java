package dev.noor.ports.pipeline;

import java.util.Map;

/** How much waits. Thread-safe; may throw {@link dev.noor.ports.PortException}. */
public interface Backlog {
    Counts count();

    /**
     * Of all tenants.
     *
     * @param due conversations that want a turn and that nobody has
     * @param leased conversations whose turn is under way
     * @param outgoing messages of Noor that are on their way or in trouble, by state: {@code pending}, {@code sending},
     *     {@code unknown}, {@code failed}, {@code dead}, {@code held}; a state without any is left out
     */
    record Counts(long due, long leased, Map<String, Long> outgoing) {
        public Counts {
            outgoing = Map.copyOf(outgoing);
        }
    }
}
