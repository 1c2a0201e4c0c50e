package dev.noor.core.reply.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what stands beside a number: a scale, a percent sign, a currency, a length, a word of stock. */
final class UnitReader {
    private static final int NEGATION_REACH = 5;
    private static final Set<String> TOUCHING_SCALES = Set.of("k", "к");
    private static final Set<String> FACTORS = Set.of("x", "х");

    private final List<Token> tokens;

    UnitReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** {@code figure} with its scale and unit; tokens before {@code free} belong to another claim. */
    Claim.Figure withUnit(Claim.Figure figure, int free) {
        Claim.Figure scaled = scaled(figure);
        int next = scaled.to();
        if (isSign(next, "-‑") && isWord(next + 1) && touch(next)) {
            next++;
        }
        Optional<Claim.Figure> after = unitAfter(scaled, next);
        return after.or(() -> unitBefore(scaled, free))
                .or(() -> stock(scaled))
                .or(() -> pieces(scaled))
                .orElseGet(() -> suffixed(scaled));
    }

    private Claim.Figure scaled(Claim.Figure figure) {
        int at = figure.to();
        if (!isWord(at)) {
            return figure;
        }
        String word = tokens.get(at).folded();
        Optional<BigDecimal> scale = UnitWords.scale(word);
        boolean written = tokens.get(at - 1).isDigits();
        if (scale.isEmpty() || !written || TOUCHING_SCALES.contains(word) && !touch(at - 1)) {
            return figure;
        }
        int end = isSign(at + 1, ".") && word.length() < 4 ? at + 2 : at + 1;
        List<List<BigDecimal>> readings = new ArrayList<>();
        figure.readings()
                .forEach(reading -> readings.add(List.of(reading.getLast().multiply(scale.get()))));
        fraction(figure).ifPresent(value -> readings.add(List.of(value.multiply(scale.get()))));
        return new Claim.Figure(figure.from(), end, readings, Unit.NONE, "");
    }

    /** Before a scale three digits behind a comma are a fraction too: «1,245 тыс.». */
    private Optional<BigDecimal> fraction(Claim.Figure figure) {
        int comma = figure.from() + 1;
        boolean single = figure.to() == comma + 2
                && isSign(comma, ",")
                && tokens.get(comma - 1).isDigits();
        return single
                ? Optional.of(new BigDecimal(tokens.get(comma - 1).text() + "."
                        + tokens.get(comma + 1).text()))
                : Optional.empty();
    }

    private Optional<Claim.Figure> unitAfter(Claim.Figure figure, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        Token token = tokens.get(at);
        String word = token.folded();
        if (token.isSign("%٪") || UnitWords.isPercent(word)) {
            return Optional.of(figure.in(new Unit.Percentage()).upTo(at + 1));
        }
        if (isPercentInTwo(at)) {
            return Optional.of(figure.in(new Unit.Percentage()).upTo(at + 2));
        }
        Optional<Set<String>> currency = Currencies.of(token);
        if (currency.isPresent()) {
            return Optional.of(figure.in(new Unit.Amount(currency.get())).upTo(at + 1));
        }
        if (isSign(at + 1, ".") && isWord(at + 2)) {
            Optional<Set<String>> abbreviated =
                    Currencies.abbreviated(token.text(), tokens.get(at + 2).text());
            if (abbreviated.isPresent()) {
                return Optional.of(figure.in(new Unit.Amount(abbreviated.get())).upTo(at + 3));
            }
        }
        boolean area = isSign(at + 1, "²³");
        return UnitWords.length(word)
                .filter(length -> !area)
                .map(length -> figure.in(new Unit.Length(length)).upTo(at + 1));
    }

    private boolean isPercentInTwo(int at) {
        if (!isWord(at) || !isWord(at + 1)) {
            return false;
        }
        String first = tokens.get(at).folded();
        String second = tokens.get(at + 1).folded();
        return first.equals("per") && second.equals("cent")
                || first.equals("في") && (second.equals("الميه") || second.equals("المايه"));
    }

