package dev.noor.core.reading;

import dev.noor.ports.catalog.Range;
import dev.noor.ports.tenant.Lexicon;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** Reads "under 600 each", "budget 9000", "до 9000 дирхам", "ما يتعدى ٦٠٠", "between 500 and 900". */
final class BudgetReader {
    private static final BigDecimal LEAST_WITHOUT_CURRENCY = BigDecimal.valueOf(50);
    private static final BigDecimal LEAST_BARE_PRICE = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal A_BIT_LESS = new BigDecimal("0.8");
    private static final BigDecimal A_BIT_MORE = new BigDecimal("1.2");
    private static final int FARTHEST_BUDGET = 5;
    private static final int FARTHEST_PER = 4;
    private final Markup markup;
    private final Currency own;
    private Optional<BigDecimal> min = Optional.empty();
    private Optional<BigDecimal> max = Optional.empty();
    private Range<BigDecimal> meant = Range.any();
    private Optional<Budget.Per> per = Optional.empty();
    private Budget.Named named = Budget.Named.PRICE;

    private Budget.Of of = Budget.Of.TENANT;

    BudgetReader(Markup markup, Currency own) {
        this.markup = markup;
        this.own = own;
    }

    /** Claims every figure that is money. */
    Budget read() {
        for (Figure figure : markup.figures()) {
            if (markup.isFree(figure)) {
                amount(figure);
            }
        }
        return new Budget(min, max, meant, per, named, of);
    }

    private void amount(Figure figure) {
        Optional<Figure> upper = Bounds.upperEnd(markup, figure).filter(markup::isFree);
        Figure last = upper.orElse(figure);
        boolean currency = isCurrency(figure) || upper.filter(this::isCurrency).isPresent();
        boolean budget = budgetBefore(figure);
        Bounds.Bound bound = Bounds.of(markup, figure);
        boolean bounded = budget
                || bound != Bounds.Bound.NONE
                || upper.isPresent()
                || perAt(last.to()).isPresent()
                || isPrice(figure);
        if (!currency && bound == Bounds.Bound.AROUND && !budget && anotherIsBounded(figure)
                || !currency && !(bounded && mayBeMoney(last, budget))
                || figure.value().compareTo(MOST) > 0) {
            return;
        }
        markup.claim(figure, Owner.MONEY);
        upper.ifPresent(end -> markup.claim(end, Owner.MONEY));
        if (currencyAt(figure)
                .or(() -> upper.flatMap(this::currencyAt))
                .filter(this::isForeign)
                .isPresent()) {
            of = Budget.Of.FOREIGN;
        }
        if (budget) {
            named = Budget.Named.BUDGET;
        }
        per = perBehind(last.to()).or(() -> perBefore(figure.from())).or(() -> per);
        if (upper.isPresent()) {
            state(
                    Optional.of(scaled(figure, upper.get())),
                    Optional.of(upper.get().value()));
        } else {
            state(figure.value(), from(figure) ? Bounds.Bound.AT_LEAST : bound);
        }
    }

    /** In "desk 120 or so, not over 1000" the second is the money. */
    private boolean anotherIsBounded(Figure figure) {
        return markup.freeFigures().stream()
                .filter(other -> !other.equals(figure) && isLarge(other))
                .anyMatch(other -> Bounds.of(markup, other) == Bounds.Bound.AT_MOST);
    }

    /** "5-10k" is five to ten thousand. */
    private static BigDecimal scaled(Figure lower, Figure upper) {
        boolean thousands = upper.to() - upper.from() > 1
                && lower.to() - lower.from() == 1
                && upper.value().compareTo(BigDecimal.valueOf(1000)) >= 0
                && lower.value().compareTo(BigDecimal.valueOf(100)) < 0;
        return thousands ? lower.value().multiply(BigDecimal.valueOf(1000)) : lower.value();
    }

    private boolean from(Figure figure) {
        return markup.is(Operator.FROM, figure.from() - 1);
    }

    private void state(BigDecimal value, Bounds.Bound bound) {
        switch (bound) {
            case AT_LEAST -> state(Optional.of(value), Optional.empty());
            case AT_MOST, NONE -> state(Optional.empty(), Optional.of(value));
            case AROUND -> {
                boolean first = meant.isAny();
                state(Optional.empty(), Optional.of(value));
                if (first) {
                    meant = Range.between(value.multiply(A_BIT_LESS), value.multiply(A_BIT_MORE));
                }
            }
        }
    }

