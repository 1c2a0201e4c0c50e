package dev.noor.core.errand;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.pipeline.EffectHandler.Result;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.remote.Kept;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What attempts at errands have in common. */
final class Attempt {
    /** By then what was written is found by searching; sooner, that nothing is found proves nothing. */
    static final Duration SETTLED = Duration.ofMinutes(2);

    private static final Duration SOON = Duration.ofSeconds(10);

    private Attempt() {}

    /** Whether an earlier attempt may have written something that is not found yet. */
    static boolean isSettling(EffectLease lease) {
        return lease.uncertain().filter(since -> since.compareTo(SETTLED) < 0).isPresent();
    }

    static Result settling() {
        return new Result.Unknown("errand.settling");
    }

    /** The rest of the way waits for another errand of the conversation. */
    static Result waiting(String forWhat) {
        return new Result.Later(Optional.of(SOON), "errand.waits_for_" + forWhat);
    }

    static Result done(String remoteId) {
        return new Result.Done(Optional.of(remoteId));
    }

    /** What the errand was about is not stored any more, or not the CRM's any more. */
    static Result over() {
        return new Result.Done(Optional.empty());
    }

    static <T> Result result(Kept<T> kept, Function<T, Result> there) {
        return switch (kept) {
            case Kept.Found<T> found -> there.apply(found.it());
            case Kept.Created<T> created -> there.apply(created.it());
            case Kept.Unclear<T> unclear -> new Result.Unknown(unclear.code());
            case Kept.Refused<T> refused -> new Result.Failed(refused.code());
        };
    }

    /**
     * The ports say that nothing was made when they throw. What they take for lasting, such as refused credentials,
     * people can mend while the errand waits; what is wrong with the errand itself is a result of the ports.
     */
    static Result made(Supplier<Result> work) {
        try {
            return work.get();
        } catch (TransientPortException notNow) {
            return new Result.Later(notNow.retryAfter(), notNow.code());
        } catch (PermanentPortException fault) {
            return new Result.Later(Optional.empty(), fault.code());
        }
    }
}
