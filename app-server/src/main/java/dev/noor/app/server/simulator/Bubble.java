package dev.noor.app.server.simulator;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A message as a phone shows it. Personal: the string form leaves the words out.
 *
 * @param kind {@code text}, {@code photo}, {@code voice} and so on
 * @param at business time
 * @param link where a file of Noor can be fetched, for a day
 */
record Bubble(String id, Side side, String kind, String text, Instant at, Tick tick, Optional<URI> link) {

    /** A message without a file. */
    Bubble(String id, Side side, String kind, String text, Instant at, Tick tick) {
        this(id, side, kind, text, at, tick, Optional.empty());
    }

    /** Who wrote it. */
    enum Side {
        CUSTOMER,
        NOOR,
        /** A person of the company, on the handset. */
        MANAGER
    }

    /** How far it got, as its writer knows. */
    enum Tick {
        /** On its way to the provider or from there to us. */
        SENDING,
        SENT,
        DELIVERED,
        READ,
        /** It did not get through. */
        FAILED
    }

    Bubble with(Tick reached) {
        return new Bubble(id, side, kind, text, at, reached, link);
    }

    @Override
    public String toString() {
        return "Bubble[" + id + ", " + side + ", " + kind + ", " + tick + "]";
    }
}
