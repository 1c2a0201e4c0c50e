package dev.noor.app.server.simulator;

import dev.noor.app.server.simulator.Bubble.Side;
import dev.noor.app.server.simulator.Bubble.Tick;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.MediaLinks;
import dev.noor.ports.messaging.MessageGateway;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A provider with its customers' phones, all in memory. What is written on a phone is posted to the webhook as Wazzup
 * would, what Noor sends lies on the phone after a moment, and both ends learn how far it got. An id that it knows is
 * not taken twice. Thread-safe.
 */
public final class SimulatedWhatsApp implements MessageGateway, AutoCloseable {
    /** The provider's id of its one channel. */
    public static final String CHANNEL = "simulator";

    /** The kind of a bubble that brings a file of Noor. */
    static final String DOCUMENT = "document";

    private static final Duration TO_THE_PHONE = Duration.ofMillis(500);
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration BETWEEN_DELIVERIES = Duration.ofMillis(400);

    private final MediaLinks links;
    private final Map<String, Phone> phones = new ConcurrentHashMap<>();
    private final CompletableFuture<Line> line = new CompletableFuture<>();

    /** @param links where the phones fetch files */
    SimulatedWhatsApp(MediaLinks links) {
        this.links = links;
    }

    private record Line(WebhookPoster webhook, InstantSource businessTime, Function<String, List<Bubble>> earlier) {}

    /** How the provider brings several messages. */
    enum Manner {
        IN_ORDER,
        /** Everything twice. */
        TWICE,
        /** What was written last comes first. */
        REVERSED
    }

    /**
     * Begins to report.
     *
     * @param webhook where
     * @param key what the webhook's caller must show
     * @param earlier what a chat's phone showed before this process began
     */
    void connect(URI webhook, String key, InstantSource businessTime, Function<String, List<Bubble>> earlier) {
        line.complete(new Line(new WebhookPoster(webhook, key), businessTime, earlier));
    }

    /** What the phone of a chat shows. */
    List<Bubble> bubbles(String chat) {
        return phone(chat).bubbles();
    }

    /** The customer writes; what is written is on its way when this returns. */
    void write(String chat, String kind, List<String> texts, Manner manner) {
        Line connected = connected();
        List<Bubble> written = texts.stream()
                .map(text -> bubble(
                        Side.CUSTOMER, kind, text, connected.businessTime().instant()))
                .toList();
        written.forEach(phone(chat)::show);
        List<Bubble> brought = switch (manner) {
            case IN_ORDER -> written;
            case TWICE ->
                written.stream().flatMap(bubble -> Stream.of(bubble, bubble)).toList();
            case REVERSED -> written.reversed();
        };
        inBackground(() -> {
            for (Bubble bubble : brought) {
                bring(chat, bubble, WebhookBodies.fromCustomer(chat, bubble));
                Thread.sleep(BETWEEN_DELIVERIES);
            }
        });
    }

    /** A person of the company writes on the handset. */
    void writeByHand(String chat, String text) {
        Bubble bubble =
                bubble(Side.MANAGER, "text", text, connected().businessTime().instant());
        phone(chat).show(bubble);
        inBackground(() -> bring(chat, bubble, WebhookBodies.fromHandset(chat, bubble)));
    }

    /** The customer looks at the phone. */
    void look(String chat) {
        List<String> unread = phone(chat).unread();
        if (!unread.isEmpty()) {
            unread.forEach(id -> phone(chat).tick(id, Tick.READ));
            inBackground(() -> report(unread, "read"));
        }
    }

    /** Every message whole: this channel knows captions and no limit. */
    @Override
    public List<OutboundMessage> parts(OutboundMessage message) {
        return List.of(message);
    }

    @Override
    public Delivery send(ChatAddress to, OutboundMessage part) {
        if (!to.channel().equals(CHANNEL)) {
            // Somebody else's channel in the same database: who serves it will send it.
            return new Delivery.Unreachable("simulator.other_channel");
        }
        Phone phone = phone(to.chat());
        String id = "sim-" + part.id();
        if (phone.bubbles().stream().anyMatch(bubble -> bubble.id().equals(id))) {
            return new Delivery.Repeated();
        }
        phone.show(new Bubble(
                id,
                Side.NOOR,
                kind(part.content()),
                words(part.content()),
                connected().businessTime().instant(),
                Tick.SENT,
                part.content() instanceof OutboundContent.Media(String fileId, var caption)
                        ? Optional.of(links.link(fileId))
                        : Optional.empty()));
        inBackground(() -> {
            Thread.sleep(TO_THE_PHONE);
            phone.tick(id, Tick.DELIVERED);
            report(List.of(id), "delivered");
        });
        return new Delivery.Accepted(id);
    }

    private void bring(String chat, Bubble bubble, String body) throws InterruptedException {
        boolean taken = connected().webhook().post(body);
        phone(chat).tick(bubble.id(), taken ? Tick.SENT : Tick.FAILED);
    }

    private void report(List<String> ids, String status) throws InterruptedException {
        Line connected = connected();
        connected
                .webhook()
                .post(WebhookBodies.status(ids, status, connected.businessTime().instant()));
    }

    private static Bubble bubble(Side side, String kind, String text, Instant at) {
        return new Bubble(UUID.randomUUID().toString(), side, kind, text, at, Tick.SENDING);
    }

    private Phone phone(String chat) {
        return phones.computeIfAbsent(chat, number -> {
            Phone phone = new Phone();
            connected().earlier().apply(number).forEach(phone::show);
            return phone;
        });
    }

    /** A server that has just begun to listen connects in a moment. */
    private Line connected() {
        return line.copy().orTimeout(CONNECTING.toSeconds(), TimeUnit.SECONDS).join();
    }

    private static String kind(OutboundContent content) {
        return switch (content) {
            case OutboundContent.FreeForm text -> "text";
            case OutboundContent.Media media -> DOCUMENT;
            case OutboundContent.Template template -> "template";
        };
    }

    private static String words(OutboundContent content) {
        return switch (content) {
            case OutboundContent.FreeForm text -> text.text();
            case OutboundContent.Media media -> media.caption().orElse("");
            case OutboundContent.Template template ->
                template.name() + (template.values().isEmpty() ? "" : ": " + String.join(", ", template.values()));
        };
    }

    private interface Errand {
        void run() throws InterruptedException;
    }

    private static void inBackground(Errand errand) {
        Thread.ofVirtual().name("simulator").start(() -> {
            try {
                errand.run();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void close() {
        if (line.isDone()) {
            line.join().webhook().close();
        }
    }
}
