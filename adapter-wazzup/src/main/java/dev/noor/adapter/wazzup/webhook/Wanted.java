package dev.noor.adapter.wazzup.webhook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.noor.adapter.wazzup.json.Item;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The entity that Wazzup waits for when it asks for a contact or a deal to be created. Noor does not subscribe to
 * these; should one come, it is answered with what was asked for under an id that follows from the chat, so that Wazzup
 * goes on.
 */
final class Wanted {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_CHATS = 10;

    private Wanted() {}

    static String contact(Item item) {
        return write(item, "contactData.0.chatId", (json, id) -> {
            json.writeArrayFieldStart("contactData");
            for (int index = 0; index < MOST_CHATS; index++) {
                Optional<String> chat = item.hint("contactData." + index + ".chatId");
                if (chat.isPresent()) {
                    json.writeStartObject();
                    json.writeStringField(
                            "chatType",
                            item.hint("contactData." + index + ".chatType").orElse("whatsapp"));
                    json.writeStringField("chatId", chat.get());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        });
    }

    static String deal(Item item) {
        return write(item, "contacts.0", (json, id) -> {
            json.writeArrayFieldStart("contacts");
            for (int index = 0; index < MOST_CHATS; index++) {
                Optional<String> contact = item.hint("contacts." + index);
                if (contact.isPresent()) {
                    json.writeString(contact.get());
                }
            }
            json.writeEndArray();
            json.writeBooleanField("closed", false);
        });
    }

    private static String write(Item item, String named, Rest rest) {
        StringWriter text = new StringWriter();
        String id = "noor-" + item.hint(named).orElse("unnamed");
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            Optional<String> responsible = item.hint("responsibleUserId");
            if (responsible.isPresent()) {
                json.writeStringField("responsibleUserId", responsible.get());
            }
            json.writeStringField("name", item.hint("name").orElse(id));
            rest.write(json, id);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private interface Rest {
        void write(JsonGenerator json, String id) throws IOException;
    }
}
