package dev.noor.core.pii;

import dev.noor.core.pii.TextWords.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a known address whose parts are left out, reordered or punctuated otherwise. The name of a district or a city
 * alone is nobody's address.
 */
final class AddressDetector {
    private static final int LONG = 4;

    /** A word of the address and the number of its part. */
    private record Piece(String word, int part) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final String joined;
    private final int parts;

    AddressDetector(Known address) {
        StringBuilder words = new StringBuilder();
        int part = 0;
        for (String text : address.value().split("[,،;\\n]+")) {
            List<Word> own = TextWords.of(new Letters(text));
            for (Word word : own) {
                pieces.add(new Piece(word.text(), part));
                words.append(word.text());
            }
            part += own.isEmpty() ? 0 : 1;
        }
        this.parts = part;
        this.joined = words.toString();
    }

    void find(List<Word> words, Findings findings) {
        for (int at = 0; at < words.size(); at++) {
            int longest = at;
            for (int piece = 0; piece < pieces.size(); piece++) {
                longest = Math.max(longest, end(words, at, piece));
            }
            if (longest > at) {
                findings.add(words.get(at).start(), words.get(longest - 1).end(), PiiType.ADDRESS, joined);
                at = longest - 1;
            }
        }
    }

    /** The index behind the words that follow the address from a piece on; {@code at} when they do not name it. */
    private int end(List<Word> words, int at, int from) {
        int piece = from;
        int end = at;
        int whole = 0;
        boolean number = false;
        boolean[] seen = new boolean[pieces.size()];
        while (end < words.size()) {
            int next = next(words.get(end).text(), piece, end == at);
            if (next < 0 || seen[next]) {
                break;
            }
            seen[next] = true;
            number |= words.get(end).isNumber();
            whole += endsPart(next) && seen[partStart(next)] ? 1 : 0;
            piece = next + 1;
            end++;
        }
        int count = end - at;
        boolean numbered = startsPart(from) && number && count > 1;
        boolean named = numbered || whole > 1 || count >= LONG || whole == parts && count > 0;
        return named ? end : at;
    }

    /** The piece that a word is: the next one, or the first of another part; negative for none. */
    private int next(String word, int expected, boolean first) {
        if (expected < pieces.size() && WordForms.match(pieces.get(expected).word(), word)) {
            return expected;
        }
        if (!first && (expected == pieces.size() || startsPart(expected))) {
            for (int i = 0; i < pieces.size(); i++) {
                if (startsPart(i) && WordForms.match(pieces.get(i).word(), word)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private boolean startsPart(int piece) {
        return piece == 0 || pieces.get(piece - 1).part() != pieces.get(piece).part();
    }

    private boolean endsPart(int piece) {
        return piece + 1 == pieces.size() || startsPart(piece + 1);
    }

    private int partStart(int piece) {
        int start = piece;
        while (!startsPart(start)) {
            start--;
        }
        return start;
    }
}
