package dev.noor.ports.model;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One call of a model as it is kept. It holds nothing of what was said.
 *
 * @param model that answered; empty when none did
 * @param outcome {@code ok} or the code of the fault
 */
public record ModelCall(
        UUID id,
        TenantId tenant,
        ConversationId conversation,
        ChatRole role,
        String model,
        String outcome,
        ModelUsage usage,
        Duration took,
        Instant at) {}
