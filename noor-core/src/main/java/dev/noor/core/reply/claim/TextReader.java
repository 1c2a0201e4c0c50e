package dev.noor.core.reply.claim;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the texts of evidence: their figures with units, their codes, and where asked their words. */
final class TextReader {
    private static final int LONGEST_CODE = 5;
    private final Proof proof;

    TextReader(Proof proof) {
        this.proof = proof;
    }

    /** Takes the figures of a text; returns its words, which from now on may be said in any language. */
    Set<String> words(String text) {
        List<Token> tokens = numbers(text);
        Set<String> words = new HashSet<>();
        tokens.stream()
                .filter(token -> token.kind() != Token.Kind.SIGN)
                .map(Names::fold)
                .forEach(words::add);
        proof.words.addAll(words);
        return words;
    }

    /** Takes the figures of a text; returns its tokens. */
    List<Token> numbers(String text) {
        List<Token> tokens = Token.of(text);
        ClaimScanner.scan(tokens).forEach(this::take);
        codes(tokens);
        return tokens;
    }

    /** The bare numbers of a text. */
    List<BigDecimal> plainNumbers(String text) {
        return ClaimScanner.scan(text).stream()
                .filter(Claim.Figure.class::isInstance)
                .map(claim -> ((Claim.Figure) claim).readings().getFirst().getLast())
                .map(Proof::plain)
                .toList();
    }

    private void take(Claim claim) {
        switch (claim) {
            case Claim.Figure figure ->
                figure.readings().forEach(reading -> {
                    reading.forEach(value -> proof.numbers.add(Proof.plain(value)));
                    take(Proof.plain(reading.getLast()), figure.unit());
                });
            case Claim.Day day -> proof.days.add(day);
            case Claim.Clock clock -> proof.clocks.add(List.of(clock.hour(), clock.minute()));
            case Claim.Code code -> proof.codes.add(code.folded());
        }
    }

    private void take(BigDecimal value, Unit unit) {
        switch (unit) {
            case Unit.None none -> {
                proof.unitless.add(value);
                proof.counts.add(value);
            }
            case Unit.Pieces pieces -> proof.counts.add(value);
            case Unit.Percentage percentage -> proof.percentages.add(value);
            case Unit.Amount amount ->
                amount.currencies().forEach(code -> proof.amounts.add(new Proof.Amount(value, code, Source.STATED)));
            case Unit.Length length -> proof.millimetres.add(Proof.plain(value.multiply(length.millimetres())));
            case Unit.Stock stock -> {
                proof.unitless.add(value);
                proof.counts.add(value);
            }
        }
    }

    /** Every run of neighbouring letters and digits with a digit in it, as it may be written together. */
    private void codes(List<Token> tokens) {
        for (int from = 0; from < tokens.size(); from++) {
            StringBuilder code = new StringBuilder();
            boolean digits = false;
            int parts = 0;
            for (int at = from; at < tokens.size() && parts < LONGEST_CODE; at++) {
                Token token = tokens.get(at);
                if (token.kind() == Token.Kind.SIGN && !token.isSign("-‑._/")) {
                    break;
                }
                if (token.kind() != Token.Kind.SIGN) {
                    code.append(Names.fold(token));
                    digits |= token.isDigits();
                    parts++;
                }
                if (digits && parts > 0) {
                    proof.codes.add(code.toString());
                }
            }
        }
    }
}
