package dev.noor.core.pii;

import java.util.ArrayList;
import java.util.List;

/** The words of a text, folded, with their places. Marks inside a word are left out, digits are words of their own. */
final class TextWords {
    /**
     * One word.
     *
     * @param first how many words of the text stand before it on its line and in its sentence
     */
    record Word(String text, int start, int end, int first) {
        boolean isNumber() {
            return text.charAt(0) >= '0' && text.charAt(0) <= '9';
        }
    }

    private TextWords() {}

    static List<Word> of(Letters text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        int first = 0;
        while (at < text.length()) {
            if (!text.isLetterOrDigit(at)) {
                first = ".!?؟\n\r".indexOf(text.at(at)) >= 0 ? 0 : first;
                at++;
                continue;
            }
            int start = at;
            boolean digits = text.isDigit(at);
            StringBuilder word = new StringBuilder();
            while (text.isMark(at) || text.isLetterOrDigit(at) && text.isDigit(at) == digits) {
                if (!text.isMark(at)) {
                    word.append(Letters.fold(text.at(at)));
                }
                at++;
            }
            words.add(new Word(word.toString(), start, at, first++));
        }
        return words;
    }
}
