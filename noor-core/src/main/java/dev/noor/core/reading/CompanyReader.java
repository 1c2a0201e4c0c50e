package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.BitSet;
import java.util.Optional;

/** Reads the name of the writer's company: before a legal form, behind a word for a company, behind their own name. */
final class CompanyReader {
    private static final int MOST_COMPANY_WORDS = 4;
    private final Markup markup;
    private final BitSet used;

    /** @param used the tokens that are read already; those of a company are added */
    CompanyReader(Markup markup, BitSet used) {
        this.markup = markup;
        this.used = used;
    }

    /** "Omar from Northstar": what follows the name that ends before {@code at}. */
    Optional<String> behindName(int at) {
        boolean joined = markup.is(Operator.FROM, at) || markup.is(Operator.OF, at);
        if (!joined) {
            return Optional.empty();
        }
        int from = at + 1;
        while (markup.is(Operator.COMPANY, from) || markup.is(Lexicon.Kind.STOP, from)) {
            from++;
        }
        int to = companyEnd(from);
        boolean place = markup.is(Lexicon.Kind.PLACE, from) && !markup.is(Operator.COMPANY, from - 1);
        return to > from && !place ? Optional.of(take(from, to)) : Optional.empty();
    }

    private int companyEnd(int from) {
        int to = from;
        while (to < markup.size() && to - from < MOST_COMPANY_WORDS && mayBeCompanyWord(to) && !isWhere(from, to)) {
            to++;
        }
        return to;
    }

    private boolean mayBeCompanyWord(int i) {
        Token token = markup.token(i);
        boolean word = token.is(Token.Kind.WORD) || token.is(Token.Kind.NUMBER);
        if (!word || used.get(i) || markup.is(Operator.AND, i)) {
            return false;
        }
        boolean cased = token.script() == Token.Script.ARABIC ? !markup.isKnownWord(i) : token.startsUpperCase();
        return cased || markup.is(Operator.COMPANY_FORM, i);
    }

    /** «شركة الأفق دبي»: where it is, unless the name goes on behind it, as in «دبي للتجارة». */
    private boolean isWhere(int from, int i) {
        boolean goesOn = !markup.separatesAt(i + 1) && mayBeCompanyWord(i + 1) && !markup.is(Operator.ADDRESS, i + 1);
        boolean behind = markup.at(Lexicon.Kind.PLACE, i)
                .filter(place -> place.from() > from)
                .isPresent();
        return behind && !goesOn;
    }

    /** "Northstar Trading LLC": the capitalised words in front of the legal form. */
    Optional<String> byForm() {
        for (int i = 1; i < markup.size(); i++) {
            if (!markup.is(Operator.COMPANY_FORM, i)) {
                continue;
            }
            int from = i;
            while (from > 0 && i - from < MOST_COMPANY_WORDS && mayPrecedeForm(from - 1)) {
                from--;
            }
            int to = i + 1;
            while (to < markup.size() && markup.is(Operator.COMPANY_FORM, to)) {
                to++;
            }
            if (from < i && !markup.is(Operator.COMPANY, i)) {
                return Optional.of(take(from, to));
            }
        }
        return Optional.empty();
    }

    private boolean mayPrecedeForm(int i) {
        Token token = markup.token(i);
        if (markup.isName(i) || token.script() == Token.Script.LATIN) {
            return markup.isName(i);
        }
        boolean word = token.is(Token.Kind.WORD) && (token.script() == Token.Script.ARABIC || token.startsUpperCase());
        return word
                && !markup.is(Operator.FROM, i)
                && !markup.is(Operator.OF, i)
                && !markup.is(Operator.SELF, i)
                && !markup.is(Operator.NAME, i)
                && !markup.is(Operator.COMPANY, i)
                && !markup.is(Operator.FOR, i);
    }

    /** "Company Northstar", «شركة النور»: what a word for a company is followed by. */
    Optional<String> byWord() {
        for (int i = 0; i < markup.size(); i++) {
            if (!markup.is(Operator.COMPANY, i) || markup.is(Operator.COMPANY, i + 1)) {
                continue;
            }
            // "sharikat al" is a word for a company too, and its "Al" begins the name
            int from = ProperNames.isParticle(markup.token(i)) ? i : i + 1;
            while (from < markup.size()
                    && from < i + 4
                    && (markup.token(from).isMark(':')
                            || markup.token(from).isMark('"')
                            || markup.token(from).isMark('-')
                            || markup.is(Lexicon.Kind.STOP, from) && !ProperNames.isParticle(markup.token(from)))) {
                from++;
            }
            boolean quoted = markup.token(from - 1).isMark('"');
            int to = quoted ? closingQuote(from) : companyEnd(from);
            boolean particle = from < markup.size() && ProperNames.isParticle(markup.token(from));
            boolean named = particle ? to > from + 1 : to > from;
            if (named && (quoted || particle || !markup.isKnownWord(from))) {
                return Optional.of(take(from, to));
            }
        }
        return Optional.empty();
    }

    /** The end of a name in quotes; of one whose quotes are never closed, the end of its capitalised words. */
    private int closingQuote(int from) {
        for (int to = from; to < Math.min(markup.size(), from + MOST_COMPANY_WORDS + 1); to++) {
            if (markup.token(to).isMark('"')) {
                return to;
            }
        }
        return companyEnd(from);
    }

    private String take(int from, int to) {
        used.set(from, to);
        return markup.slice(from, to);
    }
}
