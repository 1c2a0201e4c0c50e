package dev.noor.adapter.pgvector;

import dev.noor.ports.staff.StaffNotes;
import dev.noor.ports.staff.StaffNotesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresStaffNotesTest implements StaffNotesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public StaffNotes notes() {
        return new PostgresStaffNotes(POSTGRES.database());
    }
}
