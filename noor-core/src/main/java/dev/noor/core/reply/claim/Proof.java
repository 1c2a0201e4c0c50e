package dev.noor.core.reply.claim;

import dev.noor.ports.catalog.Sku;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What the evidence of a turn proves. Filled once by {@link ProofReader}, then only asked. */
public final class Proof {
    private static final int LARGEST_ORDINAL = 10;
    private static final Set<String> ORDINALS =
            Set.of("st", "nd", "rd", "th", "й", "я", "е", "го", "ый", "ая", "ое", "м", "ю");

    /** An amount in a currency, by its ISO code. */
    record Amount(BigDecimal value, String currency, Source source) {}

    /** Pieces of a product. */
    record Stock(BigDecimal units, Source.Row source) {}

    final Names names = new Names();
    final Set<BigDecimal> numbers = new HashSet<>();
    /** Numbers of rules and data, whatever they count. */
    final Set<BigDecimal> figures = new HashSet<>();
    /** Numbers that texts state without a unit. */
    final Set<BigDecimal> unitless = new HashSet<>();

    /** Numbers of pieces, seats and the like; all of them are among the numbers too. */
    final Set<BigDecimal> counts = new HashSet<>();

    final Set<BigDecimal> percentages = new HashSet<>();
    final Set<BigDecimal> millimetres = new HashSet<>();
    final Set<Amount> amounts = new HashSet<>();
    final Set<Stock> stocks = new HashSet<>();
    final Set<Claim.Day> days = new HashSet<>();
    final Set<List<Integer>> clocks = new HashSet<>();
    final Set<String> codes = new HashSet<>();
    final Set<String> words = new HashSet<>();
    final Map<Sku, Set<String>> productWords = new HashMap<>();

    Proof() {}

    /** The currencies that amounts may be stated in. */
    public Set<String> currencies() {
        Set<String> currencies = new HashSet<>();
        amounts.forEach(amount -> currencies.add(amount.currency()));
        return currencies;
    }

    /** Whether a word stands in a name or a stated attribute of the evidence, and so may be said in any language. */
    public boolean holdsWord(Token word) {
        return words.contains(Names.fold(word));
    }

    /** Whether {@code claim} is proven, by facts from a source that {@code meant} admits. */
    boolean proves(Claim claim, Predicate<Source> meant) {
        return switch (claim) {
            case Claim.Figure figure -> provesFigure(figure, meant);
            case Claim.Day day -> days.stream().anyMatch(day::means);
            case Claim.Clock clock -> clocks.contains(List.of(clock.hour(), clock.minute())) || isFullHour(clock);
            case Claim.Code code -> codes.contains(code.folded());
        };
    }

    private boolean isFullHour(Claim.Clock clock) {
        return clock.minute() == 0 && figures.contains(plain(BigDecimal.valueOf(clock.hour())));
    }

    private boolean provesFigure(Claim.Figure figure, Predicate<Source> meant) {
        // "3 575 AED" is an amount of its own, never three of something for 575.
        boolean whole = figure.unit() instanceof Unit.Amount;
        return figure.readings().stream()
                .filter(reading -> !whole || reading.size() == 1)
                .anyMatch(reading -> {
                    boolean others =
                            reading.subList(0, reading.size() - 1).stream().allMatch(this::isNumber);
                    return others && provesValue(plain(reading.getLast()), figure, meant);
                });
    }

    private boolean provesValue(BigDecimal value, Claim.Figure figure, Predicate<Source> meant) {
        if (figures.contains(value)) {
            return true;
        }
        return switch (figure.unit()) {
            case Unit.None none -> numbers.contains(value) || isSuffixed(value, figure.suffix());
            case Unit.Percentage percentage -> percentages.contains(value);
            case Unit.Amount amount -> isAmount(value, amount.currencies(), meant);
            case Unit.Length length ->
                millimetres.contains(plain(value.multiply(length.millimetres()))) || unitless.contains(value);
            case Unit.Pieces pieces -> counts.contains(value);
            case Unit.Stock stock -> isStock(value, meant);
        };
    }

    private boolean isSuffixed(BigDecimal value, String suffix) {
        boolean ordinal = ORDINALS.contains(suffix) && value.compareTo(BigDecimal.valueOf(LARGEST_ORDINAL)) <= 0;
        return ordinal || !suffix.isEmpty() && codes.contains(Sku.fold(value.toPlainString() + suffix));
    }

    private boolean isAmount(BigDecimal value, Set<String> currencies, Predicate<Source> meant) {
        return amounts.stream()
                .anyMatch(amount -> amount.value().equals(value)
                        && currencies.contains(amount.currency())
                        && meant.test(amount.source()));
    }

    /** A count in stock, or a number of pieces that the stock covers. */
    private boolean isStock(BigDecimal value, Predicate<Source> meant) {
        List<Stock> counted =
                stocks.stream().filter(stock -> meant.test(stock.source())).toList();
        boolean covered = counted.stream().anyMatch(stock -> stock.units().compareTo(value) >= 0);
        boolean exact = counted.stream().anyMatch(stock -> stock.units().equals(value));
        return exact || counts.contains(value) && (covered || stocks.isEmpty());
    }

    private boolean isNumber(BigDecimal value) {
        return numbers.contains(plain(value)) || figures.contains(plain(value));
    }

    /** The one form of a number in which equal numbers are equal objects. */
    static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
