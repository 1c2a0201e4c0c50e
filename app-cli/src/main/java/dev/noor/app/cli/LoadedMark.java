package dev.noor.app.cli;

import dev.noor.adapter.pgvector.Database;
import dev.noor.app.server.config.Configuration;
import dev.noor.ports.TenantId;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Remembers at home which state of a tenant's files is in the database. */
final class LoadedMark {

    private final Configuration configuration;
    private final Database database;

    @Inject
    LoadedMark(Configuration configuration, Database database) {
        this.configuration = configuration;
        this.database = database;
    }

    boolean isOf(TenantId tenant, ContentHash hash) {
        try {
            return Files.readString(file(tenant)).equals(mark(hash));
        } catch (IOException none) {
            return false;
        }
    }

    /** Without a mark the next start only loads again, so a home that cannot be written is no failure. */
    void set(TenantId tenant, ContentHash hash) {
        try {
            Files.createDirectories(
                    Optional.ofNullable(file(tenant).getParent()).orElseThrow());
            Files.writeString(file(tenant), mark(hash));
        } catch (IOException unwritable) {
            return;
        }
    }

    /** What is loaded, and where; another database has to be loaded anew. */
    private String mark(ContentHash hash) {
        return hash.value() + " " + database.place();
    }

    private Path file(TenantId tenant) {
        return configuration.files().home().resolve("loaded").resolve(tenant.value());
    }
}
