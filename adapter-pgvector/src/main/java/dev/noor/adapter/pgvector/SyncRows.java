package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.SyncRun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code sync_run}. */
final class SyncRows {
    private SyncRows() {}

    static SyncRun run(ResultSet row) throws SQLException {
        return new SyncRun(
                row.getObject("id", UUID.class),
                new TenantId(row.getString("tenant_id")),
                SyncRun.Kind.valueOf(row.getString("kind")),
                SyncRun.State.valueOf(row.getString("state")),
                row.getInt("epoch"),
                row.getTimestamp("started_at").toInstant(),
                time(row, "ended_at"),
                time(row, "changed_after"),
                row.getInt("pages"),
                new SyncRun.Counts(
                        row.getInt("read"),
                        row.getInt("created"),
                        row.getInt("updated"),
                        row.getInt("unchanged"),
                        row.getInt("faulty"),
                        row.getInt("retired")),
                ProductRow.texts(row, "faults"),
                row.getString("reason"));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
