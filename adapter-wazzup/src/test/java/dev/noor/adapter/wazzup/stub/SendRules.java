package dev.noor.adapter.wazzup.stub;

import dev.noor.adapter.wazzup.json.Item;
import java.util.Optional;
import java.util.Set;

/** What Wazzup refuses at once. */
final class SendRules {
    private static final int LONGEST_TEXT = 1_000;

    private SendRules() {}

    /** The code of the first thing that is wrong with a message; empty when it would be taken. */
    static Optional<Fault.Answer> refusal(Item message, Set<String> channels, Set<String> templates) {
        String text = message.hint("text").orElse("");
        boolean file = message.has("contentUri");
        Optional<String> template = message.hint("templateId");
        if (message.hint("channelId").isEmpty() || message.hint("chatId").isEmpty()) {
            return refuse("INVALID_MESSAGE_DATA");
        }
        if (!channels.contains(message.hint("channelId").get())) {
            return refuse("CHANNEL_NOT_FOUND");
        }
        if (!message.hint("chatType").equals(Optional.of("whatsapp"))) {
            return refuse("WRONG_TRANSPORT");
        }
        if (!message.hint("chatId").get().matches("[0-9]{5,20}")) {
            return refuse("BAD_CONTACT");
        }
        if (message.has("text") && file) {
            return refuse("MESSAGE_ONLY_TEXT_OR_CONTENT");
        }
        if (template.isPresent() && !templates.contains(template.get())) {
            return refuse("TEMPLATE_REJECTED");
        }
        if (text.isEmpty() && !file && template.isEmpty()) {
            return refuse(message.has("text") ? "MESSAGES_TEXT_CAN_NOT_BE_BLANK" : "MESSAGE_NOTHING_TO_SEND");
        }
        return text.length() > LONGEST_TEXT ? refuse("MESSAGE_TEXT_TOO_LONG") : Optional.empty();
    }

    private static Optional<Fault.Answer> refuse(String code) {
        return Optional.of(Fault.Answer.error(400, code));
    }
}
