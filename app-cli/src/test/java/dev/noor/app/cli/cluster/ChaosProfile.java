package dev.noor.app.cli.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/**
 * How much is done to the servers; {@code -Dnoor.chaos=full} does it all.
 *
 * @param kills how often a server is killed
 * @param restarts how often PostgreSQL is ended at once and started again meanwhile
 * @param rounds how often a server dies at each crash point
 * @param customers how many write
 * @param bursts how many bursts of messages are to get one answer each
 * @param flushes how often Redis forgets everything
 * @param redisKills how often it is killed meanwhile
 * @param steady for how long many write
 */
record ChaosProfile(
        int kills, int restarts, int rounds, int customers, int bursts, int flushes, int redisKills, Duration steady) {
    private static final ChaosProfile QUICK = new ChaosProfile(25, 3, 1, 60, 150, 4, 2, Duration.ofSeconds(15));
    private static final ChaosProfile FULL = new ChaosProfile(200, 10, 5, 150, 1_000, 20, 10, Duration.ofMinutes(5));
    private static final Duration AT_REST = Duration.ofSeconds(30);

    static ChaosProfile current() {
        return "full".equals(System.getProperty("noor.chaos")) ? FULL : QUICK;
    }

    /** What a run came to, for whoever looks at the build's output. */
    static void tell(String line) {
        System.out.println("chaos: " + line);
    }

    static void requireZeros(Rest rest, Premises premises) {
        assertThat(rest.findings().lost()).as("lost").isEmpty();
        assertThat(rest.findings().doubled()).as("doubled").isEmpty();
        assertThat(rest.findings().disordered()).as("out of order").isEmpty();
        assertThat(rest.findings().unknown().size() * 1_000)
                .as("unknown: " + rest.findings().unknown())
                .isLessThanOrEqualTo(rest.findings().messages());
        assertThat(rest.unfinished()).as("left to do").isZero();
        assertThat(rest.refusals()).as("answers other than 200").isEmpty();
        assertThat(premises.brokenRules()).as("what the doctor finds broken").isEmpty();
        onQuietMachine(() -> assertThat(rest.took()).as("until at rest").isLessThanOrEqualTo(AT_REST));
    }

    /**
     * Asserts what depends on how fast the machine is: a busy one is no fault of the servers'. Only in the full
     * profile, or with {@code -Dnoor.chaos.times=asserted}; what was measured is told in any case.
     */
    static void onQuietMachine(Runnable assertion) {
        if (current() == FULL || "asserted".equals(System.getProperty("noor.chaos.times"))) {
            assertion.run();
        }
    }
}