    private Optional<Claim.Figure> unitBefore(Claim.Figure figure, int free) {
        int at = figure.from() - 1;
        if (at > free && isSign(at, ".") && touch(at - 1)) {
            at--;
        }
        if (at < free || at < 0) {
            return Optional.empty();
        }
        Token token = tokens.get(at);
        if (token.isSign("%٪") && touch(at)) {
            return Optional.of(figure.in(new Unit.Percentage()));
        }
        return Currencies.of(token).map(codes -> figure.in(new Unit.Amount(codes)));
    }

    private Optional<Claim.Figure> stock(Claim.Figure figure) {
        if (isDenied(figure.from())) {
            return Optional.empty();
        }
        int at = figure.to();
        if (isPieces(at) || isCopula(at)) {
            at += isSign(at + 1, ".") ? 2 : 1;
        }
        for (int skipped = 0; skipped < 3 && isWord(at); skipped++) {
            String word = tokens.get(at).folded();
            if (UnitWords.isStock(word)) {
                return Optional.of(figure.in(new Unit.Stock()).upTo(at + 1));
            }
            if (!UnitWords.linksToStock(word) && !isPieces(at) && !isCopula(at)) {
                break;
            }
            at++;
        }
        return stockBefore(figure);
    }

    private Optional<Claim.Figure> pieces(Claim.Figure figure) {
        return isPieces(figure.to())
                ? Optional.of(figure.in(new Unit.Pieces()).upTo(figure.to() + 1))
                : Optional.empty();
    }

    private boolean isPieces(int at) {
        return isWord(at) && UnitWords.isPieces(tokens.get(at).folded());
    }

    private boolean isCopula(int at) {
        return isWord(at) && UnitWords.isCopula(tokens.get(at).folded());
    }

    private Optional<Claim.Figure> stockBefore(Claim.Figure figure) {
        int before = figure.from() - 1;
        if (isSign(before, ":-–—")) {
            before--;
        }
        int next = figure.to();
        boolean closed = next >= tokens.size() || !isWord(next) || isPieces(next) || isCopula(next);
        boolean stock = isWord(before) && UnitWords.isStock(tokens.get(before).folded());
        return stock && closed ? Optional.of(figure.in(new Unit.Stock())) : Optional.empty();
    }

    private boolean isDenied(int from) {
        for (int i = from - 1; i >= 0 && i >= from - NEGATION_REACH; i--) {
            if (UnitWords.isNegation(tokens.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    private Claim.Figure suffixed(Claim.Figure figure) {
        int at = figure.to();
        if (!tokens.get(at - 1).isDigits()) {
            return figure;
        }
        if (isSign(at, "-‑") && isWord(at + 1) && touch(at - 1) && touch(at)) {
            return withSuffix(figure, at + 2, tokens.get(at + 1).folded());
        }
        boolean factor = isWord(at)
                && FACTORS.contains(tokens.get(at).folded())
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isDigits();
        return isWord(at) && touch(at - 1) && !factor
                ? withSuffix(figure, at + 1, tokens.get(at).folded())
                : figure;
    }

    private static Claim.Figure withSuffix(Claim.Figure figure, int to, String suffix) {
        return new Claim.Figure(figure.from(), to, figure.readings(), figure.unit(), suffix);
    }

    /** Gives the numbers of a range, and the factors of a measure, the unit that is written behind the last. */
    List<Claim> spread(List<Claim> claims) {
        List<Claim> spread = new ArrayList<>(claims);
        for (int i = spread.size() - 2; i >= 0; i--) {
            if (spread.get(i) instanceof Claim.Figure left
                    && spread.get(i + 1) instanceof Claim.Figure right
                    && left.unit() instanceof Unit.None
                    && shares(left, right)) {
                spread.set(i, left.in(right.unit()));
            }
        }
        return spread;
    }

    private boolean shares(Claim.Figure left, Claim.Figure right) {
        if (right.from() != left.to() + 1) {
            return false;
        }
        Token link = tokens.get(left.to());
        boolean factor = link.isSign("×*") || FACTORS.contains(link.folded());
        return link.isSign("-–—‑") || factor && right.unit() instanceof Unit.Length;
    }

    private boolean isSign(int at, String signs) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isSign(signs);
    }

    private boolean isWord(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord();
    }

    private boolean touch(int at) {
        return at >= 0 && at + 1 < tokens.size() && tokens.get(at).touches(tokens.get(at + 1));
    }
}
