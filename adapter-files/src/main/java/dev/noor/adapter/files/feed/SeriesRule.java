package dev.noor.adapter.files.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the line a product belongs to in its name where no field states it: one or two leading words in capitals, as in
 * {@code NOVO 2400}, {@code PAX / VIKEDAL} or {@code CH 402 task chair}. Words that the product's type or category also
 * say are no name of a line, so that a file written all in capitals does not turn its words into lines.
 */
final class SeriesRule {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern WORD_ENDS = Pattern.compile("[ /]+");
    private static final int MAX_WORDS = 2;

    private SeriesRule() {}

    static Optional<String> of(String name, String type, List<String> categories) {
        Set<String> kinds = NO_LETTERS
                .splitAsStream(type + " " + String.join(" ", categories))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> words = new ArrayList<>();
        for (String word : WORD_ENDS.split(name, -1)) {
            boolean capitals = word.codePointCount(0, word.length()) >= 2
                    && word.codePoints().allMatch(Character::isUpperCase);
            if (!capitals || kinds.contains(word.toLowerCase(Locale.ROOT)) || words.size() == MAX_WORDS) {
                break;
            }
            words.add(word);
            if (separatesAt(name, String.join(" ", words).length())) {
                break;
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private static boolean separatesAt(String name, int position) {
        return name.substring(Math.min(position, name.length())).stripLeading().startsWith("/");
    }
}
