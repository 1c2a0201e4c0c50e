package dev.noor.ports.remote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Together;
import dev.noor.ports.remote.CallBudget.Permit;
import dev.noor.ports.remote.CallBudget.Rate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link CallBudget} must pass. */
public interface CallBudgetContract {
    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    Rate NINETY = new Rate(90, Duration.ofMinutes(1));

    CallBudget testee();

    /** Another door to the same data, as another process has it. */
    CallBudget elsewhere();

    @Test
    default void no_window_holds_more_calls_than_the_rate_however_eager_the_callers() {
        String account = anAccount();
        List<Instant> calls = new ArrayList<>();
        for (int number = 0; number < 400; number++) {
            Instant asked = NOON.plusMillis(number * 10L);
            CallBudget door = number % 2 == 0 ? testee() : elsewhere();
            calls.add(asked.plus(granted(door.take(account, NINETY, asked))));
        }

        for (Instant from : calls) {
            assertThat(calls.stream()
                            .filter(call -> !call.isBefore(from) && call.isBefore(from.plusSeconds(60)))
                            .count())
                    .isLessThanOrEqualTo(90);
        }
        assertThat(Duration.between(calls.getFirst(), calls.getLast())).isLessThan(Duration.ofSeconds(330));
    }

    @Test
    default void some_calls_go_at_once_after_a_rest() {
        String account = anAccount();
        testee().take(account, NINETY, NOON.minus(Duration.ofHours(1)));

        assertThat(IntStream.range(0, 15).mapToObj(call -> testee().take(account, NINETY, NOON)))
                .allMatch(new Permit.Granted(Duration.ZERO)::equals);
        assertThat(granted(testee().take(account, NINETY, NOON))).isPositive();
    }

    @Test
    default void callers_that_meet_share_the_rate() {
        String account = anAccount();

        List<Duration> waits = Together.call(
                8,
                caller -> granted((caller % 2 == 0 ? testee() : elsewhere())
                        .take(account, new Rate(6, Duration.ofSeconds(6)), NOON)));

        assertThat(waits).doesNotHaveDuplicates();
    }

    @Test
    default void accounts_have_budgets_of_their_own() {
        String account = anAccount();
        testee().pause(account, NOON.plusSeconds(60), "told");

        assertThat(testee().take(anAccount(), NINETY, NOON)).isEqualTo(new Permit.Granted(Duration.ZERO));
    }

    @Test
    default void a_pause_holds_everywhere_until_it_ends_and_takes_nothing() {
        String account = anAccount();
        testee().pause(account, NOON.plusSeconds(60), "day-cap");
        testee().pause(account, NOON.plusSeconds(10), "shorter");

        assertThat(elsewhere().take(account, NINETY, NOON.plusSeconds(59)))
                .isEqualTo(new Permit.Paused(NOON.plusSeconds(60), "day-cap"));
        assertThat(elsewhere().take(account, NINETY, NOON.plusSeconds(60)))
                .isEqualTo(new Permit.Granted(Duration.ZERO));
    }

    private static Duration granted(Permit permit) {
        assertThat(permit).isInstanceOf(Permit.Granted.class);
        return ((Permit.Granted) permit).after();
    }

    private static String anAccount() {
        return "account/" + UUID.randomUUID();
    }
}
