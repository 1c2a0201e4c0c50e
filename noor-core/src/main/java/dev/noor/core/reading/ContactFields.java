package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Tells which parts of a list such as "Lilia, LLD, l@x.ae, 2 Street" may be a name, a company or another detail. */
final class ContactFields {
    private static final int MOST_WORDS = 7;
    private final Markup markup;
    private final BitSet used;

    ContactFields(Markup markup, BitSet used) {
        this.markup = markup;
        this.used = used;
    }

    /** Whether a part is short and free of talk, so that it may be a detail. */
    boolean isField(Segment segment) {
        if (segment.to() - segment.from() > MOST_WORDS) {
            return false;
        }
        if (isPrivateBuyer(segment)) {
            return true;
        }
        for (int i = segment.from(); i < segment.to(); i++) {
            boolean talk = markup.is(Lexicon.Kind.INTENT, i)
                    || markup.is(Lexicon.Kind.PRODUCT, i)
                    || markup.is(Lexicon.Kind.CURRENCY, i)
                    || markup.is(Lexicon.Kind.LENGTH, i)
                    || markup.is(Lexicon.Kind.PIECE, i)
                    || markup.is(Lexicon.Kind.COLOUR, i);
            if (talk && !used.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** "For myself" stands where others give their company. */
    private boolean isPrivateBuyer(Segment segment) {
        return IntStream.range(segment.from(), segment.to()).anyMatch(i -> markup.is(Operator.INDIVIDUAL_BUYER, i));
    }

    /** Whether a part shows that those around it are details. */
    boolean isEvidence(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            Token token = markup.token(i);
            if (token.is(Token.Kind.EMAIL)
                    || token.is(Token.Kind.PHONE)
                    || markup.is(Operator.COMPANY_FORM, i)
                    || markup.is(Operator.COMPANY, i) && used.get(i + 1)
                    || markup.is(Operator.ADDRESS, i)) {
                return true;
            }
        }
        return false;
    }

    /** A company may bear words of the language, as in "مدرسة Palm Horizon School", where its own are capitalised. */
    boolean isTitle(Segment segment) {
        boolean own = false;
        for (int i = segment.from(); i < segment.to(); i++) {
            Token token = markup.token(i);
            boolean other = token.is(Token.Kind.WORD) && !markup.is(Lexicon.Kind.PLACE, i);
            if (!other || markup.is(Operator.ADDRESS, i)) {
                return false;
            }
            boolean capital = token.script() != Token.Script.ARABIC && token.startsUpperCase();
            if (!capital && token.script() != Token.Script.ARABIC) {
                return false;
            }
            own |= capital && !markup.isKnownWord(i);
        }
        return own;
    }

    /** Words only, none of them of the language, of an address or of a place. */
    boolean isPlain(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            boolean form = markup.is(Operator.COMPANY_FORM, i);
            boolean word = markup.token(i).is(Token.Kind.WORD);
            if (!word || !form && (markup.isKnownWord(i) || markup.is(Lexicon.Kind.PLACE, i))) {
                return false;
            }
        }
        return true;
    }
}
