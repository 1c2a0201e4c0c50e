package dev.noor.app.server.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.memory.MemoryEffectQueue;
import dev.noor.adapter.memory.SettableInstantSource;
import dev.noor.core.outbound.EffectPolicy;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.pipeline.CrashPoints;
import dev.noor.ports.pipeline.EffectHandler;
import dev.noor.ports.pipeline.EffectHandler.Result;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.turn.Errand;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EffectWorkerTest {
    private final SettableInstantSource clock = new SettableInstantSource(Instant.EPOCH);
    private final MemoryEffectQueue queue = new MemoryEffectQueue(clock);
    private final UUID note = want(new EffectRequest.Outside(new Errand.LeaveNote(1, "t", "x")));

    @Test
    void what_a_handler_did_is_over() {
        worker(lease -> new Result.Done(Optional.of("7"))).act(claim());

        clock.advance(Duration.ofDays(1));
        assertThat(queue.claim(Set.of(EffectKind.CRM_NOTE))).isEmpty();
        assertThat(queue.ended()).isEmpty();
    }

    @Test
    void a_handler_that_throws_leaves_doubt_and_the_next_attempt_looks_first() {
        for (RuntimeException thrown : Set.of(
                new TransientPortException("zoho.timeout", "x", Duration.ZERO), new IllegalStateException("a bug"))) {
            worker(lease -> {
                        throw thrown;
                    })
                    .act(claim());

            clock.advance(Duration.ofHours(2));
            assertThat(claim().uncertain()).isPresent();
            clock.advance(Duration.ofHours(2));
        }
    }

    @Test
    void a_handler_that_says_it_is_useless_is_not_asked_again() {
        worker(lease -> {
                    throw new PermanentPortException("zoho.invalid", "x");
                })
                .act(claim());

        assertThat(queue.ended()).containsExactly(note);
    }

    @Test
    void only_what_somebody_can_act_on_is_claimed() {
        want(new EffectRequest.Outside(new Errand.KeepContact()));
        EffectWorker worker = worker(lease -> new Result.Done(Optional.empty()));

        assertThat(worker.claim()).map(lease -> lease.request().kind()).contains(EffectKind.CRM_NOTE);
        assertThat(worker.claim()).isEmpty();
    }

    @Test
    void two_handlers_of_one_kind_are_refused() {
        assertThatThrownBy(() -> new EffectWorker(
                        queue,
                        new EffectPolicy(),
                        Set.of(handler(lease -> new Result.Failed("a")), handler(lease -> new Result.Failed("b"))),
                        CrashPoints.NONE))
                .isInstanceOf(IllegalStateException.class);
    }

    private UUID want(EffectRequest request) {
        UUID id = UUID.randomUUID();
        queue.want(id, new TenantId("treejar"), Optional.empty(), request, Optional.empty());
        return id;
    }

    private EffectLease claim() {
        return queue.claim(Set.of(EffectKind.CRM_NOTE)).orElseThrow();
    }

    private EffectWorker worker(Function<EffectLease, Result> act) {
        return new EffectWorker(queue, new EffectPolicy(), Set.of(handler(act)), CrashPoints.NONE);
    }

    private static EffectHandler handler(Function<EffectLease, Result> act) {
        return new EffectHandler() {
            @Override
            public EffectKind kind() {
                return EffectKind.CRM_NOTE;
            }

            @Override
            public Result act(EffectLease lease) {
                return act.apply(lease);
            }
        };
    }
}
