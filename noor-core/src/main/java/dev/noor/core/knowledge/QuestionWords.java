package dev.noor.core.knowledge;

import dev.noor.core.reading.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A question cut into its words, folded. */
final class QuestionWords {
    /** Stands between clauses. */
    static final String END_OF_CLAUSE = "";

    /** Stands behind a digit that an apostrophe makes another letter of, as in 6' for ظ. */
    static final char DOTTED = 'ʼ';

    private static final int MOST = 200;
    private static final Pattern DOT_IN_FRONT = Pattern.compile("['’]([3-9])");
    private static final Pattern DOT_BEHIND = Pattern.compile("([3-9])['’]");
    private static final Pattern DROPPED = Pattern.compile("['’ـ\\p{Mn}]");
    private static final String ENDS = ".,;!?؟،؛\n";

    private QuestionWords() {}

    static List<String> of(String text) {
        String plain = plain(text);
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < plain.length() && words.size() < MOST) {
            int end = at;
            while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(Spelling.fold(plain.substring(at, end)));
                at = end;
            } else {
                boolean clause = ENDS.indexOf(plain.charAt(at)) >= 0;
                if (clause && !words.isEmpty() && !words.get(words.size() - 1).equals(END_OF_CLAUSE)) {
                    words.add(END_OF_CLAUSE);
                }
                at++;
            }
        }
        return words;
    }

    /** The text without vowel marks and apostrophes. */
    static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        String dotted = DOT_BEHIND
                .matcher(DOT_IN_FRONT.matcher(text).replaceAll("$1" + DOTTED))
                .replaceAll("$1" + DOTTED);
        return DROPPED.matcher(dotted).replaceAll("");
    }

    /** Most texts are: that the patterns need not run over a bank of thousands. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '’' || c == 'ـ' || Character.getType(c) == Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return true;
    }
}
