package dev.noor.core.pii;

import dev.noor.core.pii.TextWords.Word;
import java.util.List;
import java.util.Set;

/** Finds known values as whole words, however they are spelled, spaced or inflected. */
final class KnownDetector {
    private static final String ARABIC_PREFIXES = "ولبفك";
    private static final Set<String> INTRODUCE =
            Set.of("am", "m", "im", "mr", "mrs", "ms", "miss", "dear", "name", "esmi", "اسمي", "انا", "معك", "зовут");
    private static final Set<String> SPEAK = Set.of("here", "speaking", "again");

    private final List<KnownWords> known;

    KnownDetector(List<Known> known) {
        this.known = KnownWords.of(known);
    }

    void find(Letters text, List<Word> words, Findings findings) {
        for (KnownWords value : known) {
            for (int at = 0; at < words.size(); at++) {
                int prefix = prefix(value, words.get(at));
                int end = end(value, words, at, prefix);
                if (end > at && !(value.common() && isOrdinary(text, words, at))) {
                    int start = start(text, words.get(at), prefix);
                    findings.add(start, words.get(end - 1).end(), value.type(), value.joined());
                    at = end - 1;
                }
            }
        }
    }

    /** How many letters Arabic may have written onto the first word. */
    private static int prefix(KnownWords value, Word word) {
        String first = value.words().getFirst();
        String text = word.text();
        int letters = 0;
        while (letters < 2
                && letters + 1 < text.length()
                && ARABIC_PREFIXES.indexOf(text.charAt(letters)) >= 0
                && !WordForms.match(first, text.substring(letters))
                && !value.joined().startsWith(text.substring(letters))) {
            letters++;
        }
        boolean article = letters == 2 && text.startsWith("لل");
        boolean fits = WordForms.match(first, text.substring(letters))
                || value.joined().startsWith(text.substring(letters));
        return fits && (letters < 2 || article || text.charAt(0) == 'و' || text.charAt(0) == 'ف') ? letters : 0;
    }

    /** The index behind the last word of {@code value} at {@code at}; {@code at} when it does not stand there. */
    private static int end(KnownWords value, List<Word> words, int at, int prefix) {
        String first = words.get(at).text().substring(prefix);
        int count = value.words().size();
        if (at + count <= words.size() && WordForms.match(value.words().getFirst(), first)) {
            int same = 1;
            while (same < count
                    && WordForms.match(
                            value.words().get(same), words.get(at + same).text())) {
                same++;
            }
            if (same == count) {
                return at + count;
            }
        }
        int length = 0;
        for (int end = at; end < words.size() && length < value.joined().length(); end++) {
            String word = end == at ? first : words.get(end).text();
            if (!value.joined().startsWith(word, length)) {
                return at;
            }
            length += word.length();
            if (length == value.joined().length()) {
                return end + 1;
            }
        }
        return at;
    }

    /** Where the word begins behind the letters written onto it, the marks above them left out too. */
    private static int start(Letters text, Word word, int prefix) {
        int start = word.start();
        for (int letters = 0; letters < prefix; letters++) {
            start++;
            while (text.isMark(start)) {
                start++;
            }
        }
        return start;
    }

    /** A word of every day rather than a name: in small letters, or at the start of a sentence, and not introduced. */
    private static boolean isOrdinary(Letters text, List<Word> words, int at) {
        Word word = words.get(at);
        boolean small = word.first() == 0 || !Character.isUpperCase(text.at(word.start()));
        boolean alone = words.size() == 1;
        boolean introduced = at > 0 && INTRODUCE.contains(words.get(at - 1).text());
        boolean named = at > 1
                && words.get(at - 1).text().equals("is")
                && words.get(at - 2).text().equals("name");
        boolean speaks =
                at + 1 < words.size() && SPEAK.contains(words.get(at + 1).text());
        return small && !(alone || introduced || named || speaks);
    }
}
