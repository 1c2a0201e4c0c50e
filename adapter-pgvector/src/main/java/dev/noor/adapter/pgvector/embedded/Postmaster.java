package dev.noor.adapter.pgvector.embedded;

import dev.noor.adapter.pgvector.fault.Faults;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.config.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/** The server process of a folder: finds it, starts it, stops it. Call under the start lock. */
final class Postmaster {
    static final String DATABASE = "postgres";
    static final int ANY_PORT = 0;

    private static final int START_ATTEMPTS = 20;
    private static final int ANSWER_ATTEMPTS = 300;
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int PORT_LINE = 3;

    /**
     * Small, since the server serves one machine; statements and the values of broken keys stay out of the log, since
     * they may be a customer's.
     */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "max_connections=60",
            "shared_buffers=24MB",
            "work_mem=4MB",
            "maintenance_work_mem=32MB",
            "effective_cache_size=256MB",
            "max_wal_size=256MB",
            "max_worker_processes=2",
            "max_parallel_workers=0",
            "max_parallel_workers_per_gather=0",
            "max_parallel_maintenance_workers=0",
            "autovacuum_max_workers=1",
            "max_wal_senders=0",
            "wal_level=minimal",
            "max_logical_replication_workers=0",
            "huge_pages=off",
            "jit=off",
            "timezone=UTC",
            "log_min_messages=warning",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    private final ServerFolder folder;
    private final ServerBinaries binaries;
    private final ServerUser user;
    private final Secret password;

    Postmaster(ServerFolder folder, ServerBinaries binaries, ServerUser user, Secret password) {
        this.folder = folder;
        this.binaries = binaries;
        this.user = user;
        this.password = password;
    }

    /**
     * The port of the server, which runs when this returns.
     *
     * @param wished where it starts if it does not run and nobody else listens there
     */
    int ensureRunning(int wished) {
        for (int attempt = 0; attempt < ANSWER_ATTEMPTS; attempt++) {
            Optional<Trace> trace = trace();
            if (trace.isEmpty() || !trace.get().isServer()) {
                forget();
                return start(wished);
            }
            if (trace.get().port() > 0 && answers(trace.get().port())) {
                return trace.get().port();
            }
            // It is starting, recovering or going down.
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new PermanentPortException(
                "postgres.not_answering", folder.root() + ": a PostgreSQL runs on this folder and does not answer");
    }

    void stop() {
        Program.run(
                user,
                List.of(binaries.pgCtl().toString(), "--pgdata=" + folder.data(), "--mode=fast", "--wait", "stop"));
    }

    private int start(int wished) {
        user.own(folder.root());
        int port = wished == ANY_PORT ? freePort() : wished;
        for (int attempt = 0; attempt < START_ATTEMPTS; attempt++) {
            long logged = logSize();
            Program.Result started = Program.run(user, startCommand(port));
            if (started.succeeded()) {
                return port;
            }
            String said = started.output() + loggedSince(logged);
            if (said.contains("shared memory block")) {
                // A killed server's last children are still on their way out.
                LockSupport.parkNanos(PAUSE.toNanos() * 4);
            } else if (said.contains("Address already in use") || said.contains("could not create any TCP/IP")) {
                port = freePort();
            } else {
                throw Faults.ofProgram("start PostgreSQL", folder.root(), said);
            }
        }
        throw new TransientPortException(
                "postgres.not_started",
                folder.root() + ": PostgreSQL found neither a free port nor the end of its killed predecessor",
                Duration.ofSeconds(5));
    }

    private List<String> startCommand(int port) {
        StringBuilder options = new StringBuilder("-p ").append(port);
        SETTINGS.forEach(setting -> options.append(" -c ").append(setting));
        return List.of(
                binaries.pgCtl().toString(),
                "--pgdata=" + folder.data(),
                "--log=" + folder.log(),
                "--wait",
                "--silent",
                "--options=" + options,
                "start");
    }

    private boolean answers(int port) {
        Properties login = new Properties();
        login.setProperty("user", Cluster.USER);
        login.setProperty("password", password.reveal());
        login.setProperty("connectTimeout", "2");
        login.setProperty("socketTimeout", "5");
        try (Connection connection = DriverManager.getConnection(url(port), login)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** What a server left in its folder when it started: its process and its port, 0 while it has none. */
    private record Trace(long process, int port) {
        /** Whether the process is still a PostgreSQL; its number may have gone to another since. */
        boolean isServer() {
            return ProcessHandle.of(process)
                    .filter(ProcessHandle::isAlive)
                    .map(handle -> handle.info()
                            .command()
                            .map(command -> command.endsWith("postgres"))
                            .orElse(true))
                    .orElse(false);
        }
    }

    private Optional<Trace> trace() {
        Path file = folder.data().resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            int port = lines.size() > PORT_LINE
                    ? Integer.parseInt(lines.get(PORT_LINE).strip())
                    : 0;
            return Optional.of(new Trace(Long.parseLong(lines.getFirst().strip()), port));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        } catch (IOException failed) {
            throw Faults.of(failed, file);
        }
    }

    private void forget() {
        Path file = folder.data().resolve("postmaster.pid");
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw Faults.of(failed, file);
        }
    }

    private int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw Faults.of(failed, folder.root());
        }
    }

    private long logSize() {
        try {
            return Files.exists(folder.log()) ? Files.size(folder.log()) : 0;
        } catch (IOException failed) {
            throw Faults.of(failed, folder.log());
        }
    }

    private String loggedSince(long size) {
        try {
            byte[] log = Files.exists(folder.log()) ? Files.readAllBytes(folder.log()) : new byte[0];
            int start = (int) Math.min(size, log.length);
            return new String(log, start, log.length - start, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            return "";
        }
    }
}
