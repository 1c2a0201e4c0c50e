package dev.noor.app.server;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.memory.MemoryMessageGateway;
import dev.noor.adapter.pgvector.PgVectorConfig;
import dev.noor.adapter.wazzup.webhook.WazzupWebhooks;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.config.Configuration.Brain;
import dev.noor.app.server.config.Configuration.Listen;
import dev.noor.app.server.config.Configuration.Mode;
import dev.noor.app.server.config.WebConfig;
import dev.noor.app.server.web.EmptyEndpoints;
import dev.noor.app.server.webhook.Intake;
import dev.noor.app.server.webhook.WebhookKeys;
import dev.noor.app.server.webhook.WebhookRoute;
import dev.noor.ports.TenantId;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.config.Secret;
import dev.noor.ports.pipeline.Admission;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/**
 * How many webhooks a second are stored: one message each, distinct ids, 1,000 chats, from as many connections as the
 * arguments say, five rounds each, on the embedded PostgreSQL with fsync. The load comes from the same process.
 */
final class AcceptLoad {
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String CHANNEL = "11111111-1111-4111-8111-111111111111";
    private static final Duration ROUND = Duration.ofSeconds(4);
    private static final int ROUNDS = 5;
    private static final int CHATS = 1_000;

    private final AtomicLong ids = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();

    public static void main(String[] connections) throws Exception {
        Path home = Files.createTempDirectory("noor-load");
        Configuration configuration = new Configuration(
                Mode.DEMO,
                new TenantId("treejar"),
                Brain.RULES,
                new Listen("127.0.0.1", 0),
                Configuration.Care.STANDARD,
                WebConfig.STANDARD,
                new FilesConfig(home, home, home),
                new PgVectorConfig(new PgVectorConfig.Server.Embedded(home.resolve("postgres"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ChannelDoor door = new ChannelDoor(
                "wazzup",
                new WazzupWebhooks(),
                new MemoryMessageGateway(),
                Set.of(CHANNEL),
                new Secret(KEY),
                ChannelCapabilities.BUSINESS_API);
        ServerComponent component = DaggerServerComponent.factory().create(configuration, Optional.of(door));
        component.database().open();
        Admission admission = new Admission(Duration.ofSeconds(4), Duration.ofSeconds(15), Optional.empty());
        WebhookRoute route = new WebhookRoute(
                "wazzup",
                WebhookKeys.of(door.keys()),
                door.webhooks(),
                new Intake(configuration.tenant(), door.channels(), admission),
                component.inbox());
        try (Server server = Server.start("127.0.0.1", 0, EmptyEndpoints.make().with(route))) {
            AcceptLoad load = new AcceptLoad();
            load.round(server.port(), 32);
            for (String number : connections) {
                for (int round = 1; round <= ROUNDS; round++) {
                    System.out.println(load.round(server.port(), Integer.parseInt(number)));
                }
            }
        }
        component.database().close();
    }

    private String round(int port, int connections) throws InterruptedException {
        long[][] took = new long[connections][];
        failed.set(0);
        Thread[] callers = new Thread[connections];
        long began = System.nanoTime();
        for (int i = 0; i < connections; i++) {
            int caller = i;
            callers[i] = Thread.ofPlatform().start(() -> took[caller] = call(port, began + ROUND.toNanos()));
        }
        for (Thread caller : callers) {
            caller.join();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        long[] all = Arrays.stream(took).flatMapToLong(LongStream::of).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%4d connections %7.0f/s  p50 %6.2f ms  p99 %6.2f ms  other than 200: %d",
                connections,
                all.length / seconds,
                all[all.length / 2] / 1e6,
                all[(int) (all.length * 0.99)] / 1e6,
                failed.get());
    }

    private long[] call(int port, long end) {
        LongStream.Builder took = LongStream.builder();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            while (System.nanoTime() < end) {
                long sent = System.nanoTime();
                socket.getOutputStream().write(request());
                if (!read(in)) {
                    failed.incrementAndGet();
                }
                took.add(System.nanoTime() - sent);
            }
        } catch (IOException lost) {
            failed.incrementAndGet();
        }
        return took.build().toArray();
    }

    private byte[] request() {
        long id = ids.incrementAndGet();
        String body = "{\"messages\":[{\"messageId\":\"m" + id + "\",\"channelId\":\"" + CHANNEL
                + "\",\"chatType\":\"whatsapp\",\"chatId\":\"97150" + (1_000_000 + id % CHATS)
                + "\",\"dateTime\":\"2026-03-13T11:07:27.000Z\",\"type\":\"text\",\"isEcho\":false,"
                + "\"contact\":{\"name\":\"Omar\"},\"text\":\"price of oak desk?\",\"status\":\"inbound\"}]}";
        return ("POST /webhooks/wazzup/" + KEY + " HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n"
                        + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads one answer whole; whether it was a 200. */
    private static boolean read(InputStream in) throws IOException {
        String status = line(in);
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        in.skipNBytes(length);
        return status.contains(" 200 ");
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
