package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds the names of people and companies among details, however much they look like words of a language: in "Hana Ali,
 * Bin Sultan Group, Villa 5" Arabizi knows "hana" and English "bin". Capitals, and what stands in the parts beside
 * them, tell a name.
 */
final class ProperNames {
    private static final int MOST_WORDS = 4;
    private static final Set<String> PARTICLES = Set.of(
            "bin", "bint", "ibn", "ben", "al", "el", "abu", "um", "umm", "de", "da", "di", "la", "van", "von", "der");
    private final Markup markup;
    private final Predicate<String> isWord;
    private final List<Segment> segments;
    private final BitSet names = new BitSet();

    private ProperNames(Markup markup, Predicate<String> isWord) {
        this.markup = markup;
        this.isWord = isWord;
        this.segments = Segment.of(markup);
    }

    /**
     * The tokens that belong to a name, and so say nothing else.
     *
     * @param isWord whether a lexicon has a word exactly as it is written
     */
    static BitSet in(Markup markup, Predicate<String> isWord) {
        ProperNames found = new ProperNames(markup, isWord);
        found.people();
        found.companies();
        return found.names;
    }

    /** Whoever gives details names people and companies first: behind a street or a house stand those of buildings. */
    private void people() {
        ContactFields fields = new ContactFields(markup, new BitSet());
        int start = 0;
        while (start < segments.size()) {
            int end = start;
            while (end < segments.size() - 1 && !segments.get(end).endsSentence()) {
                end++;
            }
            List<Segment> details = segments.subList(start, end + 1);
            if (details.stream().anyMatch(fields::isEvidence)) {
                details.stream()
                        .takeWhile(field -> !isAddress(field))
                        .filter(this::isPerson)
                        .forEach(field -> names.set(field.from(), field.to()));
            }
            start = end + 1;
        }
    }

    private boolean isAddress(Segment field) {
        return IntStream.range(field.from(), field.to()).anyMatch(i -> markup.is(Operator.ADDRESS, i));
    }

    /** Two words or more, each of them a name's, and one of them nothing but a name's. */
    private boolean isPerson(Segment field) {
        int words = field.to() - field.from();
        boolean own = false;
        for (int i = field.from(); i < field.to(); i++) {
            if (!isParticle(i) && !mayName(i)) {
                return false;
            }
            own |= !isParticle(i) && (markup.token(i).startsUpperCase() || !markup.isKnownWord(i));
        }
        return own && words > 1 && words <= MOST_WORDS;
    }

    /** What stands in front of a legal form: the words with capitals, or a whole part without any. */
    private void companies() {
        for (Segment segment : segments) {
            for (int i = segment.from() + 1; i < segment.to(); i++) {
                if (markup.is(Operator.COMPANY_FORM, i) && !markup.is(Operator.COMPANY_FORM, i - 1)) {
                    int from = i;
                    while (from > segment.from() && i - from < MOST_WORDS && mayPrecedeForm(from - 1)) {
                        from--;
                    }
                    names.set(isAllName(segment.from(), i) ? segment.from() : from, i);
                }
            }
        }
    }

    private boolean isAllName(int from, int to) {
        return to - from <= MOST_WORDS && IntStream.range(from, to).allMatch(i -> isParticle(i) || isForeign(i));
    }

    private boolean mayPrecedeForm(int i) {
        boolean wording = markup.is(Operator.FOR, i)
                || markup.is(Operator.FROM, i)
                || markup.is(Operator.OF, i)
                || markup.is(Operator.SELF, i)
                || markup.is(Operator.NAME, i)
                || markup.is(Operator.COMPANY, i)
                || markup.is(Lexicon.Kind.STOP, i)
                || markup.is(Lexicon.Kind.INTENT, i);
        Token token = markup.token(i);
        boolean capital = token.is(Token.Kind.WORD)
                && token.script() == Token.Script.LATIN
                && token.startsUpperCase()
                && markup.modelAt(i).isEmpty();
        return isParticle(i) || capital && !(isEnglish(i) && wording) || beginsWord(i);
    }

    /** The "3" of "3M Trading LLC". */
    private boolean beginsWord(int i) {
        return markup.token(i).is(Token.Kind.NUMBER)
                && markup.token(i).end() == markup.token(i + 1).start()
                && markup.token(i + 1).startsUpperCase();
    }

    /** No English and nothing to buy; without a capital also no word of any language as it is written. */
    private boolean mayName(int i) {
        return isForeign(i)
                && (markup.token(i).startsUpperCase()
                        || !isWord.test(markup.token(i).word()));
    }

    private boolean isForeign(int i) {
        return isLatinWord(i) && !isEnglish(i) && !isTalk(i);
    }

    private boolean isLatinWord(int i) {
        Token token = markup.token(i);
        return token.is(Token.Kind.WORD)
                && token.script() == Token.Script.LATIN
                && token.raw().chars().noneMatch(Character::isDigit)
                && markup.modelAt(i).isEmpty();
    }

    private boolean isParticle(int i) {
        return isParticle(markup.token(i));
    }

    /** The "Al" of "Khalid Al Mansoori". */
    static boolean isParticle(Token token) {
        return PARTICLES.contains(token.word());
    }

    private boolean isEnglish(int i) {
        return markup.scripts(i).contains(Lexicon.Script.ENGLISH);
    }

    private boolean isTalk(int i) {
        return markup.is(Lexicon.Kind.PRODUCT, i)
                || markup.is(Lexicon.Kind.CURRENCY, i)
                || markup.is(Lexicon.Kind.PLACE, i)
                || markup.is(Lexicon.Kind.COLOUR, i);
    }
}
