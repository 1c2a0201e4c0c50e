package dev.noor.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private final RetryAfter header = new RetryAfter(() -> Instant.parse("2026-03-02T12:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "' 9 ', PT9S",
        "3600, PT1H",
        "3601, PT1H",
        "99999999999999999999, PT1H",
        "'Mon, 2 Mar 2026 12:00:30 GMT', PT30S",
        "'Mon, 2 Mar 2026 11:59:59 GMT', PT0S",
        "'Tue, 3 Mar 2026 12:00:00 GMT', PT1H"
    })
    void seconds_and_dates_are_read_and_nobody_waits_longer_than_an_hour(String value, Duration wait) {
        assertThat(header.read(value)).contains(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "1.5", "soon", "٣٠", "2026-03-02T12:00:30Z"})
    void what_is_neither_says_nothing(String value) {
        assertThat(header.read(value)).isEmpty();
    }

    @Test
    void a_date_is_read_by_the_clock_given() {
        assertThat(new RetryAfter(() -> Instant.parse("2026-03-02T12:00:20Z")).read("Mon, 2 Mar 2026 12:00:30 GMT"))
                .contains(Duration.ofSeconds(10));
    }
}
