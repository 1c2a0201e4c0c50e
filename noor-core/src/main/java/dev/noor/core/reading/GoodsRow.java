package dev.noor.core.reading;

import dev.noor.ports.catalog.ConceptId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What one row of a list of goods says, before anybody knows the products.
 *
 * @param models as the catalogue would be asked for them, each once
 * @param kinds of goods named
 * @param counted what a word or a sign says are pieces, each number once
 * @param bare other figures that may be pieces, a price or the row's own number, in the order written
 * @param leading the figure that the row begins with, if it is one of those
 * @param implied pieces that no figure tells, such as those of a dual
 * @param colours wanted
 */
public record GoodsRow(
        List<String> models,
        List<ConceptId> kinds,
        List<BigDecimal> counted,
        List<BigDecimal> bare,
        Optional<BigDecimal> leading,
        Optional<Integer> implied,
        List<String> colours) {
    public GoodsRow {
        models = List.copyOf(models);
        kinds = List.copyOf(kinds);
        counted = List.copyOf(counted);
        bare = List.copyOf(bare);
        colours = List.copyOf(colours);
    }

    /** Whether it tells any figure that may be its pieces. */
    public boolean hasFigures() {
        return !counted.isEmpty() || !bare.isEmpty();
    }

    /** Whether it tells any number that may be pieces beside the one it begins with. */
    public boolean countsBehindItsNumber() {
        return leading.isPresent() && bare.size() + counted.size() > 1;
    }

    /** The same row without the number it begins with. */
    public GoodsRow withoutItsNumber() {
        return leading.isEmpty()
                ? this
                : new GoodsRow(
                        models, kinds, counted, bare.subList(1, bare.size()), Optional.empty(), implied, colours);
    }
}
