package dev.noor.adapter.pgvector;

import java.util.concurrent.atomic.AtomicLong;

/** What comparing vectors and asking the graph have taken lately, so that the cheaper one is chosen. Thread-safe. */
final class Costs {
    /** Until something was measured: on one thread of a small server. */
    private static final double NANOS_A_VALUE = 0.4;

    private static final double NANOS_A_GRAPH = 2_000_000;
    private static final double NEW = 0.1;

    private final AtomicLong value = new AtomicLong(Double.doubleToLongBits(NANOS_A_VALUE));
    private final AtomicLong graph = new AtomicLong(Double.doubleToLongBits(NANOS_A_GRAPH));

    /** Whether the graph is expected to be quicker than comparing so many values. */
    boolean favourGraph(long values) {
        return Double.longBitsToDouble(graph.get()) < values * Double.longBitsToDouble(value.get());
    }

    void compared(long values, long nanos) {
        if (values > 0) {
            note(value, (double) nanos / values);
        }
    }

    void walked(long nanos) {
        note(graph, nanos);
    }

    private static void note(AtomicLong mean, double measured) {
        mean.updateAndGet(bits -> {
            double before = Double.longBitsToDouble(bits);
            // One pause of the machine must not decide for long.
            double bounded = Math.min(measured, 4 * before);
            return Double.doubleToLongBits((1 - NEW) * before + NEW * bounded);
        });
    }
}
