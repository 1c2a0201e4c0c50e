package dev.noor.app.server.simulator;

import java.time.Instant;

/**
 * A message as a phone shows it. Personal: the string form leaves the words out.
 *
 * @param kind {@code text}, {@code photo}, {@code voice} and so on
 * @param at business time
 */
record Bubble(String id, Side side, String kind, String text, Instant at, Tick tick) {

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
        return new Bubble(id, side, kind, text, at, reached);
    }

    @Override
    public String toString() {
        return "Bubble[" + id + ", " + side + ", " + kind + ", " + tick + "]";
    }
}
