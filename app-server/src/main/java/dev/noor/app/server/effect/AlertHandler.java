package dev.noor.app.server.effect;

import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.handoff.Alert;
import dev.noor.ports.handoff.AlertBook;
import dev.noor.ports.handoff.ManagerAlerts;
import dev.noor.ports.pipeline.EffectHandler;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Tells people of the company. What may not have arrived is told again: better twice than never. Nobody can be told
 * that nobody can be told, so that is tried until it is too late.
 */
final class AlertHandler implements EffectHandler {
    private final AlertBook book;
    private final ManagerAlerts alerts;

    @Inject
    AlertHandler(AlertBook book, ManagerAlerts alerts) {
        this.book = book;
        this.alerts = alerts;
    }

    @Override
    public EffectKind kind() {
        return EffectKind.MANAGER_ALERT;
    }

    @Override
    public Result act(EffectLease lease) {
        Optional<Alert> alert = book.find(lease.tenant(), lease.id());
        try {
            alert.ifPresent(alerts::tell);
        } catch (TransientPortException notNow) {
            return new Result.Later(notNow.retryAfter(), notNow.code());
        } catch (PortException fault) {
            return new Result.Later(Optional.empty(), fault.code());
        }
        return new Result.Done(Optional.empty());
    }
}
