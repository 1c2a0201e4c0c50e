package dev.noor.core.rfq;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows as cells: those of a text that is a table, and one cell for each row that is none. */
record Table(List<List<String>> rows) {
    private static final List<String> SEPARATORS = List.of("  ", ";", "|", ",");
    private static final double MOST_ROWS = 0.6;

    Table {
        rows = List.copyOf(rows);
    }

    /** The rows of a text, by the separator that most of them have equally often. */
    static Table of(List<String> text) {
        for (String separator : SEPARATORS) {
            List<List<String>> cells =
                    text.stream().map(row -> cells(row, separator)).toList();
            Optional<Integer> width = width(cells);
            if (width.isPresent() && !(separator.equals(",") && isProse(text))) {
                List<List<String>> rows = new ArrayList<>();
                for (int row = 0; row < cells.size(); row++) {
                    rows.add(cells.get(row).size() == width.get() ? cells.get(row) : List.of(text.get(row)));
                }
                return new Table(rows);
            }
        }
        return new Table(text.stream().map(List::of).toList());
    }

    /** How many cells most rows have; empty when they have one, or differ. */
    private static Optional<Integer> width(List<List<String>> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        rows.forEach(row -> widths.merge(row.size(), 1, Integer::sum));
        return widths.entrySet().stream()
                .filter(width -> width.getKey() > 1 && width.getValue() > 1)
                .filter(width -> width.getValue() >= MOST_ROWS * rows.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A comma and a blank are punctuation. */
    private static boolean isProse(List<String> text) {
        return text.stream().anyMatch(row -> row.replaceAll("\"[^\"]*\"", "").contains(", "));
    }

    /** The cells of a row; a separator within quotes is a part of its cell. */
    private static List<String> cells(String row, String separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            if (row.charAt(i) == '"') {
                quoted = !quoted;
            } else if (!quoted && row.startsWith(separator, i)) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
                i += separator.length() - 1;
            } else {
                cell.append(row.charAt(i));
            }
        }
        cells.add(cell.toString().strip());
        return List.copyOf(cells);
    }
}
