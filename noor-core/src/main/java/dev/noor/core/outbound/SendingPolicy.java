package dev.noor.core.outbound;

import dev.noor.ports.messaging.MessageGateway.Delivery;
import dev.noor.ports.pipeline.Outbox;
import dev.noor.ports.pipeline.Sending;
import dev.noor.ports.pipeline.Settlement;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What follows from a channel's answer. What certainly did not arrive is tried for fifteen minutes; what may have
 * arrived is repeated only while the channel still tells a repetition by its id. Stateless.
 */
public final class SendingPolicy {
    private static final Duration GIVE_UP = Duration.ofMinutes(15);
    private static final List<Duration> SCHEDULE = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(60),
            Duration.ofSeconds(180),
            Duration.ofSeconds(300));

    @Inject
    public SendingPolicy() {}

    /**
     * @param took from the claim until the answer
     * @param spread a factor around 1, so that many do not come back at the same moment
     */
    public Settlement after(Sending sending, Delivery delivery, Duration took, double spread) {
        return switch (delivery) {
            case Delivery.Accepted(String providerId) -> new Settlement.Sent(Optional.of(providerId));
            case Delivery.Repeated repeated -> new Settlement.Sent(Optional.empty());
            case Delivery.Refused(String code) -> new Settlement.Failed(code);
            case Delivery.Unknown(String code) -> uncertain(sending, code, took, spread);
            case Delivery.NotTaken notTaken ->
                sending.uncertain().isPresent()
                        ? uncertain(sending, notTaken.code(), took, spread)
                        : notTaken(sending, notTaken, took, spread);
        };
    }

    private static Settlement uncertain(Sending sending, String code, Duration took, double spread) {
        Duration pause = spread(schedule(sending.attempt()), spread);
        Duration since = sending.uncertain().orElse(Duration.ZERO).plus(took);
        return since.plus(pause).compareTo(Outbox.SAME_ID) < 0
                ? new Settlement.AskAgain(pause, code)
                : new Settlement.Unresolved(code);
    }

    private static Settlement notTaken(Sending sending, Delivery.NotTaken answer, Duration took, double spread) {
        Duration pause = answer instanceof Delivery.Throttled(String code, Optional<Duration> retryAfter)
                ? retryAfter.orElseGet(() -> schedule(sending.attempt()))
                : schedule(sending.attempt());
        Duration wait = spread(pause, spread);
        if (sending.age().plus(took).plus(wait).compareTo(GIVE_UP) > 0) {
            return new Settlement.Dead(answer.code());
        }
        return switch (answer) {
            case Delivery.Throttled throttled -> new Settlement.Throttled(wait, throttled.code());
            case Delivery.Unreachable unreachable -> new Settlement.Later(wait, unreachable.code());
            case Delivery.LockedOut lockedOut -> new Settlement.Later(wait, lockedOut.code());
        };
    }

    private static Duration schedule(int attempt) {
        return SCHEDULE.get(Math.min(Math.max(attempt, 1), SCHEDULE.size()) - 1);
    }

    private static Duration spread(Duration pause, double factor) {
        return Duration.ofMillis(Math.round(pause.toMillis() * factor));
    }
}
