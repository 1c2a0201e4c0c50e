package dev.noor.app.server.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.app.server.config.Configuration.Mode;
import dev.noor.app.server.crash.CrashPoint.Moment;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.config.SettingsException;
import dev.noor.ports.pipeline.CrashPoints;
import dev.noor.ports.pipeline.EffectQueue;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.Outbox;
import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.Replicas;
import dev.noor.ports.pipeline.Sending;
import dev.noor.ports.pipeline.Settlement;
import dev.noor.ports.pipeline.TurnQueue;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannedCrashTest {
    private final List<String> seen = new ArrayList<>();
    private final ReplicaId replica = new ReplicaId("a");

    @Test
    void nothing_stands_between_a_port_and_its_callers_where_no_death_is_asked_for() {
        Replicas real = replicas(CrashPoints.NONE);
        assertThat(PlannedCrash.of(null, Mode.PRODUCTION)).isSameAs(CrashPoints.NONE);
        assertThat(CrashPoints.NONE.around(Replicas.class, real)).isSameAs(real);
    }

    @Test
    void production_refuses_to_start_with_a_death_asked_for() {
        assertThatThrownBy(() -> PlannedCrash.of("TURN_COMMITTED", Mode.PRODUCTION))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("noor.crashAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOWHERE", "TURN_COMMITTED:often"})
    void a_plan_that_cannot_be_followed_is_refused(String plan) {
        assertThatThrownBy(() -> PlannedCrash.of(plan, Mode.DEMO)).isInstanceOf(SettingsException.class);
    }

    @ParameterizedTest
    @EnumSource(CrashPoint.class)
    void every_point_lies_at_a_method_of_its_port(CrashPoint point) {
        assertThat(point.port().getMethods()).extracting(Method::getName).contains(point.method());
        assertThat(PlannedCrash.of(point.name(), Mode.DEMO)).isInstanceOf(PlannedCrash.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {Inbox.class, TurnQueue.class, Outbox.class, EffectQueue.class, Replicas.class})
    void every_method_of_the_pipeline_has_a_point_before_and_one_after(Class<?> port) {
        assertThat(Arrays.stream(port.getMethods())
                        .flatMap(
                                method -> Stream.of(method.getName() + Moment.BEFORE, method.getName() + Moment.AFTER)))
                .isSubsetOf(Arrays.stream(CrashPoint.values())
                        .filter(point -> point.port() == port)
                        .map(point -> point.method() + point.moment())
                        .toList());
    }

    @Test
    void the_process_dies_before_a_call_or_within_its_transaction_or_after_it() {
        beat(crash(CrashPoint.BEAT_BEGINNING, 1));
        beat(crash(CrashPoint.BEAT_UNCOMMITTED, 1));
        beat(crash(CrashPoint.BEAT_DONE, 1));
        assertThat(seen)
                .containsExactly(
                        "dead", "written", "committed", "written", "dead", "committed", "written", "committed", "dead");
    }

    @Test
    void it_dies_the_given_time_and_only_then() {
        PlannedCrash crash = crash(CrashPoint.BEAT_DONE, 2);
        for (int i = 0; i < 3; i++) {
            beat(crash);
        }
        assertThat(seen)
                .containsExactly("written", "committed", "written", "committed", "dead", "written", "committed");
    }

    @Test
    void the_transactions_of_other_calls_do_not_count() {
        PlannedCrash crash = crash(CrashPoint.SENDING_UNCOMMITTED, 1);
        beat(crash);
        assertThat(seen).containsExactly("written", "committed");
    }

    @Test
    void looking_for_work_that_is_not_there_is_no_claim() {
        Outbox outbox = crash(CrashPoint.SENDING_CLAIMED, 1).around(Outbox.class, new Outbox() {
            @Override
            public Optional<Sending> claim(ReplicaId by) {
                return Optional.empty();
            }

            @Override
            public void settle(Sending sending, Settlement settlement) {}
        });
        assertThat(outbox.claim(replica)).isEmpty();
        assertThat(seen).isEmpty();
    }

    @Test
    void a_fault_of_the_port_reaches_the_caller_as_it_is() {
        TransientPortException away = new TransientPortException("away", "away", Duration.ZERO);
        Replicas replicas = crash(CrashPoint.BEAT_DONE, 1).around(Replicas.class, new Replicas() {
            @Override
            public void beat(ReplicaId id) {
                throw away;
            }

            @Override
            public void leave(ReplicaId id) {}
        });
        assertThatThrownBy(() -> replicas.beat(replica)).isSameAs(away);
        assertThat(seen).isEmpty();
    }

    private PlannedCrash crash(CrashPoint point, int time) {
        return new PlannedCrash(point, time, () -> seen.add("dead"));
    }

    private void beat(PlannedCrash crash) {
        crash.around(Replicas.class, replicas(crash)).beat(replica);
    }

    private Replicas replicas(CrashPoints crash) {
        return new Replicas() {
            @Override
            public void beat(ReplicaId id) {
                seen.add("written");
                crash.beforeCommit();
                seen.add("committed");
            }

            @Override
            public void leave(ReplicaId id) {}
        };
    }
}
