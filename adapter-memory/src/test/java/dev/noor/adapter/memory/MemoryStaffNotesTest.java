package dev.noor.adapter.memory;

import dev.noor.ports.staff.StaffNotes;
import dev.noor.ports.staff.StaffNotesContract;

final class MemoryStaffNotesTest implements StaffNotesContract {
    private final StaffNotes notes = new MemoryStaffNotes();

    @Override
    public StaffNotes notes() {
        return notes;
    }
}
