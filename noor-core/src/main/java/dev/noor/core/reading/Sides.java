package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.BitSet;
import java.util.Optional;

/** Finds the words that name the side of a size; each names that of one size. Used by one reading only. */
final class Sides {
    private static final int FARTHEST_BEFORE = 4;
    private final Markup markup;
    private final BitSet told = new BitSet();

    /** Where a length is told too, the width is the shorter side. */
    private final boolean besideLength;

    Sides(Markup markup) {
        this.markup = markup;
        this.besideLength = markup.has(Operator.LENGTH) && !markup.has(Operator.DEPTH);
    }

    /**
     * The side of the size at the tokens {@code from} to before {@code to}: the word right in front of it, else the one
     * right behind it, else one farther in front, which a unit lets be farther.
     */
    Optional<Side> of(int from, int to, boolean withUnit) {
        int near = markup.token(Math.max(0, from - 1)).isMark(':') ? from - 2 : from - 1;
        if (at(near).isPresent() && !told.get(near)) {
            return tell(near);
        }
        for (int i = to; i < to + 2 && !markup.separatesAt(i) && !markup.is(Lexicon.Kind.PRODUCT, i); i++) {
            if (at(i).isPresent() && !told.get(i) && !isOfNext(i, i == to)) {
                return tell(i);
            }
        }
        return before(from, withUnit);
    }

    /** "6 pcs height 200", «وحدة طول ٤ متر»: the word stands in front of another figure; not so "180 high 90 wide". */
    private boolean isOfNext(int word, boolean adjacent) {
        return markup.figureAt(word + 1)
                .filter(next -> !adjacent || at(markup.afterUnit(next.to())).isEmpty())
                .isPresent();
    }

    private Optional<Side> before(int at, boolean withUnit) {
        int farthest = withUnit ? FARTHEST_BEFORE : FARTHEST_BEFORE / 2;
        for (int i = at - 1; i >= at - farthest && i >= 0; i--) {
            boolean over = markup.separatesAt(i) && !markup.token(i).isMark(':');
            if (over || told.get(i) || markup.figureAt(i).isPresent()) {
                return Optional.empty();
            }
            if (at(i).isPresent()) {
                return tell(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Side> tell(int i) {
        told.set(i);
        return at(i);
    }

    /** The side that a word names, unless it is a word of a thing's name or of a phrase such as «عرض سعر». */
    Optional<Side> at(int i) {
        boolean named = markup.is(Lexicon.Kind.PRODUCT, i) || markup.is(Lexicon.Kind.FEATURE, i);
        boolean phrase = markup.at(Lexicon.Kind.INTENT, i)
                .filter(hit -> hit.length() > 1)
                .isPresent();
        if (named || phrase) {
            return Optional.empty();
        }
        if (markup.is(Operator.LENGTH, i)) {
            return Optional.of(Side.WIDTH);
        }
        if (markup.is(Operator.WIDTH, i)) {
            return Optional.of(besideLength ? Side.DEPTH : Side.WIDTH);
        }
        if (markup.is(Operator.DEPTH, i)) {
            return Optional.of(Side.DEPTH);
        }
        return markup.is(Operator.HEIGHT, i) ? Optional.of(Side.HEIGHT) : Optional.empty();
    }
}
