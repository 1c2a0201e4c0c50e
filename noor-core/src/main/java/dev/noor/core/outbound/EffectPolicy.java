package dev.noor.core.outbound;

import dev.noor.ports.pipeline.EffectHandler.Result;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectSettlement;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What follows from an attempt at work outside: it is tried, or looked up, for two days. Stateless. */
public final class EffectPolicy {
    private static final Duration GIVE_UP = Duration.ofDays(2);
    private static final List<Duration> SCHEDULE = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1));

    @Inject
    public EffectPolicy() {}

    /** @param spread a factor around 1, so that many do not come back at the same moment */
    public EffectSettlement after(EffectLease lease, Result result, double spread) {
        return switch (result) {
            case Result.Done(Optional<String> remoteId) -> new EffectSettlement.Done(remoteId);
            case Result.Failed(String code) -> new EffectSettlement.Failed(code);
            case Result.Later(Optional<Duration> after, String code) -> {
                Duration pause = pause(lease, after.orElse(Duration.ZERO), spread);
                yield isTooLate(lease, pause)
                        ? new EffectSettlement.Dead(code)
                        : new EffectSettlement.Later(pause, code);
            }
            case Result.Unknown(String code) -> {
                Duration pause = pause(lease, Duration.ZERO, spread);
                yield isTooLate(lease, pause)
                        ? new EffectSettlement.Dead(code)
                        : new EffectSettlement.Unknown(pause, code);
            }
        };
    }

    private static boolean isTooLate(EffectLease lease, Duration pause) {
        return lease.age().plus(pause).compareTo(GIVE_UP) > 0;
    }

    private static Duration pause(EffectLease lease, Duration least, double spread) {
        Duration usual = SCHEDULE.get(Math.min(Math.max(lease.attempt(), 1), SCHEDULE.size()) - 1);
        Duration spreadOut = Duration.ofMillis(Math.round(usual.toMillis() * spread));
        return spreadOut.compareTo(least) > 0 ? spreadOut : least;
    }
}
