package dev.noor.core.pii;

import dev.noor.core.pii.SpokenWord.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a text that may stand for digits or signs, and the groups of digits between them, in order. */
final class SpokenParts {
    /** Either a word, or digits when it stands for nothing. */
    record Part(int start, int end, Optional<SpokenWord> word, boolean and) {
        boolean is(Role role) {
            return word.isPresent() && word.get().role() == role;
        }

        boolean isNumber() {
            return word.isPresent() && word.get().role().isNumber();
        }
    }

    private final Letters text;
    private final List<Part> parts = new ArrayList<>();
    private int numbers;
    private boolean at;

    SpokenParts(Letters text) {
        this.text = text;
        int i = 0;
        while (i < text.length()) {
            if (text.isLetter(i)) {
                i = word(i);
            } else if (text.isDigit(i)) {
                i = digits(i);
            } else {
                i++;
            }
        }
    }

    List<Part> parts() {
        return parts;
    }

    /** How many words stand for digits. */
    int numbers() {
        return numbers;
    }

    /** Whether a word stands for the sign of e-mail addresses. */
    boolean holdsAt() {
        return at;
    }

    private int digits(int start) {
        int end = start + 1;
        while (text.isDigit(end)) {
            end++;
        }
        parts.add(new Part(start, end, Optional.empty(), false));
        return end;
    }

    private int word(int start) {
        int end = start;
        int hash = 0;
        int length = 0;
        while (text.isLetterOrDigit(end) || text.isMark(end)) {
            if (!text.isMark(end)) {
                hash = SpokenWord.next(hash, Letters.fold(text.at(end)));
                length++;
            }
            end++;
            // Digits may be written onto the word for another, as in "five0"; inside a word they are letters: "wa7ed".
            if (text.isDigit(end) && !text.isDigit(end - 1) && SpokenWord.mayBe(hash, length) && add(start, end)) {
                return end;
            }
        }
        boolean and = text.at(start) == 'و' && length > 2;
        if ((and || SpokenWord.mayBe(hash, length)) && !add(start, end) && and) {
            addBehindAnd(start, end);
        }
        return end;
    }

    private boolean add(int start, int end) {
        Optional<SpokenWord> word = SpokenWord.of(folded(start, end));
        word.ifPresent(said -> add(start, end, said, false));
        return word.isPresent();
    }

    private void addBehindAnd(int start, int end) {
        SpokenWord.of(folded(start, end).substring(1))
                .filter(word -> word.role().isNumber())
                .ifPresent(word -> add(start, end, word, true));
    }

    private void add(int start, int end, SpokenWord word, boolean and) {
        parts.add(new Part(start, end, Optional.of(word), and));
        numbers += word.role().isNumber() ? 1 : 0;
        at |= word.role() == Role.AT;
    }

    private String folded(int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (!text.isMark(i)) {
                folded.append(Letters.fold(text.at(i)));
            }
        }
        return folded.toString();
    }
}
