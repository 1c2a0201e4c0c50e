package dev.noor.ports.knowledge;

import dev.noor.ports.LocalizedText;
import java.util.List;

/**
 * A piece of knowledge that can be cited.
 *
 * @param title in English; for an FAQ its question
 * @param text what is said to a customer, in the languages it exists in
 * @param questions further ways customers ask for it, in any language
 * @param source where it stands, such as {@code treejar/faq/delivery.yaml:3}
 */
public record Passage(
        PassageId id, PassageKind kind, String title, LocalizedText text, List<String> questions, String source) {
    public Passage {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a passage has a title");
        }
        questions = List.copyOf(questions);
    }
}
