package dev.noor.app.server;

import dev.noor.adapter.pgvector.Database;
import dev.noor.ports.PortException;
import jakarta.inject.Inject;

/** Whether the database was opened and answers. */
public final class DatabaseHealth implements HealthCheck {

    private final Database database;
    private final StartUp startUp;

    @Inject
    public DatabaseHealth(Database database, StartUp startUp) {
        this.database = database;
        this.startUp = startUp;
    }

    @Override
    public String name() {
        return "database";
    }

    /** A database that is not opened yet is not asked: whoever opens it knows how it is. */
    @Override
    public Health check() {
        return startUp.lacking().<Health>map(Health.Down::new).orElseGet(this::ask);
    }

    private Health ask() {
        try {
            database.serverVersion();
            return new Health.Up();
        } catch (PortException fault) {
            return new Health.Down(fault.code());
        }
    }
}
