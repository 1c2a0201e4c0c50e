package dev.noor.app.server;

import dev.noor.adapter.pgvector.Database;
import dev.noor.ports.PortException;
import jakarta.inject.Inject;

/** Whether the database answers. */
public final class DatabaseHealth implements HealthCheck {

    private final Database database;

    @Inject
    public DatabaseHealth(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Health check() {
        try {
            database.serverVersion();
            return new Health.Up();
        } catch (PortException fault) {
            return new Health.Down(fault.code());
        }
    }
}
