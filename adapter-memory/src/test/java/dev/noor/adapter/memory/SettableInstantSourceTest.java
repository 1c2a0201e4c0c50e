package dev.noor.adapter.memory;

import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class SettableInstantSourceTest {
    private final SettableInstantSource clock = new SettableInstantSource(NOON);

    @Test
    void time_stands_still_until_it_is_moved() {
        assertThat(clock.instant()).isEqualTo(NOON);
        assertThat(clock.advance(Duration.ofHours(25))).isEqualTo(NOON.plusSeconds(90_000));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(90_000));
    }

    @Test
    void time_can_be_set() {
        clock.set(NOON.minusSeconds(1));

        assertThat(clock.instant()).isEqualTo(NOON.minusSeconds(1));
    }
}
