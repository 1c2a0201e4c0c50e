package dev.noor.app.cli.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One process of the server. What it says goes to a log. Thread-safe. */
final class Replica implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("listening on http://127\\.0\\.0\\.1:([0-9]+)");

    private final Process process;
    private final Path log;
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile int port;

    private Replica(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Replica start(List<String> command, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("NOOR_"));
        builder.environment().putAll(environment);
        try {
            Replica replica = new Replica(builder.start(), log);
            Thread.ofPlatform().daemon().name("log-" + replica.pid()).start(replica::listen);
            return replica;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    private void listen() {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                Files.writeString(
                        log, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                Matcher listening = LISTENING.matcher(line);
                if (listening.find()) {
                    port = Integer.parseInt(listening.group(1));
                    begun.countDown();
                }
            }
        } catch (IOException ended) {
            // with the process
        } finally {
            begun.countDown();
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Where it can be asked; empty before it listens and after its death. */
    OptionalInt port() {
        return port > 0 && process.isAlive() ? OptionalInt.of(port) : OptionalInt.empty();
    }

    /** Whether it works: it also listens, and takes nothing, while it waits for its database. */
    boolean isReady() {
        return port().isPresent() && ready(port().getAsInt());
    }

    private static boolean ready(int port) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/health/ready".formatted(port)))
                .timeout(Duration.ofSeconds(2))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits until it listens, or has died. */
    Replica begun() {
        try {
            if (!begun.await(90, TimeUnit.SECONDS)) {
                throw new AssertionError("a server does not start; see " + log);
            }
            return this;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Ends it as {@code kill -9} does, without waiting for its end. */
    void kill() {
        process.destroyForcibly();
    }

    /** Asks it to end. */
    void terminate() {
        process.destroy();
    }

    /** Lets nothing of it happen for a while, after which it goes on as if no time had passed. */
    void freeze(Duration time) {
        signal("STOP");
        Rows.pause(time);
        signal("CONT");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** What it ended with, if it ends in time. */
    OptionalInt exit(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
                    ? OptionalInt.of(process.exitValue())
                    : OptionalInt.empty();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Ends it as {@code kill -9} does. */
    @Override
    public void close() {
        kill();
        exit(Duration.ofSeconds(10));
    }
}
