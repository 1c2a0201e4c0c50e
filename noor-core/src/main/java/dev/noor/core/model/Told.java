package dev.noor.core.model;

import dev.noor.core.prompt.Data;
import dev.noor.ports.model.ChatMessage;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a model was told by the system, which is nobody else's to read. */
final class Told {
    /** So many words in a row are no chance. */
    private static final int COPIED = 6;

    private final Set<String> runs = new HashSet<>();

    private Told() {}

    /** The instructions among the messages of a call; the data in them may be said. */
    static Told in(Collection<ChatMessage> messages) {
        Told told = new Told();
        messages.forEach(message -> {
            if (message instanceof ChatMessage.Instructions instructions) {
                told.runs.addAll(runs(Data.without(instructions.text())));
            }
        });
        return told;
    }

    boolean isRepeatedBy(String sentence) {
        return Data.isTagged(sentence) || runs(sentence).stream().anyMatch(runs::contains);
    }

    private static Set<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        Set<String> runs = new HashSet<>();
        for (int from = 0; from + COPIED <= words.length; from++) {
            runs.add(String.join(" ", List.of(words).subList(from, from + COPIED)));
        }
        return runs;
    }
}
