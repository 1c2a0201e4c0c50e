package dev.noor.core.reading;

import dev.noor.ports.catalog.Range;
import dev.noor.ports.reading.Slot;
import dev.noor.ports.tenant.Lexicon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads sizes: "160x80", "120 cm wide", "не выше 75 см", "at least 1.8 m", «متر وثمانين», "the 180 one". */
final class MeasureReader {
    private static final int MM_PER_CM = 10;
    private static final int LARGEST_MM = 30_000;
    private static final int LEAST_TOLERANCE_MM = 10;
    private static final int TOLERANCE_PART = 20;
    private static final int LEAST_HEIGHT_OF_UPRIGHT_MM = 1000;
    private static final BigDecimal LEAST_BARE_SIDE = BigDecimal.valueOf(20);
    private static final BigDecimal LEAST_POINTED = BigDecimal.valueOf(40);
    private static final BigDecimal MOST_POINTED = BigDecimal.valueOf(4000);
    private final Markup markup;
    private final Concepts concepts;
    private final Sides sides;
    private final NamedWidths named;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<Side, Range<Integer>> ranges = new EnumMap<>(Side.class);

    MeasureReader(Markup markup, Concepts concepts) {
        this.markup = markup;
        this.concepts = concepts;
        this.sides = new Sides(markup);
        this.named = new NamedWidths(markup, concepts);
    }

    /** Claims every figure that states a size. */
    Measures read(Range<Integer> seats, List<Slot> counts) {
        for (Metres metres : Metres.of(markup)) {
            Side side = sides.of(metres.from(), metres.to(), true).orElse(Side.WIDTH);
            metres.figures().forEach(figure -> markup.claim(figure, Owner.SIZE));
            put(side, metres.mm(), Bounds.around(markup, metres.from(), metres.to()));
        }
        for (Figure figure : markup.figures()) {
            if (markup.isFree(figure) && !product(figure)) {
                length(figure);
            }
        }
        slots.addAll(counts);
        return new Measures(slots, range(Side.WIDTH), range(Side.DEPTH), range(Side.HEIGHT), seats);
    }

    private Range<Integer> range(Side side) {
        return ranges.getOrDefault(side, Range.any());
    }

    /** Without a unit small figures are arithmetic or counts. */
    private boolean mayBeSides(List<Figure> figures, int end) {
        return unitAt(end).isPresent()
                || figures.stream().allMatch(side -> side.value().compareTo(LEAST_BARE_SIDE) >= 0)
                || figures.stream().allMatch(side -> side.value().scale() > 0);
    }

    /** "160x80x75": width, depth, height in the order written. */
    private boolean product(Figure first) {
        List<Figure> figures = new ArrayList<>(List.of(first));
        Figure last = first;
        while (figures.size() < Side.values().length && markup.isTimes(markup.afterUnit(last.to()))) {
            Optional<Figure> next = markup.figureAt(markup.afterUnit(last.to()) + 1);
            if (next.isEmpty()) {
                break;
            }
            last = next.get();
            figures.add(last);
        }
        if (figures.size() == 1 || markup.is(Lexicon.Kind.CURRENCY, last.to()) || !mayBeSides(figures, last.to())) {
            return false;
        }
        BigDecimal unit =
                unitAt(last.to()).orElseGet(() -> guessedUnit(figures.get(0).value()));
        for (int i = 0; i < figures.size(); i++) {
            BigDecimal own = unitAt(figures.get(i).to()).orElse(unit);
            BigDecimal mm = figures.get(i).value().multiply(own);
            Side side = figures.size() == 2 && i == 1 && standsUpright(mm) ? Side.HEIGHT : Side.values()[i];
            put(side, figures.get(i), mm, Bounds.Bound.NONE);
        }
        return true;
    }

    /** "Bookcase 80x190": of what stands on its short side people name width and height. */
    private boolean standsUpright(BigDecimal second) {
        return second.compareTo(BigDecimal.valueOf(LEAST_HEIGHT_OF_UPRIGHT_MM)) >= 0
                && markup.hits(Lexicon.Kind.PRODUCT).stream()
                        .findFirst()
                        .filter(product -> concepts.isUpright(product.id()))
                        .isPresent();
    }

