package dev.noor.adapter.wazzup;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.noor.ports.channel.ChannelContact;
import dev.noor.ports.channel.ContactBook;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** {@code POST /v3/contacts}. Thread-safe. */
final class WazzupContacts implements ContactBook {
    private final WazzupApi api;

    @Inject
    WazzupContacts(WazzupApi api) {
        this.api = api;
    }

    @Override
    public void save(List<ChannelContact> contacts) {
        if (contacts.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException("at most " + MOST_AT_ONCE + " contacts are saved at once");
        }
        if (!contacts.isEmpty()) {
            Answers.body(api.post("/contacts", request(contacts)));
        }
    }

    static String request(List<ChannelContact> contacts) {
        return WazzupJson.array(json -> {
            for (ChannelContact contact : contacts) {
                write(json, contact);
            }
        });
    }

    private static void write(JsonGenerator json, ChannelContact contact) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", contact.id());
        if (contact.responsible().isPresent()) {
            json.writeStringField("responsibleUserId", contact.responsible().get());
        }
        json.writeStringField("name", contact.name());
        json.writeArrayFieldStart("contactData");
        json.writeStartObject();
        json.writeStringField("chatType", "whatsapp");
        json.writeStringField("chatId", contact.chat());
        json.writeEndObject();
        json.writeEndArray();
        if (contact.card().isPresent()) {
            json.writeStringField("uri", contact.card().get().toString());
        }
        json.writeEndObject();
    }
}
