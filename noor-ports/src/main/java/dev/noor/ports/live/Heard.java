package dev.noor.ports.live;

/** What a follower hears. */
public sealed interface Heard {
    /** Something was stored. */
    record Updated(LiveUpdate update) implements Heard {}

    /** Updates may have been lost, so everything that is shown is to be read again. */
    record Missed() implements Heard {}

    /** Nothing within the patience. */
    record Quiet() implements Heard {}

    /** The follower was closed. */
    record Ended() implements Heard {}
}
