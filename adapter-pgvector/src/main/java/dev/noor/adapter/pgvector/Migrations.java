package dev.noor.adapter.pgvector;

import dev.noor.adapter.pgvector.fault.Faults;
import dev.noor.ports.PermanentPortException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date. Flyway, which is slow to wake, is left asleep when there is nothing to do. */
final class Migrations {
    /** The version of the last file in {@code db/migration}. */
    static final int NEWEST = 59;

    private final DataSource source;
    private final String place;

    Migrations(DataSource source, String place) {
        this.source = source;
        this.place = place;
    }

    void apply() {
        int applied = applied();
        if (applied > NEWEST) {
            throw new PermanentPortException(
                    "postgres.newer_schema",
                    place + ": was written by a newer Noor (schema " + applied + ", this one knows " + NEWEST + ")");
        }
        if (applied == NEWEST) {
            return;
        }
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            throw Faults.of(failed, place);
        }
    }

    /** The newest version in the schema's history; 0 in a database that has none. */
    private int applied() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (!one(statement, "SELECT to_regclass('flyway_schema_history') IS NOT NULL", "t")) {
                return 0;
            }
            try (ResultSet newest = statement.executeQuery(
                    "SELECT coalesce(max(version::int), 0) FROM flyway_schema_history WHERE success")) {
                newest.next();
                return newest.getInt(1);
            }
        } catch (SQLException failed) {
            throw Faults.of(failed, place);
        }
    }

    private static boolean one(Statement statement, String query, String expected) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next() && expected.equals(result.getString(1));
        }
    }
}
