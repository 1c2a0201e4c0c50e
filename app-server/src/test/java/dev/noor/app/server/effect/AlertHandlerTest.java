package dev.noor.app.server.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.server.work.LoggedAlerts;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.handoff.Alert;
import dev.noor.ports.handoff.ManagerAlerts;
import dev.noor.ports.pipeline.EffectHandler.Result;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AlertHandlerTest {
    private static final Alert SHUT = new Alert(
            UUID.randomUUID(),
            new TenantId("treejar"),
            new Alert.Cause.ChannelShut("wa", "qr"),
            Optional.empty(),
            Instant.EPOCH);
    private static final EffectLease LEASE = new EffectLease(
            SHUT.id(),
            SHUT.tenant(),
            Optional.empty(),
            new EffectRequest.ManagerAlert(),
            2,
            2,
            Duration.ZERO,
            Optional.of(Duration.ofMinutes(1)));

    private final List<Alert> told = new ArrayList<>();

    @Test
    void an_alert_is_told_even_if_it_may_have_been_told_before() {
        assertThat(act(Optional.of(SHUT), told::add)).isEqualTo(new Result.Done(Optional.empty()));
        assertThat(told).containsExactly(SHUT);
    }

    @Test
    void what_is_not_stored_any_more_is_not_told_and_over() {
        assertThat(act(Optional.empty(), told::add)).isEqualTo(new Result.Done(Optional.empty()));
        assertThat(told).isEmpty();
    }

    @Test
    void what_could_not_be_told_is_told_later_whatever_the_reason() {
        assertThat(act(Optional.of(SHUT), alert -> {
                    throw new TransientPortException("test.away", "x", Duration.ofSeconds(7));
                }))
                .isEqualTo(new Result.Later(Optional.of(Duration.ofSeconds(7)), "test.away"));
        assertThat(act(Optional.of(SHUT), alert -> {
                    throw new PermanentPortException("test.refused", "x");
                }))
                .isEqualTo(new Result.Later(Optional.empty(), "test.refused"));
    }

    @Test
    void the_log_tells_every_cause() {
        new LoggedAlerts().tell(SHUT);
        new LoggedAlerts()
                .tell(new Alert(
                        SHUT.id(),
                        SHUT.tenant(),
                        new Alert.Cause.Undone(EffectKind.SALES_ORDER, "x"),
                        Optional.empty(),
                        Instant.EPOCH));
    }

    private static Result act(Optional<Alert> stored, ManagerAlerts alerts) {
        return new AlertHandler((tenant, id) -> stored, alerts).act(LEASE);
    }
}
