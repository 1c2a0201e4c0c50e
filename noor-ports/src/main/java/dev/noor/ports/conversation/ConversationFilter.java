package dev.noor.ports.conversation;

import dev.noor.ports.Language;
import java.util.Optional;

/**
 * Which conversations are meant; what is empty is not asked for.
 *
 * @param chatPart some of what names the customer within the channel, such as digits of a phone number
 */
public record ConversationFilter(
        Optional<ConversationStatus> status, Optional<String> chatPart, Optional<Language> language) {
    public static final ConversationFilter ALL =
            new ConversationFilter(Optional.empty(), Optional.empty(), Optional.empty());

    @Override
    public String toString() {
        return "ConversationFilter[" + status + ", " + language + "]";
    }
}
