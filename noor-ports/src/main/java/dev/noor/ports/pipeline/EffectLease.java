package dev.noor.ports.pipeline;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * The right to act on an effect now.
 *
 * @param id stays the same at each attempt: the key under which what was done outside can be looked up
 * @param conversation the one concerned; empty for some alerts only
 * @param attempt which one this is, from 1
 * @param epoch grows with each claim; whoever holds an older one can change nothing any more
 * @param age since it was written
 * @param uncertain since the first attempt of which nobody knows what it did outside, also when the process died in it:
 *     then what was done must be looked up before anything is done. Empty when every earlier one certainly did nothing.
 */
public record EffectLease(
        UUID id,
        TenantId tenant,
        Optional<ConversationId> conversation,
        EffectRequest request,
        int attempt,
        long epoch,
        Duration age,
        Optional<Duration> uncertain) {}
