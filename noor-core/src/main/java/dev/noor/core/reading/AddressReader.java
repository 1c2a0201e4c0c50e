package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads a street address: a house word beside its number and the short parts around it, or what follows "address:". */
final class AddressReader {
    private static final int MOST_PARTS = 4;
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_COUNT = 2;
    private final Markup markup;
    private final List<Segment> segments;
    private final BitSet used;

    AddressReader(Markup markup, List<Segment> segments, BitSet used) {
        this.markup = markup;
        this.segments = segments;
        this.used = used;
    }

    Optional<String> read() {
        for (int s = 0; s < segments.size(); s++) {
            Segment segment = segments.get(s);
            for (int i = segment.from(); i < segment.to(); i++) {
                if (markup.is(Operator.ADDRESS_LABEL, i) && !markup.is(Operator.ADDRESS_LABEL, i + 1)) {
                    int from = markup.token(Math.min(i + 1, markup.size() - 1)).isMark(':') ? i + 2 : i + 1;
                    Optional<String> labelled = labelled(s, from);
                    if (labelled.isPresent()) {
                        return labelled;
                    }
                }
                if (isHouse(i) && !used.get(i)) {
                    return Optional.of(around(s, start(segment, i)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> labelled(int s, int from) {
        Segment segment = segments.get(s);
        boolean says = from < segment.to() && !markup.is(Lexicon.Kind.INTENT, from);
        boolean address = says
                && (markup.figureAt(from).isPresent()
                        || !markup.isKnownWord(from)
                        || markup.is(Operator.ADDRESS, from)
                        || markup.is(Lexicon.Kind.PLACE, from));
        boolean told = markup.token(from - 1).isMark(':') || hasNumber(segment, from);
        return address && told ? Optional.of(around(s, from)) : Optional.empty();
    }

    private boolean hasNumber(Segment segment, int from) {
        for (int i = from; i < segment.to(); i++) {
            if (isNumber(i) && !markup.is(Lexicon.Kind.PRODUCT, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHouse(int i) {
        if (!markup.is(Operator.ADDRESS, i) || markup.is(Lexicon.Kind.PRODUCT, i) || isCounted(i)) {
            return false;
        }
        boolean numbered = isNumber(i - 1) || isNumber(i + 1) || isNumber(i + 2) && markup.separatesAt(i + 1);
        return numbered && !markup.is(Lexicon.Kind.PRODUCT, i + 2) && !markup.is(Lexicon.Kind.PIECE, i + 2);
    }

    /** The "3 offices" that are to be furnished are no office of that number. */
    private boolean isCounted(int i) {
        return markup.is(Operator.PLACES, i)
                && i > 0
                && !isNumber(i + 1)
                && markup.token(i - 1).is(Token.Kind.NUMBER)
                && markup.token(i - 1).raw().length() <= LONGEST_COUNT;
    }

    private boolean isNumber(int i) {
        return i >= 0
                && i < markup.size()
                && (markup.token(i).is(Token.Kind.NUMBER)
                        || markup.token(i).is(Token.Kind.WORD)
                                && Character.isDigit(markup.token(i).raw().charAt(0)));
    }

    private int start(Segment segment, int house) {
        int from = house;
        while (from > segment.from() && (isNumber(from - 1) || isNamePart(from - 1) || isStreet(from - 1))) {
            from--;
        }
        return from;
    }

    /** Streets may be named after anything: «شارع الوحدة», «улица Мира». */
    private boolean isStreet(int i) {
        Token token = markup.token(i);
        return token.is(Token.Kind.WORD)
                && token.script() != Token.Script.LATIN
                && !used.get(i)
                && markup.is(Operator.ADDRESS, i - 1);
    }

    private boolean isNamePart(int i) {
        return markup.token(i).is(Token.Kind.WORD)
                && !used.get(i)
                && (markup.is(Operator.ADDRESS, i)
                        || markup.is(Lexicon.Kind.PLACE, i)
                        || !markup.isKnownWord(i)
                        || isTitled(i));
    }

    /** The "Square" of "Bay Square 7" is no shape. */
    private boolean isTitled(int i) {
        boolean talk = markup.is(Lexicon.Kind.INTENT, i) || markup.is(Lexicon.Kind.PRODUCT, i);
        return markup.token(i).startsUpperCase() && !talk && i > 0 && !markup.separatesAt(i - 1);
    }

    /** The part from {@code from} with the parts that follow and say where. */
    private String around(int s, int from) {
        int last = s;
        while (last + 1 < segments.size()
                && last - s < MOST_PARTS
                && !segments.get(last).endsSentence()
                && isPartOfAddress(segments.get(last + 1))) {
            last++;
        }
        int first = s;
        while (from == segments.get(s).from()
                && first > 0
                && !segments.get(first - 1).endsSentence()
                && mayComeBefore(segments.get(first - 1))) {
            first--;
        }
        int begin = first < s ? segments.get(first).from() : from;
        int end = segments.get(last).to();
        used.set(begin, end);
        return markup.slice(begin, end);
    }

    private boolean isPartOfAddress(Segment segment) {
        return saysWhere(segment)
                || segment.to() - segment.from() <= MOST_WORDS && (isNameOnly(segment) || isTitle(segment));
    }

    /** "Al Mamzar Centre", "Corniche Plaza 1": capitals and numbers only. */
    private boolean isTitle(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            Token token = markup.token(i);
            boolean titled = token.is(Token.Kind.WORD) && token.startsUpperCase();
            boolean talk = markup.is(Lexicon.Kind.INTENT, i) || markup.is(Lexicon.Kind.PRODUCT, i) || used.get(i);
            if (talk || !titled && (i == segment.from() || !isNumber(i))) {
                return false;
            }
        }
        return true;
    }

    /** A part in front of the house says where by a place or a street, or is the numbered name of a building. */
    private boolean mayComeBefore(Segment segment) {
        return saysWhere(segment) || isTitle(segment) && isNumber(segment.to() - 1);
    }

    private boolean isNameOnly(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            if (used.get(i) || markup.isKnownWord(i) || !markup.token(i).is(Token.Kind.WORD)) {
                return false;
            }
        }
        return true;
    }

    private boolean saysWhere(Segment segment) {
        boolean where = false;
        for (int i = segment.from(); i < segment.to(); i++) {
            boolean talk = markup.is(Lexicon.Kind.INTENT, i)
                    || markup.is(Lexicon.Kind.PRODUCT, i)
                    || markup.token(i).is(Token.Kind.EMAIL)
                    || markup.token(i).is(Token.Kind.PHONE)
                    || used.get(i);
            if (talk) {
                return false;
            }
            where |= markup.is(Lexicon.Kind.PLACE, i) || markup.is(Operator.ADDRESS, i);
        }
        return where && segment.to() - segment.from() <= MOST_WORDS;
    }
}
