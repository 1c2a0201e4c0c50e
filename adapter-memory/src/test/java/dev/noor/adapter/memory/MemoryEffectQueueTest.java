package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationFixtures;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.pipeline.EffectQueue;
import dev.noor.ports.pipeline.EffectQueueContract;
import dev.noor.ports.pipeline.EffectRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

final class MemoryEffectQueueTest implements EffectQueueContract {
    private final SettableInstantSource clock = new SettableInstantSource(Instant.parse("2026-11-22T08:00:00Z"));
    private final MemoryEffectQueue queue = new MemoryEffectQueue(clock);

    @Override
    public EffectQueue effects() {
        return queue;
    }

    @Override
    public ConversationId aConversation(TenantId tenant) {
        return ConversationFixtures.anId();
    }

    @Override
    public UUID want(TenantId tenant, ConversationId conversation, EffectRequest request, Optional<UUID> needs) {
        UUID id = UUID.randomUUID();
        queue.want(id, tenant, Optional.of(conversation), request, needs);
        return id;
    }

    @Override
    public void loseWorker(UUID effect) {
        clock.advance(Duration.ofMinutes(10));
    }

    @Override
    public boolean isTold(UUID effect) {
        return queue.ended().contains(effect);
    }
}
