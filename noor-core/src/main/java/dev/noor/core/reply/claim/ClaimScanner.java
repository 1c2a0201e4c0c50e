package dev.noor.core.reply.claim;

import dev.noor.ports.catalog.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the claims of one text, from left to right and without overlaps. Linear in the length of the text. */
public final class ClaimScanner {
    /** Letters that stand before a measure or between factors: W160, 160x80, 12 х 389. */
    private static final Set<String> MEASURE_LETTERS = Set.of("w", "d", "h", "l", "x", "ш", "в", "г", "д", "х", "ø");

    private final List<Token> tokens;
    private final UnitReader units;

    private ClaimScanner(List<Token> tokens) {
        this.tokens = tokens;
        this.units = new UnitReader(tokens);
    }

    /** The claims of {@code tokens}. */
    public static List<Claim> scan(List<Token> tokens) {
        return new ClaimScanner(tokens).scan();
    }

    /** The claims of a text. */
    public static List<Claim> scan(String text) {
        return scan(Token.of(text));
    }

    private List<Claim> scan() {
        List<Claim> claims = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Claim> claim =
                    claimAt(at, claims.isEmpty() ? 0 : claims.getLast().to());
            if (claim.isPresent()) {
                claims.add(claim.get());
                at = claim.get().to();
            } else {
                at++;
            }
        }
        return units.spread(claims);
    }

    private Optional<Claim> claimAt(int at, int free) {
        Token token = tokens.get(at);
        if (token.isDigits()) {
            return Optional.of(number(at, free));
        }
        if (!token.isWord()) {
            return Optional.empty();
        }
        Optional<Claim> date = DateReader.monthFirst(tokens, at);
        if (date.isPresent()) {
            return date;
        }
        Optional<NumberWords.Reading> words = NumberWords.at(tokens, at);
        if (words.isPresent()) {
            NumberWords.Reading reading = words.get();
            Claim.Figure figure = new Claim.Figure(at, reading.end(), List.of(List.of(reading.value())), Unit.NONE, "");
            return Optional.of(units.withUnit(figure, free));
        }
        return code(at);
    }

    private Claim number(int at, int free) {
        return DateReader.at(tokens, at)
                .or(() -> codeOfDigits(at))
                .orElseGet(() -> units.withUnit(NumberReader.at(tokens, at), free));
    }

    /** A word that digits are written onto: a code, unless the word only introduces the number. */
    private Optional<Claim> code(int at) {
        Token word = tokens.get(at);
        boolean introduces = isArabic(word)
                || MEASURE_LETTERS.contains(word.folded())
                || Currencies.of(word).isPresent();
        int end = codeEnd(at);
        return introduces || end == at + 1 ? Optional.empty() : Optional.of(codeBetween(at, end));
    }

    /** Digits that are no number: three groups and more joined by points or hyphens, or mixed with letters. */
    private Optional<Claim> codeOfDigits(int at) {
        int end = codeEnd(at);
        boolean mixed = false;
        boolean measured = false;
        int groups = 0;
        for (int i = at; i < end; i++) {
            Token token = tokens.get(i);
            boolean measure = MEASURE_LETTERS.contains(token.folded());
            mixed |= token.isWord() && !measure;
            measured |= measure;
            groups += token.isDigits() ? 1 : 0;
        }
        boolean numbered =
                mixed && isCapital(tokens.get(end - 1)) && tokens.get(end - 2).isSign("-‑_/");
        boolean grouped = groups > 2 && !measured && !NumberReader.isGrouped(tokens, at, end);
        return numbered
                        || groups > 1
                                && (mixed || grouped)
                                && tokens.get(end - 1).isDigits()
                ? Optional.of(codeBetween(at, end))
                : Optional.empty();
    }

    /** The end of the run of letters and digits that touch each other, hyphens and points before digits included. */
    private int codeEnd(int at) {
        int end = at + 1;
        boolean digits = tokens.get(at).isDigits();
        while (end < tokens.size() && tokens.get(end - 1).touches(tokens.get(end))) {
            Token next = tokens.get(end);
            if (next.isDigits() || next.isWord() && digits && !isArabic(next)) {
                digits |= next.isDigits();
                end++;
            } else if (joinsCode(end)) {
                digits = true;
                end += 2;
            } else {
                break;
            }
        }
        return digits ? end : at + 1;
    }

    private boolean joinsCode(int sign) {
        if (!tokens.get(sign).isSign("-‑._/") || sign + 1 == tokens.size()) {
            return false;
        }
        Token before = tokens.get(sign - 1);
        Token after = tokens.get(sign + 1);
        boolean named = before.isDigits()
                || Character.isUpperCase(
                        before.text().codePointBefore(before.text().length()));
        boolean follows = after.isDigits() || before.isDigits() && isCapital(after);
        return named && follows && tokens.get(sign).touches(after);
    }

    /** Letters that number something rather than say something: {@code 777-X}. */
    private static boolean isCapital(Token token) {
        return token.isWord()
                && token.text().length() <= 2
                && token.text().chars().allMatch(Character::isUpperCase);
    }

    private Claim.Code codeBetween(int from, int to) {
        StringBuilder text = new StringBuilder();
        tokens.subList(from, to).forEach(token -> text.append(token.text()));
        return new Claim.Code(from, to, Sku.fold(text.toString()));
    }

    private static boolean isArabic(Token token) {
        return Character.UnicodeScript.of(token.text().codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }
}
