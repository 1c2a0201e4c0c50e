package dev.noor.app.cli.cluster;

import dev.noor.adapter.pgvector.embedded.EmbeddedPostgres;
import dev.noor.adapter.wazzup.stub.StubWazzup;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The processes: servers as {@code ./noor serve} runs them, and the PostgreSQL that they share. */
final class Premises implements AutoCloseable {
    static final String KEY = "0123456789abcdef0123456789abcdef";

    private final Path home;
    private final EmbeddedPostgres postgres;
    private final StubWazzup wazzup;
    private final List<String> java;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<Replica> replicas = new CopyOnWriteArrayList<>();

    /** @param home an empty folder for everything */
    Premises(Path home, StubWazzup wazzup) {
        this(home, wazzup, ServerProcess.command());
    }

    private Premises(Path home, StubWazzup wazzup, List<String> java) {
        this.home = home;
        this.wazzup = wazzup;
        this.java = java;
        this.postgres = EmbeddedPostgres.use(home.resolve("postgres"));
        ServerProcess.prepare(environment(), home.resolve("server-0.log"));
    }

    /** Premises whose servers are of another build. */
    static Premises of(Path home, StubWazzup wazzup, AlteredBuild build) {
        return new Premises(home, wazzup, ServerProcess.command(build.jar(home)));
    }

    /**
     * Gives the servers that are started from now on another setting.
     *
     * @param name such as {@code NOOR_REDIS_URL}
     */
    Premises with(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** Starts one more server. */
    Replica start() {
        return start(List.of());
    }

    /** Starts one more server that dies at a point, such as {@code TURN_COMMITTED:2}. */
    Replica startToDie(String crashAt) {
        return start(List.of("-Dnoor.crashAt=" + crashAt));
    }

    private Replica start(List<String> options) {
        List<String> command = new ArrayList<>(java);
        command.addAll(1, options);
        command.addAll(List.of("serve", "--port", "0"));
        Path log = home.resolve("server-" + (replicas.size() + 1) + ".log");
        Replica replica = Replica.start(command, environment(), log);
        replicas.add(replica);
        return replica;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("NOOR_HOME", home.toString());
        environment.put("NOOR_KNOWLEDGE", ServerProcess.knowledge().toString());
        environment.put("NOOR_DATABASE_URL", databaseUrl(databasePort()));
        environment.put("NOOR_WAZZUP_API_KEY", StubWazzup.API_KEY);
        environment.put("NOOR_WAZZUP_CHANNEL_ID", StubWazzup.CHANNEL);
        environment.put("NOOR_WAZZUP_WEBHOOK_SECRET", KEY);
        // nobody fetches from there: the stub takes files by their address
        environment.put("NOOR_PUBLIC_URL", "https://noor.example.com");
        environment.put("NOOR_WAZZUP_URL", wazzup.url().toString());
        environment.putAll(settings);
        return environment;
    }

    /** The database through a port of this machine. */
    String databaseUrl(int port) {
        return "postgresql://%s:%s@127.0.0.1:%d/postgres"
                .formatted(postgres.user(), postgres.password().reveal(), port);
    }

    int databasePort() {
        return URI.create(postgres.jdbcUrl().substring("jdbc:".length())).getPort();
    }

    /** The servers that can be asked now. */
    List<Replica> listening() {
        return replicas.stream().filter(replica -> replica.port().isPresent()).toList();
    }

    /** The servers that work now. */
    List<Replica> ready() {
        return replicas.stream().filter(Replica::isReady).toList();
    }

    /** The servers that live, whether they listen yet or not. */
    List<Replica> living() {
        return replicas.stream().filter(Replica::isAlive).toList();
    }

    /** Starts servers until so many live. */
    void keep(int servers) {
        for (int living = living().size(); living < servers; living++) {
            start();
        }
    }

    Rows rows() {
        return new Rows(postgres);
    }

    /** Ends PostgreSQL without any farewell and starts it again, where it was. */
    void restartPostgres() {
        List<String> command = new ArrayList<>(ServerProcess.asDatabaseUser());
        command.addAll(List.of(
                program("pg_ctl").toString(),
                "--pgdata=" + home.resolve("postgres").resolve("data"),
                "--log=" + home.resolve("postgres").resolve("server.log"),
                "--mode=immediate",
                "--wait",
                "--silent",
                "restart"));
        String complaint = ServerProcess.complaint(command, Map.of(), home.resolve("pg_ctl.log"));
        if (!complaint.isEmpty()) {
            throw new AssertionError(complaint);
        }
    }

    /** What {@code ./noor doctor} finds broken; nothing where everything holds together. */
    String brokenRules() {
        List<String> command = new ArrayList<>(java);
        command.add("doctor");
        return ServerProcess.complaint(command, environment(), home.resolve("doctor.log"));
    }

    private Path program(String name) {
        try (Stream<Path> files = Files.walk(home.resolve("postgres").resolve("server"))) {
            Optional<Path> found =
                    files.filter(file -> file.endsWith("bin/" + name)).findFirst();
            return found.orElseThrow();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        replicas.forEach(Replica::kill);
        replicas.forEach(Replica::close);
        postgres.close();
    }
}
