package dev.noor.core.rfq;

import dev.noor.core.reading.GoodsRow;
import dev.noor.core.reading.Reader;
import dev.noor.core.rfq.Matching.Match;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads lists of goods as buyers write them, a product a row: numbered, with bullets, or as the cells of a table. Each
 * row is read by itself; what does not name one product and its pieces is asked about and not guessed. For one list.
 */
public final class GoodsLists {
    private static final Pattern MARK = Pattern.compile("^\\s*(?:[-–•*]\\s*|\\d{1,3}(?:[.)]\\s*|-\\s+))");
    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)");

    private final Reader reader;
    private final Matching matching;

    /** @param named the products that a code or a model name may mean: one where it is sure */
    public GoodsLists(ServedTenant shop, Function<String, List<Product>> named) {
        this.reader = shop.reader();
        this.matching = new Matching(shop, named);
    }

    /** The list that a text is. */
    public GoodsList read(List<String> text) {
        return read(Table.of(text.stream().map(String::strip).toList()));
    }

    /** The list that the cells of a file are. */
    public GoodsList readCells(List<List<String>> rows) {
        return read(new Table(rows));
    }

    private GoodsList read(Table table) {
        Optional<Columns> columns = Columns.of(table, reader);
        List<Asked> asked = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row);
            int here = row;
            if (columns.filter(found -> found.heading() == here).isEmpty()) {
                asked.add(asked(row + 1, cells, columns.filter(found -> found.fit(cells))));
            }
        }
        boolean numbered = isNumbered(asked);
        return withoutTooMany(asked.stream()
                .map(row -> new GoodsList.Row(row.number(), row.text(), result(row, numbered)))
                .toList());
    }

    /** A row as it was read. */
    private record Asked(
            int number, String text, String names, String noted, GoodsRow goods, Optional<Optional<Integer>> column) {}

    private Asked asked(int number, List<String> cells, Optional<Columns> columns) {
        String text = String.join("; ", cells);
        String names =
                columns.map(known -> String.join(" ; ", known.names(cells))).orElseGet(() -> String.join(" ; ", cells));
        String noted = MARK.matcher(names.strip()).replaceFirst("").strip();
        String plain = NOTE.matcher(noted).replaceAll(" ").strip();
        return new Asked(number, text, plain, noted, reader.row(plain), columns.map(known -> known.pieces(cells)));
    }

    /** Whether the rows begin with 1, 2, 3 and tell their pieces behind that. */
    private static boolean isNumbered(List<Asked> rows) {
        List<GoodsRow> goods = rows.stream()
                .map(Asked::goods)
                .filter(row -> !row.models().isEmpty())
                .toList();
        for (int row = 0; row < goods.size(); row++) {
            boolean next = goods.get(row).leading().equals(Optional.of(BigDecimal.valueOf(row + 1L)));
            if (!next || !goods.get(row).countsBehindItsNumber()) {
                return false;
            }
        }
        return goods.size() > 1;
    }

    private RowResult result(Asked asked, boolean numbered) {
        return switch (matching.match(asked.names(), asked.goods())) {
            case Match.Not(RowResult why) -> why;
            case Match.One(Product product, Confidence confidence, GoodsRow row) -> {
                GoodsRow goods = numbered ? row.withoutItsNumber() : row;
                Optional<Integer> pieces =
                        asked.column().orElseGet(() -> Pieces.of(goods, product).or(() -> ofNotes(asked, goods)));
                Optional<String> colour = row.colours().stream()
                        .filter(product.colours()::contains)
                        .findFirst();
                yield pieces.flatMap(Quantity::orderable)
                        .<RowResult>map(count -> new RowResult.Line(product, count, confidence, colour))
                        .orElseGet(() -> row.hasFigures() && asked.column().isEmpty()
                                ? new RowResult.Doubtful(product)
                                : new RowResult.HowMany(product));
            }
        };
    }

    /** "CH 616 (12 pcs)": a note counts where the row itself has no figure. */
    private Optional<Integer> ofNotes(Asked asked, GoodsRow row) {
        return row.hasFigures() || asked.noted().equals(asked.names())
                ? Optional.empty()
                : Pieces.only(reader.row(asked.noted()).counted());
    }

    /** Rows of one product that together want more than an order takes are asked about. */
    private static GoodsList withoutTooMany(List<GoodsList.Row> rows) {
        Map<Sku, Integer> sums = new HashMap<>();
        for (RowResult.Line line : new GoodsList(rows).lines()) {
            sums.merge(line.product().sku(), line.quantity().value(), Integer::sum);
        }
        return new GoodsList(rows.stream()
                .map(row -> row.result() instanceof RowResult.Line line
                                && sums.getOrDefault(line.product().sku(), 0) > Quantity.MAX
                        ? new GoodsList.Row(
                                row.number(),
                                row.text(),
                                new RowResult.TooMany(
                                        line.product(),
                                        sums.getOrDefault(line.product().sku(), 0)))
                        : row)
                .toList());
    }
}
