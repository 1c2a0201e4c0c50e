package dev.noor.adapter.pgvector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresBusinessTimeTest {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Test
    void business_time_runs_ahead_by_the_one_row() {
        PostgresBusinessTime time = new PostgresBusinessTime(POSTGRES.database());
        assertThat(time.instant()).isCloseTo(Instant.now(), within(2, ChronoUnit.SECONDS));

        ahead("26 hours");
        try {
            assertThat(time.instant())
                    .isCloseTo(Instant.now().plus(26, ChronoUnit.HOURS), within(2, ChronoUnit.SECONDS));
        } finally {
            ahead("0");
        }
    }

    private static void ahead(String interval) {
        POSTGRES.database()
                .read(handle -> handle.createUpdate("UPDATE business_time SET ahead = :ahead::interval")
                        .bind("ahead", interval)
                        .execute());
    }
}
