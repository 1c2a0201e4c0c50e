package dev.noor.ports.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.Together;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link TokenVault} must pass. */
public interface TokenVaultContract {
    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    TokenVault testee();

    /** Another door to the same data, as another process has it. */
    TokenVault elsewhere();

    @Test
    default void a_client_never_seen_has_no_token() {
        assertThat(testee().of(aClient())).isEqualTo(HeldToken.NONE);
    }

    @Test
    default void what_was_kept_is_read_again_everywhere() {
        String client = aClient();
        HeldToken token = new HeldToken(
                7, "sealed", NOON.plusSeconds(3_600), List.of(NOON.minusSeconds(5), NOON), "zoho.later", NOON);

        assertThat(testee().change(client, before -> token)).isEqualTo(token);

        assertThat(testee().of(client)).isEqualTo(token);
        assertThat(elsewhere().of(client)).isEqualTo(token);
    }

    @Test
    default void clients_do_not_see_each_other() {
        String client = aClient();
        testee().change(client, before -> generation(1));

        assertThat(testee().of(aClient())).isEqualTo(HeldToken.NONE);
    }

    @Test
    default void what_a_change_throws_leaves_everything_as_it_was() {
        String client = aClient();
        testee().change(client, before -> generation(3));

        assertThatThrownBy(() -> testee().change(client, before -> {
                    throw new IllegalStateException("no token today");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(testee().of(client)).isEqualTo(generation(3));
        assertThat(elsewhere().change(client, before -> generation(before.generation() + 1)))
                .isEqualTo(generation(4));
    }

    @Test
    default void one_at_a_time_changes_what_the_one_before_left() {
        String client = aClient();
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        Together.call(
                8,
                caller -> (caller % 2 == 0 ? testee() : elsewhere()).change(client, before -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                    return generation(before.generation() + 1);
                }));

        assertThat(testee().of(client)).isEqualTo(generation(8));
        assertThat(most).hasValue(1);
    }

    private static HeldToken generation(long number) {
        return new HeldToken(number, "sealed-" + number, NOON, List.of(), "", Instant.EPOCH);
    }

    private static String aClient() {
        return "client/" + UUID.randomUUID();
    }
}
