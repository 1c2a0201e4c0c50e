package dev.noor.ports.file;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Keeps links to stored files. Thread-safe; may throw {@link dev.noor.ports.PortException}. */
public interface FileLinks {
    /**
     * Keeps a new link.
     *
     * @param life after which it opens nothing any more; positive
     * @return the file's name
     * @throws dev.noor.ports.PermanentPortException when there is no such file
     */
    String add(FileLink link, Duration life);

    /** The link of this id, while it lives. */
    Optional<FileLink> find(UUID id);

    /** A stored file; empty when it was deleted. */
    Optional<Document> document(UUID file);
}
