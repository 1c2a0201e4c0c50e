package dev.noor.adapter.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.staff.NoteId;
import dev.noor.ports.staff.StaffNote;
import dev.noor.ports.staff.StaffRoom;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Posts in the group, as plain text: no word of a customer is ever taken for markup. Thread-safe. */
final class TelegramRoom implements StaffRoom {
    /** What Telegram shows of an answer to a press. */
    private static final int LONGEST_ACKNOWLEDGEMENT = 200;

    private final TelegramApi api;
    private final Group group;

    @Inject
    TelegramRoom(TelegramApi api, Group group) {
        this.api = api;
        this.group = group;
    }

    @Override
    public List<StaffNote> parts(StaffNote note) {
        List<String> texts = NoteParts.of(note.text());
        return IntStream.range(0, texts.size())
                .mapToObj(at -> new StaffNote(
                        texts.get(at), at == texts.size() - 1 ? note.choices() : List.of(), note.answers()))
                .toList();
    }

    @Override
    public NoteId post(StaffNote part) {
        if (part.text().length() > NoteParts.LONGEST) {
            throw new IllegalArgumentException("a note of several parts is posted part by part");
        }
        try {
            return posted(api.call("sendMessage", message(part)));
        } catch (MovedException moved) {
            group.moved(moved.to());
            return posted(api.call("sendMessage", message(part)));
        }
    }

    private ObjectNode message(StaffNote part) {
        ObjectNode message = TelegramJson.newObject();
        message.put("chat_id", group.id());
        message.put("text", part.text());
        message.putObject("link_preview_options").put("is_disabled", true);
        part.answers().ifPresent(under -> answer(message, under));
        if (!part.choices().isEmpty()) {
            ArrayNode rows = message.putObject("reply_markup").putArray("inline_keyboard");
            part.choices()
                    .forEach(choice -> rows.addArray()
                            .addObject()
                            .put("text", choice.label())
                            .put("callback_data", choice.code()));
        }
        return message;
    }

    private void answer(ObjectNode message, NoteId under) {
        under.thread().ifPresent(thread -> message.put("message_thread_id", Long.parseLong(thread)));
        // What was said before the group moved has no number in it now.
        if (under.room().equals(group.id())) {
            message.putObject("reply_parameters")
                    .put("message_id", Long.parseLong(under.message()))
                    .put("allow_sending_without_reply", true);
        }
    }

    private NoteId posted(JsonNode result) {
        String id = TelegramJson.text(result.path("message_id")).orElseThrow(Answers::unreadable);
        Optional<String> thread = TelegramJson.text(result.path("message_thread_id"));
        return new NoteId(group.id(), id, thread);
    }

    @Override
    public void acknowledge(String press, String words) {
        ObjectNode answer = TelegramJson.newObject();
        answer.put("callback_query_id", press);
        answer.put(
                "text", words.length() > LONGEST_ACKNOWLEDGEMENT ? words.substring(0, LONGEST_ACKNOWLEDGEMENT) : words);
        api.call("answerCallbackQuery", answer);
    }
}
