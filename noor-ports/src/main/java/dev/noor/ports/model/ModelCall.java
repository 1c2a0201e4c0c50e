package dev.noor.ports.model;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One call of a model as it is kept. It holds nothing of what was said.
 *
 * @param model that answered; empty when none did
 * @param outcome {@code ok} or the code of the fault
 * @param soundSeconds of sound that were listened to, where that is known and there was any
 */
public record ModelCall(
        UUID id,
        TenantId tenant,
        ConversationId conversation,
        ModelRole role,
        String model,
        String outcome,
        ModelUsage usage,
        Optional<Integer> soundSeconds,
        Duration took,
        Instant at) {}
