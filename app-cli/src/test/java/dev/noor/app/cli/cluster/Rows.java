package dev.noor.app.cli.cluster;

import dev.noor.adapter.pgvector.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Looks into the database past every port, on a connection of its own each time. */
record Rows(EmbeddedPostgres postgres) {
    /** Makes something of a row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Does something while a connection is held. */
    interface Held {
        void with(Statement statement) throws SQLException;
    }

    <T> List<T> of(String sql, Reading<T> reading) {
        List<T> found = new ArrayList<>();
        with(statement -> {
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
        });
        return found;
    }

    long count(String sql) {
        return of(sql, row -> row.getLong(1)).getFirst();
    }

    void change(String sql) {
        with(statement -> statement.execute(sql));
    }

    /** Lets nobody read a table for a while. */
    void closed(String table, Duration time) {
        with(statement -> {
            statement.getConnection().setAutoCommit(false);
            statement.execute("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
            pause(time);
            statement.getConnection().rollback();
        });
    }

    void with(Held held) {
        try (Connection connection = DriverManager.getConnection(
                        postgres.jdbcUrl(), postgres.user(), postgres.password().reveal());
                Statement statement = connection.createStatement()) {
            held.with(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
