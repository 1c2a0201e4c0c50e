package dev.noor.adapter.pgvector;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.access.KeyDigest;
import dev.noor.ports.file.Document;
import dev.noor.ports.file.FileLink;
import dev.noor.ports.file.FileLinks;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** {@code file_link}, and what it opens. */
final class PostgresFileLinks implements FileLinks {
    private final Database database;

    @Inject
    PostgresFileLinks(Database database) {
        this.database = database;
    }

    @Override
    public String add(FileLink link, Duration life) {
        return database.read(handle -> handle.createQuery("""
                        WITH linked AS (
                            INSERT INTO file_link (id, tenant_id, file_id, digest, until)
                            SELECT :id, tenant_id, id, :digest, clock_timestamp() + :life::interval
                            FROM file WHERE id = :file RETURNING file_id
                        )
                        SELECT name FROM file JOIN linked ON file.id = file_id
                        """)
                .bind("id", link.id())
                .bind("digest", link.digest().hex())
                .bind("life", life.toString())
                .bind("file", link.file())
                .mapTo(String.class)
                .findOne()
                .orElseThrow(() -> new PermanentPortException("file.unknown", "there is no file " + link.file())));
    }

    @Override
    public Optional<FileLink> find(UUID id) {
        return database.read(handle -> handle.createQuery(
                        "SELECT file_id, digest FROM file_link WHERE id = :id AND until > clock_timestamp()")
                .bind("id", id)
                .map((row, context) ->
                        new FileLink(id, new KeyDigest(row.getString("digest")), row.getObject("file_id", UUID.class)))
                .findOne());
    }

    @Override
    public Optional<Document> document(UUID file) {
        return database.read(handle -> handle.createQuery("SELECT media_type, name, content FROM file WHERE id = :id")
                .bind("id", file)
                .map((row, context) ->
                        new Document(row.getString("media_type"), row.getString("name"), row.getBytes("content")))
                .findOne());
    }
}
