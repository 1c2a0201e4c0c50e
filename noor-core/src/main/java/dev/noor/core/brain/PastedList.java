package dev.noor.core.brain;

import dev.noor.core.ledger.Pick;
import dev.noor.core.reading.Item;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A list of goods as buyers paste it, a product a row: numbered, with bullets, or as the cells of a table. Each row is
 * read by itself; what does not name one product and its pieces is asked about and not guessed.
 *
 * @param sure what is ordered, each product once
 * @param unclear what the rows name that tell not which or how many
 */
record PastedList(List<Pick> sure, List<Unclear> unclear) {
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 200;
    private static final Pattern MARK = Pattern.compile("^\\s*(?:[-–•*]\\s*|\\d{1,3}(?:[.)]\\s*|-\\s+))");
    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)");
    private static final Pattern CELLS = Pattern.compile("\\s*[;\t|]\\s*");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,5}");
    private static final Pattern LAST_FIGURE =
            Pattern.compile("(?<![\\p{L}\\d.,])(\\d{1,5})(?=\\s*(?:\\p{L}{1,12}\\.?)?\\s*$)");

    PastedList {
        sure = List.copyOf(sure);
        unclear = List.copyOf(unclear);
    }

    /** The list that a burst is; empty for any other talk. */
    static Optional<PastedList> of(TurnContext turn, SalesTools tools) {
        List<String> rows = turn.reading().text().lines().limit(MOST_ROWS).toList();
        if (rows.size() < FEWEST_ROWS) {
            return Optional.empty();
        }
        Map<Sku, Integer> sure = new LinkedHashMap<>();
        List<Unclear> unclear = new ArrayList<>();
        for (String row : rows) {
            Row read = Row.of(row);
            Optional<Product> product = product(read.text(), turn, tools);
            Optional<Integer> pieces = product.flatMap(
                    known -> read.counts().isEmpty() ? pieces(read.text(), known, turn, tools) : read.pieces(known));
            if (pieces.filter(PastedList::isOrderable).isPresent()) {
                sure.merge(product.get().sku(), pieces.get(), (some, more) -> Math.min(some + more, Quantity.MAX));
            } else {
                unclear(read.text(), product, turn).ifPresent(unclear::add);
            }
        }
        return sure.size() < FEWEST_ROWS
                ? Optional.empty()
                : Optional.of(new PastedList(
                        sure.entrySet().stream()
                                .map(line -> new Pick(line.getKey(), new Quantity(line.getValue())))
                                .toList(),
                        unclear));
    }

    private static boolean isOrderable(int pieces) {
        return pieces >= 1 && pieces <= Quantity.MAX;
    }

    /** What a row names of which nothing is ordered. */
    sealed interface Unclear {
        /** A product, and not how many. */
        record HowMany(Product product) implements Unclear {}

        /** A kind of goods, and not which. */
        record Which(ConceptId kind) implements Unclear {}

        /** A model that the catalogue does not have. */
        record Unknown(String model) implements Unclear {}
    }

    private static Optional<Unclear> unclear(String row, Optional<Product> product, TurnContext turn) {
        Optional<Item> item = items(row, turn).stream().findFirst();
        return product.<Unclear>map(Unclear.HowMany::new)
                .or(() -> item.flatMap(Item::product).map(Unclear.Which::new))
                .or(() -> item.flatMap(Item::model).map(Unclear.Unknown::new));
    }

    /**
     * One row, without its number and notes.
     *
     * @param text what it names; of a table without the cells that are figures
     * @param counts those cells
     */
    private record Row(String text, List<Integer> counts) {
        static Row of(String row) {
            String text = NOTE.matcher(row).replaceAll(" ").strip();
            List<String> cells = List.of(CELLS.split(text));
            if (cells.size() < 2) {
                return new Row(MARK.matcher(text).replaceFirst("").strip(), List.of());
            }
            List<String> names = cells.stream().filter(cell -> !isCount(cell)).toList();
            int name = names.isEmpty() ? 0 : cells.indexOf(names.getFirst());
            List<Integer> behind = counts(cells.subList(name, cells.size()));
            return new Row(String.join(" ", names), behind.isEmpty() ? counts(cells.subList(0, name)) : behind);
        }

        private static boolean isCount(String cell) {
            return WHOLE.matcher(cell).matches();
        }

        private static List<Integer> counts(List<String> cells) {
            return cells.stream().filter(Row::isCount).map(Integer::valueOf).toList();
        }

        /** The one count beside which every other figure is the price of a piece or of all of them. */
        Optional<Integer> pieces(Product product) {
            BigDecimal price = product.price().toDecimal();
            List<Integer> fitting = IntStream.range(0, counts.size())
                    .filter(at -> IntStream.range(0, counts.size())
                            .filter(other -> other != at)
                            .allMatch(other -> isPrice(counts.get(other), counts.get(at), price)))
                    .mapToObj(counts::get)
                    .toList();
            return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
        }

        private static boolean isPrice(int figure, int pieces, BigDecimal price) {
            BigDecimal told = BigDecimal.valueOf(figure);
            return told.compareTo(price) == 0 || told.compareTo(price.multiply(BigDecimal.valueOf(pieces))) == 0;
        }
    }

    private static List<Item> items(String text, TurnContext turn) {
        return turn.served().reader().read(List.of(text)).items().stream()
                .filter(item -> item.model().isPresent() || item.product().isPresent())
                .toList();
    }

    /** The one product that a row names. */
    private static Optional<Product> product(String text, TurnContext turn, SalesTools tools) {
        List<String> models = items(text, turn).stream()
                .flatMap(item -> item.model().stream())
                .distinct()
                .toList();
        if (models.size() != 1) {
            return Optional.empty();
        }
        List<Product> named = tools.products(models.getFirst(), turn.bench());
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** As it is read; else the figure that ends the row, unless it belongs to the name. */
    private static Optional<Integer> pieces(String text, Product product, TurnContext turn, SalesTools tools) {
        Optional<Integer> read = items(text, turn).stream()
                .flatMap(item -> item.quantity().stream())
                .findFirst();
        if (read.isPresent()) {
            return read;
        }
        Matcher last = LAST_FIGURE.matcher(text);
        if (!last.find()) {
            return Optional.empty();
        }
        String rest = text.substring(0, last.start()).strip();
        return product(rest, turn, tools)
                .filter(same -> same.sku().equals(product.sku()))
                .map(same -> Integer.valueOf(last.group(1)));
    }
}
