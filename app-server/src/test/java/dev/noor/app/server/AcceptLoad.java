package dev.noor.app.server;

import dev.noor.app.server.LoadRounds.Act;
import dev.noor.app.server.LoadRounds.Actors;
import dev.noor.app.server.web.EmptyEndpoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How many webhooks a second are stored, and refused. Each argument is a measurement: {@code accept} (beside the same
 * number of connections that insert single rows), {@code rejected}, {@code limiter}, {@code statuses}, {@code stored}
 * (with {@code -Dnoor.load.stored=5000000}). Rounds and their seconds: {@code -Dnoor.load.rounds},
 * {@code -Dnoor.load.seconds}.
 */
final class AcceptLoad {
    private static final int SEVERAL = 32;
    private static final int[] CONNECTIONS = {1, SEVERAL, 128};
    /** The embedded PostgreSQL takes no more beside its own. */
    private static final int MOST_INSERTERS = 48;

    private final LoadBed bed;

    private AcceptLoad(LoadBed bed) {
        this.bed = bed;
    }

    public static void main(String[] measurements) throws Exception {
        Path home = Files.createTempDirectory("noor-load");
        try (LoadBed bed = new LoadBed(home)) {
            AcceptLoad load = new AcceptLoad(bed);
            for (String measurement : measurements) {
                switch (measurement) {
                    case "accept" -> load.accept();
                    case "rejected" -> load.rejected();
                    case "limiter" -> load.limiter();
                    case "statuses" -> load.statuses();
                    case "stored" -> load.stored(Long.getLong("noor.load.stored", 5_000_000));
                    default -> throw new IllegalArgumentException("no measurement " + measurement);
                }
            }
        } finally {
            delete(home);
        }
    }

    private void accept() throws Exception {
        try (Server server = bed.serve(EmptyEndpoints.make());
                Connection setUp = bed.connect();
                Statement statement = setUp.createStatement()) {
            statement.execute("CREATE TABLE load_row (id text PRIMARY KEY, chat text NOT NULL, body text NOT NULL)");
            warmUp(server);
            for (int connections : CONNECTIONS) {
                int inserters = Math.min(connections, MOST_INSERTERS);
                LoadRounds accepted = new LoadRounds("webhooks stored", connections);
                LoadRounds inserted = new LoadRounds("single rows inserted and committed", inserters);
                for (int round = 0; round < LoadRounds.ROUNDS; round++) {
                    accepted.run(posting(server, bed::message));
                    inserted.run(this::inserter);
                }
                accepted.tell();
                inserted.tell();
            }
            statement.execute("DROP TABLE load_row");
        }
    }

    private void rejected() throws Exception {
        try (Server server = bed.serve(EmptyEndpoints.make())) {
            rounds("webhooks refused for their key", refused(server)).tell();
        }
    }

    /** Whoever has a right key is asked by no limiter; what it costs shows where keys are wrong. */
    private void limiter() throws Exception {
        try (Server limited = bed.serve(EmptyEndpoints.make());
                Server unlimited = bed.serve(EmptyEndpoints.unlimited())) {
            warmUp(limited);
            LoadRounds[] told = {
                new LoadRounds("webhooks stored, limiter on", SEVERAL),
                new LoadRounds("webhooks stored, limiter off", SEVERAL),
                new LoadRounds("webhooks refused, limiter on", SEVERAL),
                new LoadRounds("webhooks refused, limiter off", SEVERAL)
            };
            for (int round = 0; round < LoadRounds.ROUNDS; round++) {
                told[0].run(posting(limited, bed::message));
                told[1].run(posting(unlimited, bed::message));
                told[2].run(refused(limited));
                told[3].run(refused(unlimited));
            }
            Stream.of(told).forEach(LoadRounds::tell);
        }
    }

    private void statuses() throws Exception {
        try (Server server = bed.serve(EmptyEndpoints.make())) {
            warmUp(server);
            rounds("webhooks stored, nothing beside", posting(server, bed::message))
                    .tell();
            LoadRounds beside = new LoadRounds("posts of 1,000 statuses beside", 1);
            LoadRounds messages = new LoadRounds("webhooks stored beside them", SEVERAL);
            for (int round = 0; round < LoadRounds.ROUNDS; round++) {
                Thread other = Thread.ofPlatform().start(() -> run(beside, posting(server, () -> bed.statuses(1_000))));
                messages.run(posting(server, bed::message));
                other.join();
            }
            beside.tell();
            messages.tell();
        }
    }

    private void stored(long many) throws Exception {
        StoredMessages past = new StoredMessages(bed);
        try (Server server = bed.serve(EmptyEndpoints.make())) {
            warmUp(server);
            rounds("webhooks stored beside few", posting(server, bed::message)).tell();
            past.tell(0);
            past.fill(many);
            warmUp(server);
            rounds("webhooks stored beside " + many, posting(server, bed::message))
                    .tell();
            past.tell(many);
        }
    }

    private void warmUp(Server server) throws InterruptedException {
        new LoadRounds("warm-up", SEVERAL).run(posting(server, bed::message));
        new LoadRounds("warm-up", SEVERAL).run(posting(server, bed::message));
    }

    private static LoadRounds rounds(String name, Actors actors) throws InterruptedException {
        LoadRounds rounds = new LoadRounds(name, SEVERAL);
        for (int round = 0; round < LoadRounds.ROUNDS; round++) {
            rounds.run(actors);
        }
        return rounds;
    }

    private static void run(LoadRounds rounds, Actors actors) {
        try {
            rounds.run(actors);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Actors posting(Server server, Supplier<byte[]> requests) {
        return () -> new Poster(new LoadConnection(server.port()), requests, false);
    }

    private Actors refused(Server server) {
        return () -> new Poster(new LoadConnection(server.port()), bed::strangers, true);
    }

    private record Poster(LoadConnection connection, Supplier<byte[]> requests, boolean refused) implements Act {
        @Override
        public boolean once() throws IOException {
            int status = connection.send(requests.get());
            return refused ? status == 401 || status == 429 : status == 200;
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }

    private Act inserter() throws SQLException {
        Connection connection = bed.connect();
        PreparedStatement insert = connection.prepareStatement("INSERT INTO load_row VALUES (?, ?, ?)");
        return new Act() {
            @Override
            public boolean once() throws SQLException {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, "971501000000");
                insert.setString(3, "price of oak desk?");
                return insert.executeUpdate() == 1;
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
