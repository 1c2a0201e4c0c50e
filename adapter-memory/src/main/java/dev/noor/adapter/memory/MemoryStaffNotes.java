package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.staff.NoteId;
import dev.noor.ports.staff.StaffNotes;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Notes in a list. Thread-safe. */
public final class MemoryStaffNotes implements StaffNotes {
    private final Set<Posted> kept = new LinkedHashSet<>();

    @Override
    public synchronized int posted(TenantId tenant, UUID alert) {
        return (int) kept.stream()
                .filter(posted ->
                        posted.tenant().equals(tenant) && posted.alert().equals(alert))
                .map(Posted::part)
                .distinct()
                .count();
    }

    @Override
    public synchronized void keep(Posted posted) {
        kept.add(posted);
    }

    @Override
    public synchronized Optional<UUID> handoff(TenantId tenant, NoteId note) {
        return kept.stream()
                .filter(posted -> posted.tenant().equals(tenant)
                        && posted.note().room().equals(note.room())
                        && posted.note().message().equals(note.message()))
                .findFirst()
                .flatMap(Posted::handoff);
    }
}
