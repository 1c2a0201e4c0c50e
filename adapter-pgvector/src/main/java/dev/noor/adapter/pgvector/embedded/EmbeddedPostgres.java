package dev.noor.adapter.pgvector.embedded;

import dev.noor.adapter.pgvector.embedded.FileLocks.Held;
import dev.noor.adapter.pgvector.fault.Faults;
import dev.noor.ports.config.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

/**
 * A use of the PostgreSQL server of a folder. The first use starts the server, wherever it is made; closing the last
 * one of all processes stops it. What was committed survives the killing of this process and of the server. The server
 * listens on the loopback address only and wants a password, which stands in a file that only its owner can read.
 * Thread-safe.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    // The locks between processes belong to a whole JVM, and so must the count of its uses.
    private static final Map<Path, Shared> SHARED = new HashMap<>();

    private final Path root;
    private final Shared shared;
    private boolean closed;

    private EmbeddedPostgres(Path root, Shared shared) {
        this.root = root;
        this.shared = shared;
    }

    /**
     * Uses the server of {@code folder}, which is made, filled and started as far as it is not yet.
     *
     * @throws dev.noor.ports.PortException naming the folder and the reason when that cannot be done
     */
    public static EmbeddedPostgres use(Path folder) {
        Path root = made(folder);
        synchronized (SHARED) {
            Shared shared = SHARED.computeIfAbsent(root, EmbeddedPostgres::attach);
            shared.uses++;
            return new EmbeddedPostgres(root, shared);
        }
    }

    /**
     * Starts the server again when it has died; does nothing when it runs.
     *
     * @return whether it has another address since, as when another program took its port
     * @throws dev.noor.ports.PortException when it cannot be started
     */
    public boolean revive() {
        synchronized (SHARED) {
            if (closed) {
                return false;
            }
            try (Held starting = FileLocks.alone(shared.folder.startLock())) {
                int before = shared.port;
                shared.port = shared.postmaster.ensureRunning(before);
                return shared.port != before;
            }
        }
    }

    /** Without credentials. */
    public String jdbcUrl() {
        return Postmaster.url(shared.port);
    }

    public String user() {
        return Cluster.USER;
    }

    public Secret password() {
        return shared.password;
    }

    @Override
    public void close() {
        synchronized (SHARED) {
            if (closed) {
                return;
            }
            closed = true;
            shared.uses--;
            if (shared.uses == 0) {
                SHARED.remove(root);
                detach();
            }
        }
    }

    private static Shared attach(Path root) {
        ServerFolder folder = new ServerFolder(root);
        try (Held starting = FileLocks.alone(folder.startLock())) {
            ServerUser user = ServerUser.choose();
            ServerBinaries binaries = ServerBinaries.in(folder);
            Cluster cluster = new Cluster(folder, binaries, user);
            cluster.prepare();
            Postmaster postmaster = new Postmaster(folder, binaries, user, cluster.password());
            int port = postmaster.ensureRunning(Postmaster.ANY_PORT);
            return new Shared(folder, postmaster, port, cluster.password(), FileLocks.together(folder.clientsLock()));
        }
    }

    private void detach() {
        try (Held stopping = FileLocks.alone(shared.folder.startLock())) {
            shared.client.close();
            if (!FileLocks.heldByOthers(shared.folder.clientsLock())) {
                shared.postmaster.stop();
            }
        }
    }

    private static Path made(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return folder.toRealPath();
        } catch (IOException failed) {
            throw Faults.of(failed, folder);
        }
    }

    /** What all uses within this process have in common. Guarded by the map it is in. */
    private static final class Shared {
        private final ServerFolder folder;
        private final Postmaster postmaster;
        private volatile int port;
        private final Secret password;
        private final Held client;
        private int uses;

        Shared(ServerFolder folder, Postmaster postmaster, int port, Secret password, Held client) {
            this.folder = folder;
            this.postmaster = postmaster;
            this.port = port;
            this.password = password;
            this.client = client;
        }
    }
}
