package dev.noor.core.vocabulary;

import dev.noor.core.catalog.EnglishPhrases;
import dev.noor.core.reading.Spelling;
import dev.noor.ports.tenant.Lexicon.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the texts of a row apart into phrases of words: without figures, sizes and their units, codes in capitals,
 * names of lines, and words too short to be one; a link such as "with" or a comma begins a new phrase, unless the
 * lexicon knows it within one, as in "chest of drawers".
 */
final class Segments {
    private static final Pattern MARK = Pattern.compile("[/,;:|()\\[\\]+&.]|\\s[-–—]\\s");
    private static final Pattern SPACE = Pattern.compile("[\\s-]+");
    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final Set<String> JOINTS = Set.of("and", "or", "of", "by", "as", "at", "the", "a", "an", "per");
    private static final int SHORTEST = 3;

    private final Known known;
    private final EnglishPhrases phrases;
    private final Set<String> names;

    /** @param names the folded words of the names of lines */
    Segments(Known known, Set<String> names) {
        this.known = known;
        this.phrases = known.of(Kind.PRODUCT);
        this.names = Set.copyOf(names);
    }

    /** A word of a phrase in the singular, and whether the lexicon knows it, alone or in a phrase. */
    record Word(String text, boolean isKnown) {}

    /** A word before it is known where phrases end; one that is a code counts only where the lexicon knows it. */
    private record Part(String text, boolean ends, boolean isCode) {
        static final Part END = new Part("", true, false);
        static final Part NUMBER = new Part("", false, false);
    }

    /** The phrases of a text in order. */
    List<List<Word>> of(String text) {
        List<Part> parts = parts(text);
        Known.Covered covered = known.among(
                parts.stream().map(Part::text).filter(word -> !word.isEmpty()).toList());
        List<List<Word>> segments = new ArrayList<>();
        List<Word> segment = new ArrayList<>();
        int at = 0;
        for (Part part : parts) {
            boolean inner = !part.text().isEmpty() && covered.inner().get(at);
            boolean unknownCode = part.isCode() && !covered.words().get(at);
            if (part.ends() && !inner || unknownCode) {
                end(segment, segments);
                segment = new ArrayList<>();
            } else if (!part.text().isEmpty()) {
                segment.add(new Word(part.text(), covered.words().get(at)));
            }
            at += part.text().isEmpty() ? 0 : 1;
        }
        end(segment, segments);
        return segments;
    }

    /** Words as phrases of the lexicon have them; what is none has no text. */
    private List<Part> parts(String text) {
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        List<Part> parts = new ArrayList<>();
        for (String piece : MARK.split(text, -1)) {
            boolean figure = false;
            for (String raw : SPACE.split(piece.strip(), -1)) {
                boolean isFigure = raw.chars().anyMatch(Character::isDigit);
                boolean code = !shouted && raw.length() > 1 && raw.equals(raw.toUpperCase(Locale.ROOT));
                String folded = Spelling.fold(raw.replace("’", "'"));
                boolean unit = figure && folded.length() <= SHORTEST;
                if (isFigure) {
                    parts.add(Part.NUMBER);
                } else if (unit
                        || names.contains(folded)
                        || !LATIN.matcher(folded).matches()) {
                    parts.add(Part.END);
                } else {
                    phrases.words(raw).stream()
                            .filter(word -> !EnglishPhrases.isNumber(word))
                            .forEach(word -> parts.add(new Part(word, isBreak(word), code)));
                }
                figure = isFigure;
            }
            parts.add(Part.END);
        }
        return parts;
    }

    private static boolean isBreak(String word) {
        return EnglishPhrases.isLink(word) || JOINTS.contains(word);
    }

    private static void end(List<Word> segment, List<List<Word>> segments) {
        segment.removeIf(word -> !word.isKnown() && word.text().length() < SHORTEST);
        if (!segment.isEmpty()) {
            segments.add(List.copyOf(segment));
        }
    }

    /** The words of names, each folded. */
    static Set<String> wordsOf(Set<String> names) {
        Set<String> words = new HashSet<>();
        names.forEach(name -> SPACE.splitAsStream(name).map(Spelling::fold).forEach(words::add));
        return words;
    }
}