    private void length(Figure figure) {
        Optional<Figure> upper = Bounds.upperEnd(markup, figure).filter(markup::isFree);
        Optional<BigDecimal> unit = unitAt(figure.to()).or(() -> upper.flatMap(end -> unitAt(end.to())));
        int behind = markup.afterUnit(upper.map(Figure::to).orElse(figure.to()));
        if (unit.isEmpty() && (markup.is(Lexicon.Kind.CURRENCY, figure.to()) || countsWhatFollows(figure))) {
            return;
        }
        boolean width = unit.isEmpty() && (isPointedAt(figure) || named.isWidth(figure));
        Optional<Side> side = sides.of(figure.from(), behind, unit.isPresent())
                .or(() -> width ? Optional.of(Side.WIDTH) : Optional.empty());
        if (unit.isEmpty() && side.isEmpty()) {
            return;
        }
        Side about = side.orElse(Side.WIDTH);
        BigDecimal mm = unit.orElseGet(() -> guessedUnit(figure.value()));
        if (upper.isPresent()) {
            Optional<Integer> from = millimetres(figure.value().multiply(mm));
            Optional<Integer> to = millimetres(upper.get().value().multiply(mm));
            if (from.isPresent() && to.isPresent()) {
                markup.claim(figure, Owner.SIZE);
                markup.claim(upper.get(), Owner.SIZE);
                slots.add(new Slot(about.slot(), centimetres(from.get())));
                ranges.putIfAbsent(about, Range.between(from.get(), to.get()));
            }
            return;
        }
        put(about, figure, figure.value().multiply(mm), Bounds.of(markup, figure));
    }

    /** The 8 of "8 high cabinets": no side is that short, and a thing to count follows. */
    private boolean countsWhatFollows(Figure figure) {
        return figure.value().compareTo(LEAST_BARE_SIDE) < 0
                && sides.at(figure.to()).isPresent()
                && new Neighbours(markup, figure).hasProductAhead();
    }

    /** "The 180 one", «تلك أبو ١٨٠», «тот что на 180». */
    private boolean isPointedAt(Figure figure) {
        Neighbours around = new Neighbours(markup, figure);
        boolean plausible =
                figure.value().compareTo(LEAST_POINTED) >= 0 && figure.value().compareTo(MOST_POINTED) <= 0;
        boolean pointed =
                around.behind(Operator.POINTS) && !around.behind(Operator.TO) && !around.behind(Operator.WANTED)
                        || around.shortlyBefore(Operator.POINTS) && !around.shortlyBefore(Operator.WANTED);
        return plausible && pointed && !around.hasUnit();
    }

    private void put(Side side, Figure figure, BigDecimal size, Bounds.Bound bound) {
        if (millimetres(size).isPresent()) {
            markup.claim(figure, Owner.SIZE);
            put(side, size, bound);
        }
    }

    private void put(Side side, BigDecimal size, Bounds.Bound bound) {
        Optional<Integer> whole = millimetres(size);
        if (whole.isEmpty()) {
            return;
        }
        int mm = whole.get();
        slots.add(new Slot(side.slot(), centimetres(mm)));
        int tolerance = Math.max(LEAST_TOLERANCE_MM, mm / TOLERANCE_PART);
        Range<Integer> stated = switch (bound) {
            case AT_MOST -> Range.atMost(mm);
            case AT_LEAST -> Range.atLeast(mm);
            case AROUND -> Range.between(Math.max(1, mm - 2 * tolerance), mm + 2 * tolerance);
            case NONE -> Range.between(Math.max(1, mm - tolerance), mm + tolerance);
        };
        ranges.merge(side, stated, MeasureReader::both);
    }

    private static Range<Integer> both(Range<Integer> one, Range<Integer> other) {
        Optional<Integer> min = one.min().or(other::min);
        Optional<Integer> max = one.max().or(other::max);
        boolean empty = min.isPresent() && max.isPresent() && min.get() > max.get();
        return empty ? one : new Range<Integer>(min, max);
    }

    private static Optional<Integer> millimetres(BigDecimal size) {
        BigDecimal mm = size.setScale(0, RoundingMode.HALF_UP);
        boolean plausible = mm.signum() > 0 && mm.compareTo(BigDecimal.valueOf(LARGEST_MM)) <= 0;
        return plausible ? Optional.of(mm.intValueExact()) : Optional.empty();
    }

    private static String centimetres(int mm) {
        BigDecimal cm = BigDecimal.valueOf(mm).divide(BigDecimal.valueOf(MM_PER_CM));
        return cm.stripTrailingZeros().toPlainString();
    }

    /** A size without a unit is in centimetres, unless that would be no piece of furniture. */
    private static BigDecimal guessedUnit(BigDecimal value) {
        if (value.compareTo(BigDecimal.valueOf(4)) <= 0) {
            return BigDecimal.valueOf(1000);
        }
        return value.compareTo(BigDecimal.valueOf(500)) > 0 ? BigDecimal.ONE : BigDecimal.valueOf(MM_PER_CM);
    }

    private Optional<BigDecimal> unitAt(int i) {
        return markup.at(Lexicon.Kind.LENGTH, i).filter(hit -> hit.from() == i).map(hit -> new BigDecimal(hit.id()));
    }
}
