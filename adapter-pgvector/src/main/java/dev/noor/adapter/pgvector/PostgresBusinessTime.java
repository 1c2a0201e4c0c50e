package dev.noor.adapter.pgvector;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
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

    /** How far it runs ahead of the database's clock; zero unless a simulation has moved it. */
    public Duration ahead() {
        return database.read(handle -> handle.createQuery("SELECT extract(epoch FROM ahead)::bigint FROM business_time")
                .mapTo(Long.class)
                .map(Duration::ofSeconds)
                .one());
    }

    /**
     * Lets time pass for everybody who works on this database.
     *
     * @throws IllegalArgumentException when the step is not forward
     */
    public void pass(Duration step) {
        if (step.isNegative() || step.isZero()) {
            throw new IllegalArgumentException("business time moves forward only");
        }
        database.read(handle -> handle.createUpdate("UPDATE business_time SET ahead = ahead + :step::interval")
                .bind("step", step.toString())
                .execute());
    }
}
