package dev.noor.adapter.wazzup.stub;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Bodies as Wazzup posts them: times without a zone, an echo of what was sent through its API included. */
public final class WebhookBodies {
    private static final JsonFactory JSON = new JsonFactory();

    private WebhookBodies() {}

    /** A message that a customer wrote. */
    public record Written(String messageId, String chatId, String text, Instant at) {}

    /** One body with these messages of customers, in this order, on the stub's channel. */
    public static String messages(List<Written> messages) {
        return body("messages", json -> {
            for (Written message : messages) {
                json.writeStartObject();
                begin(json, message.messageId(), StubWazzup.CHANNEL, message.chatId(), message.at());
                json.writeBooleanField("isEcho", false);
                json.writeStringField("text", message.text());
                json.writeStringField("status", "inbound");
                json.writeEndObject();
            }
        });
    }

    /** What a manager typed on the handset. */
    public static String handset(Written message) {
        return body("messages", json -> {
            json.writeStartObject();
            begin(json, message.messageId(), StubWazzup.CHANNEL, message.chatId(), message.at());
            json.writeBooleanField("isEcho", true);
            json.writeBooleanField("sentFromApp", true);
            json.writeStringField("authorType", "manager");
            json.writeStringField("text", message.text());
            json.writeStringField("status", "sent");
            json.writeEndObject();
        });
    }

    /** The echo of a message that the stub took. */
    public static String echo(Taken taken) {
        return body("messages", json -> {
            json.writeStartObject();
            begin(json, taken.messageId(), taken.channelId(), taken.chatId(), taken.at());
            json.writeBooleanField("isEcho", true);
            json.writeStringField("text", taken.text());
            json.writeStringField("status", "sent");
            json.writeEndObject();
        });
    }

    /** How far a message got that the stub took: {@code sent}, {@code delivered}, {@code read} or {@code error}. */
    public static String status(Taken taken, String status) {
        return body("statuses", json -> {
            json.writeStartObject();
            json.writeStringField("messageId", taken.messageId());
            json.writeStringField("timestamp", taken.at().toString());
            json.writeStringField("status", status);
            json.writeEndObject();
        });
    }

    private static void begin(JsonGenerator json, String id, String channel, String chat, Instant at)
            throws IOException {
        json.writeStringField("messageId", id);
        json.writeStringField("channelId", channel);
        json.writeStringField("chatType", "whatsapp");
        json.writeStringField("chatId", chat);
        json.writeStringField(
                "dateTime", LocalDateTime.ofInstant(at, ZoneOffset.UTC).toString());
        json.writeStringField("type", "text");
        json.writeObjectFieldStart("contact");
        json.writeStringField("name", "Customer");
        json.writeEndObject();
    }

    private static String body(String list, Items items) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart(list);
            items.write(json);
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private interface Items {
        void write(JsonGenerator json) throws IOException;
    }
}
