package dev.noor.ports.pipeline;

import java.time.Duration;
import java.util.Optional;

/** What an attempt at an effect came to, as it is stored. Codes are stable names without personal data. */
public sealed interface EffectSettlement {
    /**
     * It is done.
     *
     * @param remoteId what the outside calls it
     */
    record Done(Optional<String> remoteId) implements EffectSettlement {}

    /** It certainly did nothing: later again. */
    record Later(Duration after, String code) implements EffectSettlement {}

    /** Nobody knows what it did: later it is looked up. */
    record Unknown(Duration after, String code) implements EffectSettlement {}

    /** It cannot be done; a person is told. */
    record Failed(String code) implements EffectSettlement {}

    /** It could not be done in time; a person is told. */
    record Dead(String code) implements EffectSettlement {}
}
