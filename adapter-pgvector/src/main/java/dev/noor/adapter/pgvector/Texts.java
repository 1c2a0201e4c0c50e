package dev.noor.adapter.pgvector;

import java.util.List;
import java.util.function.Function;

/** One column of many rows, as an array for a statement; absent values are empty texts. */
final class Texts {
    private Texts() {}

    static <T> List<String> column(List<T> rows, Function<T, String> value) {
        return rows.stream().map(row -> Json.storableText(value.apply(row))).toList();
    }
}
