package dev.noor.app.server.work;

import dev.noor.ports.handoff.Alert;
import dev.noor.ports.handoff.Alert.Cause;
import dev.noor.ports.handoff.ManagerAlerts;
import dev.noor.ports.pipeline.EffectKind;
import jakarta.inject.Inject;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells those who watch the log, without personal data; the alert itself stays stored for the console. */
public final class LoggedAlerts implements ManagerAlerts {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedAlerts.class);

    @Inject
    public LoggedAlerts() {}

    @Override
    public void tell(Alert alert) {
        LOG.atWarn()
                .addKeyValue("alert", alert.id())
                .addKeyValue("tenant", alert.tenant())
                .addKeyValue(
                        "conversation",
                        alert.conversation().map(Object::toString).orElse("none"))
                .log(words(alert.cause()));
    }

    private static String words(Cause cause) {
        return switch (cause) {
            case Cause.PersonWanted wanted ->
                "a customer is to be looked after by a person: "
                        + wanted.handoff().reason() + ", " + wanted.handoff().priority();
            case Cause.Undelivered(UUID message, String code) ->
                "a message did not reach its customer: out-" + message + ", " + code + "; see noor dlq";
            case Cause.Undone(EffectKind work, String code) -> "work outside could not be done: " + work + ", " + code;
            case Cause.ChannelShut(String channel, String state) ->
                "nothing passes through channel " + channel + ": " + state;
        };
    }
}
