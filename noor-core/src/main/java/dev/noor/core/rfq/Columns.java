package dev.noor.core.rfq;

import dev.noor.core.reading.Heading;
import dev.noor.core.reading.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which column of a table holds the pieces, as its heading says; where none or several do, each row tells it itself.
 *
 * @param heading the row that holds the headings
 */
record Columns(int heading, int pieces, int width) {
    private static final int FARTHEST_HEADING = 10;
    private static final Pattern COUNT =
            Pattern.compile("\\D{0,6}?(\\d{1,3}(?:[, ]\\d{3}){1,2}|\\d{1,9})(?:[.,]0{1,2})?\\D{0,10}");

    private static final Pattern FIGURE =
            Pattern.compile("\\D{0,8}?(\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d{1,3})?|\\d{1,12}(?:\\.\\d{1,3})?)\\D{0,10}");

    static Optional<Columns> of(Table table, Reader reader) {
        for (int row = 0; row < Math.min(table.rows().size(), FARTHEST_HEADING); row++) {
            List<String> cells = table.rows().get(row);
            boolean wordsOnly =
                    cells.stream().noneMatch(cell -> cell.chars().anyMatch(Character::isDigit) || cell.length() > 40);
            if (cells.size() > 1 && wordsOnly) {
                Optional<Integer> pieces =
                        one(table, cells, reader, Heading.QUANTITY).or(() -> one(table, cells, reader, Heading.PIECE));
                if (pieces.isPresent()) {
                    return Optional.of(new Columns(row, pieces.get(), cells.size()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> one(Table table, List<String> cells, Reader reader, Heading wanted) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            // "Item" heads the goods
            boolean goods = wanted == Heading.PIECE && column == 0;
            if (!goods && reader.heading(cells.get(column)) == wanted) {
                columns.add(column);
            }
        }
        if (columns.size() > 1) {
            columns.removeIf(column -> isProduct(table, cells, column));
        }
        return columns.size() == 1 ? Optional.of(columns.getFirst()) : Optional.empty();
    }

    /** An amount is in each row what two other columns make of it: pieces times price. */
    private static boolean isProduct(Table table, List<String> heading, int column) {
        List<List<String>> rows = table.rows().stream()
                .filter(cells -> cells.size() == heading.size() && !cells.equals(heading))
                .toList();
        return rows.stream().allMatch(cells -> {
            Optional<BigDecimal> amount = figure(cells.get(column));
            List<BigDecimal> others = IntStream.range(0, cells.size())
                    .filter(other -> other != column)
                    .mapToObj(other -> figure(cells.get(other)))
                    .flatMap(Optional::stream)
                    .toList();
            return amount.isPresent()
                    && IntStream.range(0, others.size())
                            .anyMatch(one -> IntStream.range(0, one)
                                    .anyMatch(other -> others.get(one)
                                                    .multiply(others.get(other))
                                                    .compareTo(amount.get())
                                            == 0));
        });
    }

    private static Optional<BigDecimal> figure(String cell) {
        Matcher figure = FIGURE.matcher(cell);
        return figure.matches()
                ? Optional.of(new BigDecimal(figure.group(1).replaceAll("[, ]", "")))
                : Optional.empty();
    }

    boolean fit(List<String> cells) {
        return cells.size() == width;
    }

    /** The pieces of a row; empty when its cell holds no whole number. */
    Optional<Integer> pieces(List<String> cells) {
        Matcher count = COUNT.matcher(cells.get(pieces));
        return count.matches() ? Optional.of(Integer.valueOf(count.group(1).replaceAll("[, ]", ""))) : Optional.empty();
    }

    /** The cells of a row that name the goods. */
    List<String> names(List<String> cells) {
        List<String> names = new ArrayList<>(cells);
        names.remove(pieces);
        return names;
    }
}
