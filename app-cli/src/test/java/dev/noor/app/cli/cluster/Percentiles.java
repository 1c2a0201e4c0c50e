package dev.noor.app.cli.cluster;

import java.time.Duration;
import java.util.List;

/** How long things took. */
record Percentiles(int count, Duration p50, Duration p99, Duration most) {
    static Percentiles of(List<Duration> all) {
        List<Duration> sorted = all.stream().sorted().toList();
        return new Percentiles(sorted.size(), at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    private static Duration at(List<Duration> sorted, double share) {
        return sorted.isEmpty()
                ? Duration.ZERO
                : sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()) - 1));
    }

    @Override
    public String toString() {
        return count + ", p50 " + p50.toMillis() + " ms, p99 " + p99.toMillis() + " ms, at most " + most.toMillis()
                + " ms";
    }
}
