package dev.noor.adapter.redis;

import dev.noor.ports.config.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A Redis of its own, from the path of the machine, on a free port, that keeps nothing. */
public final class RedisServer implements AutoCloseable {
    private final int port;
    private Process process;

    private RedisServer(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Starts on a free port. */
    public static RedisServer start() {
        int port = freePort();
        return new RedisServer(port, started(port));
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Process started(int port) {
        try {
            Process process = new ProcessBuilder(
                            "redis-server",
                            "--port",
                            String.valueOf(port),
                            "--bind",
                            "127.0.0.1",
                            "--save",
                            "",
                            "--appendonly",
                            "no",
                            "--daemonize",
                            "no")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            for (int looks = 0; !listens(port); looks++) {
                if (looks > 200 || !process.isAlive()) {
                    throw new IllegalStateException("redis-server did not start; is it installed?");
                }
                pause(25);
            }
            return process;
        } catch (IOException failed) {
            throw new UncheckedIOException("redis-server is needed on the PATH", failed);
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Where it listens, also after it was started again. */
    public int port() {
        return port;
    }

    RedisConfig config() {
        return config(port);
    }

    static RedisConfig config(int port) {
        return new RedisConfig(new Secret("redis://127.0.0.1:" + port));
    }

    /** Ends it without a goodbye. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Stops it in the middle, so that it takes connections and answers nothing. */
    void freeze() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-STOP", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    void thaw() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-CONT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** Starts it again, empty. */
    public void startAgain() {
        process = started(port);
    }

    /** Forgets everything. */
    public void flush() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write("FLUSHALL\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            if (socket.getInputStream().read() != '+') {
                throw new IllegalStateException("Redis did not forget");
            }
        }
    }

    @Override
    public void close() {
        kill();
    }
}
