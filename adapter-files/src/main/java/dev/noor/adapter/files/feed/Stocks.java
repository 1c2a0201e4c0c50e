package dev.noor.adapter.files.feed;

import dev.noor.ports.catalog.StockLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what a row says of stock: a count, or only yes and no. */
final class Stocks {
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final Set<String> YES = Set.of("true", "yes", "y", "instock", "available", "limitedavailability");
    private static final Set<String> NO =
            Set.of("false", "no", "n", "outofstock", "unavailable", "notavailable", "soldout", "discontinued");

    private Stocks() {}

    /** What a field of quantities says; empty when it says neither a number nor yes or no. */
    static Optional<StockLevel> counted(String text) {
        Optional<StockLevel> count = Numbers.read(text).map(Stocks::count);
        return count.isPresent() ? count : flag(text);
    }

    /** What a field of yes and no says; 0 and 1 are no and yes, a greater number is a count. */
    static Optional<StockLevel> flagged(String text) {
        return switch (text) {
            case "0" -> Optional.of(new StockLevel.Flagged(false));
            case "1" -> Optional.of(new StockLevel.Flagged(true));
            default -> counted(text);
        };
    }

    private static StockLevel count(BigDecimal number) {
        // what is oversold is not there; half a piece is not one
        BigDecimal pieces = number.max(BigDecimal.ZERO).min(MOST).setScale(0, RoundingMode.DOWN);
        return new StockLevel.Counted(pieces.intValueExact());
    }

    private static Optional<StockLevel> flag(String text) {
        String word =
                FieldNames.folded(text.substring(text.lastIndexOf('/') + 1)).toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(new StockLevel.Flagged(true));
        }
        return NO.contains(word) ? Optional.of(new StockLevel.Flagged(false)) : Optional.empty();
    }
}
