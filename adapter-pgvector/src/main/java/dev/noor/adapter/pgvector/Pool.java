package dev.noor.adapter.pgvector;

/**
 * Who a connection is for. Each has connections of its own, so that none can starve the others: messages are accepted
 * while turns wait for the database, and people can look while both are busy.
 */
enum Pool {
    /** Turns, sendings and everything else. Longer than any statement takes; a way that goes silent tells nobody. */
    WORK(8, 10_000, 120),
    /** The acceptance of what channels report. A call that hangs is given up, since its caller is waiting. */
    ACCEPT(3, 2_000, 8),
    /** Liveness, upkeep and what people look at. */
    ADMIN(2, 5_000, 30);

    private final int connections;
    private final long waitMillis;
    private final int silenceSeconds;

    Pool(int connections, long waitMillis, int silenceSeconds) {
        this.connections = connections;
        this.waitMillis = waitMillis;
        this.silenceSeconds = silenceSeconds;
    }

    int connections() {
        return connections;
    }

    /** How long to wait for a free connection. */
    long waitMillis() {
        return waitMillis;
    }

    /** How long the server may be silent within a call before the connection counts as lost; 0 for ever. */
    int silenceSeconds() {
        return silenceSeconds;
    }
}
