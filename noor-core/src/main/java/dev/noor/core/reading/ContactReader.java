package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads who is writing: "I am Omar from Northstar LLC", «меня зовут Лилия, компания Ромашка», «أنا أحمد من شركة النور»,
 * and bare lists such as "Lilia, LLD, l@x.ae, 2 Street". Names are never guessed from words of the language.
 */
final class ContactReader {
    private static final int MOST_NAME_WORDS = 3;
    private static final int MOST_ADDRESSING = 3;
    private final Markup markup;
    private final List<Segment> segments;
    private final BitSet used = new BitSet();
    private final ContactFields fields;
    private final CompanyReader companies;
    private final Optional<String> taxNumber;
    private Optional<String> name = Optional.empty();
    private Optional<String> company = Optional.empty();

    /** @param taxNumber what was told as the buyer's own, which the markup does not hold any more */
    ContactReader(Markup markup, Optional<String> taxNumber) {
        this.markup = markup;
        this.taxNumber = taxNumber;
        this.segments = Segment.of(markup);
        this.fields = new ContactFields(markup, used);
        this.companies = new CompanyReader(markup, used);
    }

    Contacts read() {
        BitSet label = taxNumberName();
        used.or(label);
        company = companies.byForm();
        introductions();
        company = company.or(companies::byWord);
        names();
        buyer();
        list();
        Optional<String> address = new AddressReader(markup, segments, used).read();
        // which names nobody and tells a language
        used.andNot(label);
        return new Contacts(name, company, first(Token.Kind.EMAIL), first(Token.Kind.PHONE), taxNumber, address, used);
    }

    /** The word before a tax number that was told asks for nothing. */
    private BitSet taxNumberName() {
        BitSet label = new BitSet();
        if (taxNumber.isPresent()) {
            markup.hits(Lexicon.Kind.OPERATOR).stream()
                    .filter(hit -> markup.is(Operator.TAX_NUMBER, hit.from()))
                    .forEach(hit -> label.set(hit.from(), hit.to()));
        }
        return label;
    }

    private Optional<String> first(Token.Kind kind) {
        return markup.tokens().stream()
                .filter(token -> token.is(kind))
                .map(Token::word)
                .findFirst();
    }

    private String take(int from, int to) {
        used.set(from, to);
        return markup.slice(from, to);
    }

    private void introductions() {
        for (int i = 0; i < markup.size() && name.isEmpty(); i++) {
            boolean label = markup.is(Operator.NAME, i) && !markup.is(Operator.NAME, i + 1);
            boolean self = markup.is(Operator.SELF, i) && !markup.is(Operator.SELF, i + 1);
            if (label || self) {
                int from = afterConnectors(i + 1);
                int to = nameEnd(from, label);
                if (to > from && (label || isSurelyAName(from, to))) {
                    name = Optional.of(take(from, to));
                    company = company.or(() -> companies.behindName(to));
                }
            }
        }
    }

    /**
     * "Farid from Quill LLC", «خالد شركة الأفق», "Mariam here", «меня Артём зовут»: what stands around a name tells it.
     */
    private void names() {
        for (int i = 1; i < markup.size() && name.isEmpty(); i++) {
            boolean employed = used.get(i + 1) && (markup.is(Operator.FROM, i) || markup.is(Operator.COMPANY, i));
            boolean after = markup.is(Operator.INDIVIDUAL_BUYER, i)
                    || markup.is(Operator.NAME_AFTER, i) && markup.separatesAt(i + 1);
            if (employed || after) {
                int from = nameStart(i);
                if (from < i && (markup.separatesAt(from - 1) || markup.is(Lexicon.Kind.STOP, from - 1))) {
                    name = Optional.of(take(from, i));
                }
            }
        }
    }

