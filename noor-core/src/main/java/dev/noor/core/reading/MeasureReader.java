package dev.noor.core.reading;

import dev.noor.ports.catalog.Range;
import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Lexicon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads sizes: "160x80", "120 cm wide", "не выше 75 см", "at least 1.8 m". */
final class MeasureReader {
    private static final int FARTHEST_SIDE = 4;
    private static final int MM_PER_CM = 10;
    private static final int LARGEST_MM = 30_000;
    private static final int LEAST_TOLERANCE_MM = 10;
    private static final int TOLERANCE_PART = 20;
    private final Markup markup;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<Side, Range<Integer>> ranges = new EnumMap<>(Side.class);

    MeasureReader(Markup markup) {
        this.markup = markup;
    }

    private enum Side {
        WIDTH(SlotName.WIDTH),
        DEPTH(SlotName.DEPTH),
        HEIGHT(SlotName.HEIGHT);

        private final SlotName slot;

        Side(SlotName slot) {
            this.slot = slot;
        }
    }

    /** Claims every figure that states a size. */
    Measures read(Range<Integer> seats, List<Slot> counts) {
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

    private static final BigDecimal LEAST_BARE_SIDE = BigDecimal.valueOf(20);

    /** Without a unit small figures are arithmetic or counts. */
    private boolean maySizes(List<Figure> sides, int end) {
        return unitAt(end).isPresent()
                || sides.stream().allMatch(side -> side.value().compareTo(LEAST_BARE_SIDE) >= 0)
                || sides.stream().allMatch(side -> side.value().scale() > 0);
    }

    /** "160x80x75": width, depth, height in the order written. */
    private boolean product(Figure first) {
        List<Figure> sides = new ArrayList<>(List.of(first));
        Figure last = first;
        while (sides.size() < Side.values().length && isTimes(afterUnit(last.to()))) {
            Optional<Figure> next = markup.figureAt(afterUnit(last.to()) + 1);
            if (next.isEmpty()) {
                break;
            }
            last = next.get();
            sides.add(last);
        }
        if (sides.size() == 1 || markup.is(Lexicon.Kind.CURRENCY, last.to()) || !maySizes(sides, last.to())) {
            return false;
        }
        BigDecimal unit =
                unitAt(last.to()).orElseGet(() -> guessedUnit(sides.get(0).value()));
        for (int i = 0; i < sides.size(); i++) {
            BigDecimal own = unitAt(sides.get(i).to()).orElse(unit);
            put(Side.values()[i], sides.get(i), own, Bounds.Bound.NONE);
        }
        return true;
    }

    private int afterUnit(int i) {
        return markup.at(Lexicon.Kind.LENGTH, i).map(Hit::to).orElse(i);
    }

    private boolean isTimes(int i) {
        return i < markup.size()
                && (markup.is(Operator.TIMES, i)
                        || markup.is(Operator.BY, i)
                        || markup.token(i).isMark('\u00D7')
                        || markup.token(i).isMark('*'));
    }

    private void length(Figure figure) {
        Optional<Figure> upper = Bounds.upperEnd(markup, figure);
        Optional<BigDecimal> unit = unitAt(figure.to()).or(() -> upper.flatMap(end -> unitAt(end.to())));
        int behind = afterUnit(upper.map(Figure::to).orElse(figure.to()));
        Optional<Side> side = sideBehind(behind).or(() -> sideBefore(figure.from(), unit.isPresent()));
        if (unit.isEmpty() && (side.isEmpty() || markup.is(Lexicon.Kind.CURRENCY, figure.to()))) {
            return;
        }
        Side about = side.orElse(Side.WIDTH);
        BigDecimal mm = unit.orElseGet(() -> guessedUnit(figure.value()));
        if (upper.isPresent()) {
            Optional<Integer> from = millimetres(figure, mm);
            Optional<Integer> to = millimetres(upper.get(), mm);
            if (from.isPresent() && to.isPresent()) {
                markup.claim(figure);
                markup.claim(upper.get());
                slots.add(new Slot(about.slot, centimetres(from.get())));
                ranges.putIfAbsent(about, Range.between(from.get(), to.get()));
            }
            return;
        }
        put(about, figure, mm, Bounds.of(markup, figure));
    }

    private void put(Side side, Figure figure, BigDecimal unit, Bounds.Bound bound) {
        Optional<Integer> size = millimetres(figure, unit);
        if (size.isEmpty()) {
            return;
        }
        markup.claim(figure);
        int mm = size.get();
        slots.add(new Slot(side.slot, centimetres(mm)));
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

    private static Optional<Integer> millimetres(Figure figure, BigDecimal unit) {
        BigDecimal mm = figure.value().multiply(unit).setScale(0, RoundingMode.HALF_UP);
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

    private Optional<Side> sideBehind(int at) {
        for (int i = at; i < at + 2 && !markup.separatesAt(i); i++) {
            Optional<Side> side = sideAt(i);
            if (side.isPresent() && markup.figureAt(i + 1).isEmpty()) {
                return side;
            }
        }
        return Optional.empty();
    }

    private Optional<Side> sideBefore(int at, boolean withUnit) {
        int farthest = withUnit ? FARTHEST_SIDE : FARTHEST_SIDE / 2;
        for (int i = at - 1; i >= at - farthest && i >= 0; i--) {
            if (markup.separatesAt(i) && !markup.token(i).isMark(':')
                    || markup.figureAt(i).isPresent()) {
                return Optional.empty();
            }
            Optional<Side> side = sideAt(i);
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }

    private Optional<Side> sideAt(int i) {
        boolean named = markup.is(Lexicon.Kind.PRODUCT, i) || markup.is(Lexicon.Kind.FEATURE, i);
        if (named) {
            return Optional.empty();
        }
        if (markup.is(Operator.WIDTH, i) || markup.is(Operator.LENGTH, i)) {
            return Optional.of(Side.WIDTH);
        }
        if (markup.is(Operator.DEPTH, i)) {
            return Optional.of(Side.DEPTH);
        }
        return markup.is(Operator.HEIGHT, i) ? Optional.of(Side.HEIGHT) : Optional.empty();
    }
}
