package dev.noor.adapter.memory;

import dev.noor.ports.handoff.Attendance;
import dev.noor.ports.handoff.AttendanceContract;
import dev.noor.ports.handoff.Tickets;
import dev.noor.ports.pipeline.Outbox;
import java.time.InstantSource;

final class MemoryAttendanceTest extends MemoryPipeline implements AttendanceContract {
    private final Outbox outbox = new MemoryOutbox(conversations, InstantSource.system(), InstantSource.system());

    @Override
    public Tickets tickets() {
        return new MemoryTickets(conversations, InstantSource.system(), InstantSource.system());
    }

    @Override
    public Attendance attendance() {
        return new MemoryAttendance(conversations, InstantSource.system(), InstantSource.system());
    }

    @Override
    public Outbox outgoing() {
        return outbox;
    }
}