    /** "A quotation for Victor An, villa 5": who buys for themselves is named where others name their company. */
    private void buyer() {
        boolean individual = markup.has(Operator.INDIVIDUAL_BUYER);
        if (!individual && !markup.has(Operator.ADDRESS)) {
            return;
        }
        for (Hit hit : markup.hits(Lexicon.Kind.INTENT)) {
            boolean quotation = hit.id().equals("quote_request") && hit.to() + 1 < markup.size();
            if (name.isEmpty() && quotation) {
                int from = afterAddressing(hit.to());
                int to = nameEnd(from, false);
                if (to - from > (individual ? 0 : 1) && markup.separatesAt(to) && isSurelyAName(from, to)) {
                    name = Optional.of(take(from, to));
                }
            }
        }
    }

    /** Behind "please to" and "for". */
    private int afterAddressing(int from) {
        int at = mayBeNameWord(from, false) ? from : from + 1;
        while (at < markup.size() - 1 && at < from + MOST_ADDRESSING && isAddressing(at)) {
            at++;
        }
        return at;
    }

    private boolean isAddressing(int i) {
        return markup.is(Operator.FOR, i) || markup.is(Operator.TO, i) || markup.is(Lexicon.Kind.STOP, i);
    }

    private int nameStart(int to) {
        int from = to;
        while (from > 0 && to - from < MOST_NAME_WORDS) {
            if (mayBeNameWord(from - 1, false)) {
                from--;
            } else if (from > 1 && ProperNames.isParticle(markup.token(from - 1)) && mayBeNameWord(from - 2, false)) {
                from -= 2;
            } else {
                return from;
            }
        }
        return from;
    }

    private int afterConnectors(int from) {
        int at = from;
        while (at < markup.size()
                && at < from + 2
                && (markup.token(at).isMark(':') || markup.token(at).isMark('-') || markup.is(Lexicon.Kind.STOP, at))) {
            at++;
        }
        return at;
    }

    private int nameEnd(int from, boolean label) {
        int to = from;
        while (to < markup.size()
                && to - from < MOST_NAME_WORDS
                && (mayBeNameWord(to, label && to == from) || to > from && isShortSurname(to))) {
            to++;
        }
        return to;
    }

    /** The "An" of "Victor An" ends a name, and is no article. */
    private boolean isShortSurname(int i) {
        return markup.is(Lexicon.Kind.STOP, i) && markup.token(i).startsUpperCase() && markup.separatesAt(i + 1);
    }

    private boolean mayBeNameWord(int i, boolean anyCase) {
        Token token = markup.token(i);
        return token.is(Token.Kind.WORD)
                && !used.get(i)
                && !markup.isKnownWord(i)
                && markup.modelAt(i).isEmpty()
                && (anyCase || token.script() == Token.Script.ARABIC || token.startsUpperCase() || markup.isName(i));
    }

    /** Arabic has no capitals: after "I am" a name ends its clause or is followed by where one comes from. */
    private boolean isSurelyAName(int from, int to) {
        if (markup.token(from).script() != Token.Script.ARABIC) {
            return markup.token(from).startsUpperCase();
        }
        return markup.separatesAt(to) || markup.is(Operator.FROM, to) || markup.is(Operator.COMPANY, to);
    }

    /** Short parts with an e-mail, a phone, a legal form or an address among them: name first, then company. */
    private void list() {
        for (int start = 0; start < segments.size(); start++) {
            int end = start;
            boolean evidence = false;
            while (end < segments.size() && fields.isField(segments.get(end))) {
                evidence |= fields.isEvidence(segments.get(end));
                end++;
                if (segments.get(end - 1).endsSentence()) {
                    break;
                }
            }
            if (end - start >= 2 && evidence) {
                fill(segments.subList(start, end));
                return;
            }
        }
    }

    private void fill(List<Segment> list) {
        for (Segment field : list) {
            boolean plain = fields.isPlain(field) || name.isPresent() && fields.isTitle(field);
            boolean spent = used.get(field.from()) || used.get(field.to() - 1);
            if (!plain || spent) {
                continue;
            }
            if (name.isEmpty() && field.to() - field.from() <= MOST_NAME_WORDS) {
                name = Optional.of(take(field.from(), field.to()));
            } else if (company.isEmpty()) {
                company = Optional.of(take(field.from(), field.to()));
            }
        }
    }
}
