package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** {@code passage} as a whole. */
@Singleton
final class PostgresPassageSource implements PassageSource {
    private final Database database;

    @Inject
    PostgresPassageSource(Database database) {
        this.database = database;
    }

    @Override
    public String state(TenantId tenant) {
        return database.read(handle -> String.valueOf(DataVersion.KNOWLEDGE.of(handle, tenant)));
    }

    @Override
    public List<Passage> all(TenantId tenant) {
        return database.read(handle -> PassageRows.passages(handle, tenant));
    }
}
