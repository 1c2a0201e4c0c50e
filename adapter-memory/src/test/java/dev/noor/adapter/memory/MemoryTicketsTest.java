package dev.noor.adapter.memory;

import dev.noor.ports.handoff.Tickets;
import dev.noor.ports.handoff.TicketsContract;
import java.time.InstantSource;

final class MemoryTicketsTest extends MemoryPipeline implements TicketsContract {
    @Override
    public Tickets tickets() {
        return new MemoryTickets(conversations, InstantSource.system(), InstantSource.system());
    }
}
