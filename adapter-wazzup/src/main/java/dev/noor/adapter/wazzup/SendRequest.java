package dev.noor.adapter.wazzup;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.noor.ports.conversation.ChatAddress;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** The bodies of {@code POST /v3/message}. */
final class SendRequest {
    private SendRequest() {}

    static String text(ChatAddress to, UUID id, String text) {
        return message(to, id, json -> json.writeStringField("text", text));
    }

    static String file(ChatAddress to, UUID id, URI address) {
        return message(to, id, json -> json.writeStringField("contentUri", address.toString()));
    }

    static String template(ChatAddress to, UUID id, String template, List<String> values) {
        return message(to, id, json -> {
            json.writeStringField("templateId", template);
            json.writeArrayFieldStart("templateValues");
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        });
    }

    private static String message(ChatAddress to, UUID id, WazzupJson.Members content) {
        return WazzupJson.object(json -> {
            address(json, to);
            content.write(json);
            json.writeStringField("crmMessageId", id.toString());
            // the managers' counter of unanswered chats is theirs
            json.writeBooleanField("clearUnanswered", false);
        });
    }

    private static void address(JsonGenerator json, ChatAddress to) throws IOException {
        String chat = to.chat();
        json.writeStringField("channelId", to.channel());
        json.writeStringField("chatType", "whatsapp");
        json.writeStringField("chatId", chat.startsWith("+") ? chat.substring(1) : chat);
    }
}
