package dev.noor.app.cli.eval.pack;

import dev.noor.app.cli.eval.expect.Shown;
import dev.noor.app.cli.filter.BadLineException;
import dev.noor.ports.catalog.Dimensions;
import dev.noor.ports.catalog.Product;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads {@code shown}: how many products, and what each of them must be. Prices in major units, lengths in cm. */
final class ShownLimits {

    private static final BigDecimal MILLIMETRES = BigDecimal.TEN;

    private ShownLimits() {}

    /** The expectations of the member; without {@code min} one product is expected. */
    static List<Shown> of(Member shown) throws BadLineException {
        List<Shown> expectations = new ArrayList<>();
        for (Member limit : shown.members()) {
            expectations.add(limit(limit));
        }
        if (expectations.stream().noneMatch(Shown.AtLeast.class::isInstance)) {
            expectations.addFirst(new Shown.AtLeast(1));
        }
        return expectations;
    }

    private static Shown limit(Member limit) throws BadLineException {
        return switch (limit.lastName()) {
            case "min" -> new Shown.AtLeast(limit.count());
            case "max" -> new Shown.AtMost(limit.count());
            default -> new Shown.Each(limit.stated(), keeps(limit));
        };
    }

    private static Predicate<Product> keeps(Member limit) throws BadLineException {
        return switch (limit.lastName()) {
            case "minPrice" ->
                atLeast(limit, product -> Optional.of(product.price().toDecimal()));
            case "maxPrice" ->
                atMost(limit, product -> Optional.of(product.price().toDecimal()));
            case "minSeats" -> atLeast(limit, ShownLimits::seats);
            case "maxSeats" -> atMost(limit, ShownLimits::seats);
            case "minWidth" -> atLeast(limit, length(Dimensions::widthMm));
            case "maxWidth" -> atMost(limit, length(Dimensions::widthMm));
            case "minDepth" -> atLeast(limit, length(Dimensions::depthMm));
            case "maxDepth" -> atMost(limit, length(Dimensions::depthMm));
            case "minHeight" -> atLeast(limit, length(Dimensions::heightMm));
            case "maxHeight" -> atMost(limit, length(Dimensions::heightMm));
            case "inStock" -> {
                boolean wanted = limit.flag();
                yield product -> product.stock().inStock() == wanted;
            }
            case "colour" -> {
                List<String> colours = limit.texts();
                yield product -> product.colours().stream().anyMatch(colours::contains);
            }
            case "notColour" -> {
                List<String> colours = limit.texts();
                yield product -> product.colours().stream().noneMatch(colours::contains);
            }
            case "type" -> {
                List<String> types = limit.texts().stream()
                        .map(type -> type.toLowerCase(Locale.ROOT))
                        .toList();
                yield product -> types.contains(product.type().toLowerCase(Locale.ROOT));
            }
            default -> throw new BadLineException("'" + limit.name() + "' is no limit");
        };
    }

    /** What a product does not state it does not keep. */
    private static Predicate<Product> atLeast(Member limit, Function<Product, Optional<BigDecimal>> value)
            throws BadLineException {
        BigDecimal least = limit.number();
        return product -> value.apply(product)
                .filter(stated -> stated.compareTo(least) >= 0)
                .isPresent();
    }

    private static Predicate<Product> atMost(Member limit, Function<Product, Optional<BigDecimal>> value)
            throws BadLineException {
        BigDecimal most = limit.number();
        return product -> value.apply(product)
                .filter(stated -> stated.compareTo(most) <= 0)
                .isPresent();
    }

    private static Optional<BigDecimal> seats(Product product) {
        return product.seats().map(BigDecimal::valueOf);
    }

    private static Function<Product, Optional<BigDecimal>> length(Function<Dimensions, Optional<Integer>> side) {
        return product -> side.apply(product.dimensions())
                .map(millimetres -> BigDecimal.valueOf(millimetres).divide(MILLIMETRES));
    }
}
