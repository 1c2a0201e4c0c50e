package dev.noor.adapter.files.feed;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.catalog.ProductFeed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens product files by their ending ({@code .csv}, {@code .tsv}, {@code .jsonl}, {@code .ndjson}), and others by
 * whether they begin with a brace.
 */
public final class ProductFiles {
    private ProductFiles() {}

    /**
     * The feed of a file whose prices are in {@code currency}.
     *
     * @throws PermanentPortException when the file cannot be read or is in another encoding than UTF-8
     */
    public static ProductFeed open(Path path, Currency currency, FieldMapping mapping, FeedProgress progress) {
        return isCsv(path)
                ? new CsvProductFeed(path, currency, mapping, progress)
                : new JsonLinesProductFeed(path, currency, mapping, progress);
    }

    /**
     * The currency that most rows of a file state; empty when none does.
     *
     * @throws PermanentPortException when the file cannot be read or is in another encoding than UTF-8
     */
    public static Optional<Currency> currency(Path path, FieldMapping mapping) {
        StatedCurrencies currencies = new StatedCurrencies(mapping);
        if (isCsv(path)) {
            CsvRows.read(path, mapping, FeedProgress.NONE, currencies);
        } else {
            JsonRows.read(path, FeedProgress.NONE, currencies);
        }
        return currencies.mostFrequent();
    }

    private static boolean isCsv(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (endsWith(name, ".csv", ".tsv")) {
            return true;
        }
        return !endsWith(name, ".jsonl", ".ndjson", ".json") && !beginsWithBrace(path);
    }

    private static boolean endsWith(String name, String... endings) {
        return Arrays.stream(endings).anyMatch(name::endsWith);
    }

    private static boolean beginsWithBrace(Path path) {
        try (InputStream bytes = SourceFile.checked(path).open(FeedProgress.NONE)) {
            for (int one = bytes.read(); one >= 0; one = bytes.read()) {
                if (!List.of((int) ' ', (int) '\t', (int) '\r', (int) '\n').contains(one)) {
                    return one == '{';
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw SourceFile.fault(path, unreadable);
        }
    }
}
