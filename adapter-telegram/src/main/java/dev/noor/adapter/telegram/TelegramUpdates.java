package dev.noor.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.ports.staff.NoteId;
import dev.noor.ports.staff.StaffRoomReader;
import dev.noor.ports.staff.StaffUpdate;
import dev.noor.ports.staff.StaffUpdate.Person;
import jakarta.inject.Inject;
import java.util.Optional;

/** Reads updates of the Bot API: presses of buttons and answers to messages, by people, in the group. Thread-safe. */
final class TelegramUpdates implements StaffRoomReader {
    private final Group group;

    @Inject
    TelegramUpdates(Group group) {
        this.group = group;
    }

    @Override
    public Optional<StaffUpdate> read(byte[] body) {
        return TelegramJson.object(body)
                .flatMap(update -> TelegramJson.text(update.path("update_id"))
                        .flatMap(id -> update.has("callback_query")
                                ? pressed(id, update.path("callback_query"))
                                : answered(id, update.path("message"))));
    }

    private Optional<StaffUpdate> pressed(String id, JsonNode query) {
        Optional<Person> by = person(query.path("from"));
        Optional<NoteId> note = note(query.path("message"));
        Optional<String> press = TelegramJson.text(query.path("id"));
        return by.isEmpty() || note.isEmpty() || press.isEmpty()
                ? Optional.empty()
                : Optional.of(new StaffUpdate.Pressed(
                        id,
                        by.get(),
                        press.get(),
                        note.get(),
                        query.path("data").asText("")));
    }

    private Optional<StaffUpdate> answered(String id, JsonNode message) {
        Optional<Person> by = person(message.path("from"));
        Optional<NoteId> written = note(message);
        // What is answered stands in the same group; forwarded and quoted ones of elsewhere are no members of this.
        Optional<NoteId> to = note(message.path("reply_to_message"));
        return by.isEmpty() || written.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new StaffUpdate.Answered(
                        id,
                        by.get(),
                        written.get(),
                        to.get(),
                        message.path("text").asText("").strip()));
    }

    private static Optional<Person> person(JsonNode from) {
        return from.path("is_bot").asBoolean(false)
                ? Optional.empty()
                : TelegramJson.text(from.path("id"))
                        .map(id -> new Person(id, TelegramJson.text(from.path("username"))));
    }

    private Optional<NoteId> note(JsonNode message) {
        return TelegramJson.text(message.path("chat").path("id"))
                .filter(group.id()::equals)
                .flatMap(room -> TelegramJson.text(message.path("message_id"))
                        .map(id -> new NoteId(room, id, TelegramJson.text(message.path("message_thread_id")))));
    }
}
