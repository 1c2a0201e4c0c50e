package dev.noor.core.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.pipeline.EffectHandler.Result;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.pipeline.EffectSettlement;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EffectPolicyTest {
    private static final Duration YOUNG = Duration.ofMinutes(1);
    private static final Result LATER = new Result.Later(Optional.empty(), "away");

    private final EffectPolicy policy = new EffectPolicy();

    @Test
    void what_is_done_or_cannot_be_done_is_over() {
        assertThat(policy.after(lease(1, YOUNG), new Result.Done(Optional.of("7")), 1))
                .isEqualTo(new EffectSettlement.Done(Optional.of("7")));
        assertThat(policy.after(lease(1, YOUNG), new Result.Failed("no"), 1))
                .isEqualTo(new EffectSettlement.Failed("no"));
    }

    @Test
    void what_did_not_work_is_tried_later_and_later() {
        assertThat(later(1, LATER)).isEqualTo(Duration.ofSeconds(5));
        assertThat(later(2, LATER)).isEqualTo(Duration.ofSeconds(30));
        assertThat(later(4, LATER)).isEqualTo(Duration.ofMinutes(10));
        assertThat(later(40, LATER)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void who_asks_for_a_longer_pause_gets_it_to_the_full_and_a_shorter_one_is_not_taken() {
        assertThat(later(1, new Result.Later(Optional.of(Duration.ofHours(9)), "cap")))
                .isEqualTo(Duration.ofHours(9));
        assertThat(later(4, new Result.Later(Optional.of(Duration.ofSeconds(1)), "busy")))
                .isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void what_nobody_knows_is_looked_up_on_the_same_schedule() {
        assertThat(policy.after(lease(2, YOUNG), new Result.Unknown("timeout"), 1.2))
                .isEqualTo(new EffectSettlement.Unknown(Duration.ofSeconds(36), "timeout"));
    }

    @Test
    void after_two_days_it_is_given_up() {
        EffectLease old = lease(60, Duration.ofHours(47).plusMinutes(30));
        assertThat(policy.after(old, LATER, 1)).isEqualTo(new EffectSettlement.Dead("away"));
        assertThat(policy.after(old, new Result.Unknown("timeout"), 1)).isEqualTo(new EffectSettlement.Dead("timeout"));
    }

    private Duration later(int attempt, Result result) {
        return ((EffectSettlement.Later) policy.after(lease(attempt, YOUNG), result, 1)).after();
    }

    private static EffectLease lease(int attempt, Duration age) {
        return new EffectLease(
                UUID.randomUUID(),
                new TenantId("treejar"),
                Optional.empty(),
                new EffectRequest.ManagerAlert(),
                attempt,
                attempt,
                age,
                Optional.empty());
    }
}
