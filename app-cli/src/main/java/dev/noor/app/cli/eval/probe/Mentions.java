package dev.noor.app.cli.eval.probe;

import dev.noor.ports.catalog.Sku;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The names of products in a text. Where names overlap the longest counts: {@code CH 616 NEW} does not name {@code CH
 * 616}.
 *
 * @param names in folded form
 * @param rest the text with blanks in place of the names
 */
record Mentions(Set<String> names, String rest) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 14;

    Mentions {
        names = Set.copyOf(names);
    }

    /** Which of the {@code known} folded names stand in the text. */
    static Mentions in(String text, Set<String> known) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        Set<String> names = new HashSet<>();
        char[] rest = text.toCharArray();
        for (int first = 0; first < words.size(); ) {
            int last = lastOfLongest(text, words, first, known);
            if (last < first) {
                first++;
                continue;
            }
            int start = words.get(first).start();
            int end = words.get(last).end();
            names.add(Sku.fold(text.substring(start, end)));
            Arrays.fill(rest, start, end, ' ');
            first = last + 1;
        }
        return new Mentions(names, new String(rest));
    }

    /** Where the longest name that begins with {@code first} ends; before it when none begins there. */
    private static int lastOfLongest(String text, List<MatchResult> words, int first, Set<String> known) {
        List<String> starts = new ArrayList<>();
        int most = Math.min(words.size(), first + MOST_WORDS);
        for (int last = first; last < most; last++) {
            String between = last == first
                    ? ""
                    : text.substring(words.get(last - 1).end(), words.get(last).start());
            if (between.indexOf('\n') >= 0) {
                break;
            }
            starts.add(text.substring(words.get(first).start(), words.get(last).end()));
        }
        for (int last = starts.size() - 1; last >= 0; last--) {
            String written = starts.get(last);
            if (looksLikeName(written) && known.contains(Sku.fold(written))) {
                return first + last;
            }
        }
        return first - 1;
    }

    /** A name without digits begins with a capital where its script has them: "lack of space" is no LACK. */
    private static boolean looksLikeName(String written) {
        int begin = written.codePointAt(0);
        return written.chars().anyMatch(Character::isDigit) || !Character.isLowerCase(begin);
    }
}
