package dev.noor.core.rfq;

import dev.noor.core.ledger.Pick;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Quantity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A list of goods as it was understood, row by row. */
public record GoodsList(List<Row> rows) {
    public GoodsList {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number of the row in its text, from 1
     * @param text as written
     */
    public record Row(int number, String text, RowResult result) {}

    /** What is ordered, each product once with the pieces of all its rows; a colour that they do not share is left. */
    public List<Pick> picks() {
        Map<Sku, Pick> picks = new LinkedHashMap<>();
        for (RowResult.Line line : lines()) {
            Sku sku = line.product().sku();
            picks.merge(sku, new Pick(sku, line.quantity(), line.colour()), GoodsList::together);
        }
        return List.copyOf(picks.values());
    }

    private static Pick together(Pick some, Pick more) {
        Optional<String> colour = some.colour().filter(own -> more.colour().equals(Optional.of(own)));
        int pieces = some.quantity().value() + more.quantity().value();
        return new Pick(some.sku(), new Quantity(pieces), colour);
    }

    /** The rows that are ordered. */
    public List<RowResult.Line> lines() {
        return rows.stream()
                .map(Row::result)
                .filter(RowResult.Line.class::isInstance)
                .map(RowResult.Line.class::cast)
                .toList();
    }

    /** What is asked about, each once. */
    public List<RowResult.Unclear> unclear() {
        Set<RowResult.Unclear> unclear = new LinkedHashSet<>();
        for (Row row : rows) {
            if (row.result() instanceof RowResult.Unclear open) {
                unclear.add(open);
            }
        }
        return List.copyOf(unclear);
    }
}
