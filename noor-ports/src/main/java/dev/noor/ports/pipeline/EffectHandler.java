package dev.noor.ports.pipeline;

import java.time.Duration;
import java.util.Optional;

/**
 * Acts on effects of one kind. Registered with the server's worker by contributing it to its {@code Set<EffectHandler>}
 * (Dagger's {@code @Binds @IntoSet}). Thread-safe: effects of different conversations are acted on at once, those of
 * one conversation one after the other.
 */
public interface EffectHandler {
    /** What it acts on; there is one handler a kind. */
    EffectKind kind();

    /**
     * Does it, or finds that it is done, and says what it came to; what follows is stored by the caller. No transaction
     * is open. Must end within {@link EffectQueue#LEASE}, so every call outside has a deadline. May be called again for
     * the same effect at any time, by another process too, and must have one result outside: when
     * {@link EffectLease#uncertain()} is present it looks up by its own key what an earlier attempt did, before it does
     * anything.
     *
     * @param lease its request is the record of {@link #kind()}
     * @throws dev.noor.ports.PermanentPortException taken for {@link Result.Failed}
     * @throws RuntimeException any other is taken for {@link Result.Unknown}
     */
    Result act(EffectLease lease);

    /** What an attempt came to. Codes are stable names without personal data. */
    sealed interface Result {
        /**
         * It is done, by this attempt or an earlier one.
         *
         * @param remoteId what the outside calls it, such as the order's id
         */
        record Done(Optional<String> remoteId) implements Result {}

        /**
         * This attempt certainly did nothing: later again.
         *
         * @param after how long to wait at least; empty for the usual schedule
         */
        record Later(Optional<Duration> after, String code) implements Result {}

        /** Nobody knows what it did; the next attempt is {@linkplain EffectLease#uncertain() uncertain}. */
        record Unknown(String code) implements Result {}

        /** It cannot be done, and trying again is useless: a person is told. */
        record Failed(String code) implements Result {}
    }
}
