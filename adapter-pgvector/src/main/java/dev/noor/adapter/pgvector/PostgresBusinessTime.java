package dev.noor.adapter.pgvector;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time that the business of all processes on one database goes by: the database's clock, and what a simulation has
 * put it ahead by. Each reading asks the database. Thread-safe.
 */
public final class PostgresBusinessTime implements InstantSource {
    private final Database database;

    @Inject
    public PostgresBusinessTime(Database database) {
        this.database = database;
    }

    @Override
    public Instant instant() {
        return database.read(handle -> handle.createQuery("SELECT noor_now()")
                .mapTo(Timestamp.class)
                .one()
                .toInstant());
    }
}
