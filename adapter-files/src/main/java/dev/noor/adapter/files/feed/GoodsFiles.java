package dev.noor.adapter.files.feed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.noor.ports.PermanentPortException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads lists of goods that buyers send as files: any columns, with or without a header. */
public final class GoodsFiles {
    /** What is read as one list; a job has fewer. */
    private static final int MOST_ROWS = 10_000;

    private GoodsFiles() {}

    /** Whether a file's ending says that it holds separated values. */
    public static boolean isTable(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    /**
     * The cells of a file of separated values, row by row, without empty rows.
     *
     * @throws PermanentPortException when the file cannot be read, is in another encoding than UTF-8, is no CSV, or has
     *     more than 10,000 rows
     */
    public static List<List<String>> cells(Path path) {
        SourceFile file = SourceFile.checked(path);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(CsvSeparator.of(file))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file.open(FeedProgress.NONE), StandardCharsets.UTF_8)) {
            return few(
                    path,
                    csv.stream()
                            .limit(MOST_ROWS + 1L)
                            .map(row ->
                                    row.getFields().stream().map(String::strip).toList())
                            .toList());
        } catch (CsvParseException malformed) {
            throw new PermanentPortException(
                    "files.invalid_csv", path + ": not CSV: " + malformed.getMessage(), malformed);
        } catch (UncheckedIOException unreadable) {
            throw SourceFile.fault(path, new IOException(unreadable));
        } catch (IOException unreadable) {
            throw SourceFile.fault(path, unreadable);
        }
    }

    /**
     * The lines of a text.
     *
     * @throws PermanentPortException when the file cannot be read, is in another encoding than UTF-8, or has more than
     *     10,000 lines
     */
    public static List<String> lines(Path path) {
        SourceFile file = SourceFile.checked(path);
        try (InputStream text = file.open(FeedProgress.NONE)) {
            return few(
                    path,
                    new String(text.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException unreadable) {
            throw SourceFile.fault(path, unreadable);
        }
    }

    private static <T> List<T> few(Path path, List<T> rows) {
        if (rows.size() > MOST_ROWS) {
            throw new PermanentPortException(
                    "files.too_long", path + ": has more than " + MOST_ROWS + " rows; split it into several lists");
        }
        return rows;
    }
}