    private void state(Optional<BigDecimal> atLeast, Optional<BigDecimal> atMost) {
        min = min.or(() -> atLeast);
        max = max.or(() -> atMost);
        boolean empty = min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0;
        meant = new Range<BigDecimal>(empty ? Optional.empty() : min, max);
    }

    private boolean isCurrency(Figure figure) {
        return currencyAt(figure).isPresent();
    }

    private Optional<Hit> currencyAt(Figure figure) {
        return markup.at(Lexicon.Kind.CURRENCY, figure.to())
                .filter(hit -> hit.from() == figure.to())
                .or(() -> markup.at(Lexicon.Kind.CURRENCY, figure.from() - 1)
                        .filter(hit -> !currencyOfFigureBefore(figure)));
    }

    private boolean isForeign(Hit currency) {
        return !currency.id().equals(own.getCurrencyCode());
    }

    /** In "500 AED 12 chairs" the currency is of the figure in front of it. */
    private boolean currencyOfFigureBefore(Figure figure) {
        int currency = markup.at(Lexicon.Kind.CURRENCY, figure.from() - 1)
                .map(Hit::from)
                .orElse(figure.from() - 1);
        return markup.figureBefore(currency)
                .filter(before -> before.to() == currency)
                .isPresent();
    }

    private boolean mayBeMoney(Figure last, boolean budget) {
        int behind = last.to();
        if (perAt(behind).isPresent()) {
            return last.value().compareTo(LEAST_WITHOUT_CURRENCY) >= 0;
        }
        boolean counts = isCountedByFigures(behind)
                || markup.is(Lexicon.Kind.PIECE, behind)
                || markup.is(Lexicon.Kind.SEAT, behind)
                || markup.is(Operator.TIME, behind)
                || markup.is(Lexicon.Kind.PRODUCT, behind + 1) && !markup.separatesAt(behind) && !budget;
        return !counts && (budget || last.value().compareTo(LEAST_WITHOUT_CURRENCY) >= 0);
    }

    /** A dual tells its number itself: «ميزانيتي ٣٠٠٠ لكرسيين». */
    private boolean isCountedByFigures(int i) {
        return markup.at(Lexicon.Kind.PRODUCT, i)
                .filter(product -> product.pieces() == 0)
                .isPresent();
    }

    /** "At 2000", «за 700», "10 desks, total 9000", "each 400". */
    private boolean isPrice(Figure figure) {
        boolean at = markup.is(Operator.PRICE_AT, figure.from() - 1);
        boolean named = at && !markup.hits(Lexicon.Kind.PRODUCT).isEmpty()
                || at && !markup.is(Operator.FOR, figure.from() - 1)
                || perAt(figure.from() - 1).isPresent()
                || markup.token(Math.max(0, figure.from() - 1)).isMark(':')
                        && perAt(figure.from() - 2).isPresent();
        return named && isLarge(figure);
    }

    private boolean isLarge(Figure figure) {
        return isCurrency(figure) || figure.value().compareTo(LEAST_BARE_PRICE) >= 0;
    }

    private boolean budgetBefore(Figure figure) {
        for (int i = figure.from() - 1; i >= figure.from() - FARTHEST_BUDGET && i >= 0; i--) {
            Token token = markup.token(i);
            if (token.is(Token.Kind.BREAK) || token.isMark('.') || token.isMark('?') || token.isMark(',')) {
                return false;
            }
            if (markup.is(Operator.BUDGET, i)) {
                return true;
            }
        }
        return markup.is(Operator.BUDGET, figure.to())
                || isLarge(figure) && markup.is(Operator.BUDGET, figure.to() + 1);
    }

    private Optional<Budget.Per> perBehind(int from) {
        for (int i = from; i < from + FARTHEST_PER && i < markup.size(); i++) {
            if (markup.token(i).is(Token.Kind.BREAK) || markup.figureAt(i).isPresent()) {
                break;
            }
            Optional<Budget.Per> there = perAt(i);
            if (there.isPresent()) {
                return there;
            }
        }
        return Optional.empty();
    }

    private Optional<Budget.Per> perBefore(int to) {
        for (int i = to - 1; i >= to - FARTHEST_BUDGET && !markup.separatesAt(i); i--) {
            Optional<Budget.Per> there = perAt(i);
            if (there.isPresent()) {
                return there;
            }
        }
        return Optional.empty();
    }

    private Optional<Budget.Per> perAt(int i) {
        if (markup.is(Operator.EACH, i)) {
            return Optional.of(Budget.Per.UNIT);
        }
        return markup.is(Operator.IN_TOTAL, i) ? Optional.of(Budget.Per.TOTAL) : Optional.empty();
    }
}
