package dev.noor.core.rfq;

import dev.noor.core.reading.GoodsRow;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.money.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells which of a row's figures are its pieces. */
final class Pieces {
    private Pieces() {}

    /** The pieces; empty when no figure or more than one may be meant. */
    static Optional<Integer> of(GoodsRow row, Product product) {
        if (!row.counted().isEmpty()) {
            return only(row.counted());
        }
        BigDecimal price = product.price().toDecimal();
        if (row.bare().size() == 1) {
            return only(row.bare()).filter(count -> price.compareTo(BigDecimal.valueOf(count)) != 0);
        }
        return row.bare().isEmpty() ? row.implied() : only(besidePrices(row.bare(), price));
    }

    /** The counts beside which every other figure is the price of a piece or of all of them. */
    private static List<BigDecimal> besidePrices(List<BigDecimal> figures, BigDecimal price) {
        return IntStream.range(0, figures.size())
                .filter(at -> IntStream.range(0, figures.size())
                        .filter(other -> other != at)
                        .allMatch(other -> isPrice(figures.get(other), figures.get(at), price)))
                .mapToObj(figures::get)
                .toList();
    }

    private static boolean isPrice(BigDecimal figure, BigDecimal pieces, BigDecimal price) {
        return figure.compareTo(price) == 0 || figure.compareTo(price.multiply(pieces)) == 0;
    }

    /** The one number told, if it is one. */
    static Optional<Integer> only(List<BigDecimal> counts) {
        return counts.size() == 1 && counts.getFirst().compareTo(BigDecimal.valueOf(100L * Quantity.MAX)) < 0
                ? Optional.of(counts.getFirst().intValueExact())
                : Optional.empty();
    }
}
