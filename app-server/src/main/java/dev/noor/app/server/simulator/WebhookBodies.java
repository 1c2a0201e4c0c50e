package dev.noor.app.server.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Webhooks in the form in which Wazzup writes them. */
final class WebhookBodies {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String WHATSAPP = "whatsapp";

    private WebhookBodies() {}

    private record Messages(List<Message> messages) {}

    private record Statuses(List<Status> statuses) {}

    private record Contact(String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Message(
            String messageId,
            String channelId,
            String chatType,
            String chatId,
            String dateTime,
            String type,
            String text,
            @Nullable String contentUri,
            String status,
            boolean isEcho,
            @Nullable Boolean sentFromApp,
            @Nullable String authorType,
            Contact contact) {}

    private record Status(String messageId, String timestamp, String status) {}

    /** What a customer wrote. */
    static String fromCustomer(String chat, Bubble bubble) {
        return write(new Messages(List.of(new Message(
                bubble.id(),
                SimulatedWhatsApp.CHANNEL,
                WHATSAPP,
                chat,
                bubble.at().toString(),
                type(bubble.kind()),
                bubble.text(),
                file(bubble),
                "inbound",
                false,
                null,
                null,
                new Contact(chat)))));
    }

    /** What a person of the company typed on the handset. */
    static String fromHandset(String chat, Bubble bubble) {
        return write(new Messages(List.of(new Message(
                bubble.id(),
                SimulatedWhatsApp.CHANNEL,
                WHATSAPP,
                chat,
                bubble.at().toString(),
                type(bubble.kind()),
                bubble.text(),
                file(bubble),
                "sent",
                true,
                true,
                "manager",
                new Contact(chat)))));
    }

    /** How far messages got: {@code delivered} or {@code read}. */
    static String status(List<String> ids, String status, Instant at) {
        return write(new Statuses(
                ids.stream().map(id -> new Status(id, at.toString(), status)).toList()));
    }

    private static String type(String kind) {
        return switch (kind) {
            case "photo" -> "image";
            case "voice" -> "audio";
            default -> "text";
        };
    }

    /** Where the provider would keep it. */
    private static @Nullable String file(Bubble bubble) {
        return bubble.kind().equals("voice") ? "https://store.simulator.invalid/" + bubble.id() : null;
    }

    private static String write(Record body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JacksonException impossible) {
            throw new IllegalStateException("a webhook of our own is no JSON", impossible);
        }
    }
}
