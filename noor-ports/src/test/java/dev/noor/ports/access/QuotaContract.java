package dev.noor.ports.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Together;
import dev.noor.ports.access.Quota.Allowance;
import dev.noor.ports.access.Quota.Take;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Quota} must pass. */
public interface QuotaContract {
    Allowance THREE_A_MINUTE = new Allowance(3, Duration.ofMinutes(1));

    Quota quota();

    /** A name that no other test uses. */
    default String aName() {
        return "test " + UUID.randomUUID();
    }

    @Test
    default void as_many_as_allowed_are_granted_and_the_next_is_told_when_to_come_back() {
        String name = aName();
        for (int i = 0; i < 3; i++) {
            assertThat(quota().take(name, THREE_A_MINUTE)).isEqualTo(new Take.Granted());
        }

        Take fourth = quota().take(name, THREE_A_MINUTE);

        assertThat(fourth)
                .isInstanceOfSatisfying(
                        Take.Refused.class,
                        refused -> assertThat(refused.retryAfter())
                                .isBetween(Duration.ofSeconds(55), Duration.ofSeconds(60)));
    }

    @Test
    default void names_are_counted_apart() {
        String name = aName();
        for (int i = 0; i < 4; i++) {
            quota().take(name, THREE_A_MINUTE);
        }

        assertThat(quota().take(aName(), THREE_A_MINUTE)).isEqualTo(new Take.Granted());
    }

    @Test
    default void when_the_window_is_over_the_count_begins_anew() throws InterruptedException {
        String name = aName();
        Allowance one = new Allowance(1, Duration.ofMillis(200));
        quota().take(name, one);
        assertThat(quota().take(name, one)).isInstanceOf(Take.Refused.class);

        Thread.sleep(250);

        assertThat(quota().take(name, one)).isEqualTo(new Take.Granted());
    }

    @Test
    default void takers_at_the_same_time_get_no_more_than_is_allowed() {
        String name = aName();
        Allowance ten = new Allowance(10, Duration.ofMinutes(1));

        List<Take> taken = Together.call(20, taker -> quota().take(name, ten));

        assertThat(taken).filteredOn(new Take.Granted()::equals).hasSize(10);
    }
}
