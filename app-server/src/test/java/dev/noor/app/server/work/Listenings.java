package dev.noor.app.server.work;

import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryHeardNotes;
import dev.noor.adapter.memory.MemoryModelCalls;
import dev.noor.core.model.Allowance;
import dev.noor.core.model.ModelBudget;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.core.voice.Ear;
import dev.noor.core.voice.Listening;
import dev.noor.ports.tenant.TenantSource;
import dev.noor.ports.voice.Transcriber;
import dev.noor.ports.voice.VoiceNotes;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Listening in memory. */
final class Listenings {
    private Listenings() {}

    static Listening to(
            MemoryConversationStore conversations,
            TenantSource tenants,
            InstantSource clock,
            Optional<VoiceNotes> sounds,
            Optional<Transcriber> transcriber) {
        MemoryModelCalls calls = new MemoryModelCalls();
        return new Listening(
                new MemoryHeardNotes(conversations),
                sounds,
                transcriber,
                new ServedTenants(tenants, new MemoryCatalog()),
                new Ear(new Allowance(ModelBudget.STANDARD, calls), calls, UUID::randomUUID, clock, System::nanoTime),
                System::nanoTime);
    }
}
