package dev.noor.adapter.files.feed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.noor.ports.PermanentPortException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads files of separated values with a header. */
final class CsvRows {
    private CsvRows() {}

    /** Hands on every record after the header as a row, or why it is none. */
    static void read(Path path, FieldMapping mapping, FeedProgress progress, RowSink sink) {
        SourceFile file = SourceFile.checked(path);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(CsvSeparator.of(file))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file.open(progress), StandardCharsets.UTF_8)) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                throw new PermanentPortException("files.empty", path + ": the file is empty");
            }
            List<String> header =
                    records.next().getFields().stream().map(String::strip).toList();
            requireUsable(path, header, mapping);
            while (records.hasNext()) {
                CsvRecord csvRecord = records.next();
                if (csvRecord.getFieldCount() == header.size()) {
                    sink.take(row(header, csvRecord));
                } else {
                    sink.reject(
                            csvRecord.getStartingLineNumber(),
                            csvRecord.getFieldCount() + " fields where the header has " + header.size());
                }
            }
        } catch (CsvParseException malformed) {
            throw new PermanentPortException(
                    "files.invalid_csv", path + ": not CSV: " + malformed.getMessage(), malformed);
        } catch (UncheckedIOException unreadable) {
            throw SourceFile.fault(path, new IOException(unreadable));
        } catch (IOException unreadable) {
            throw SourceFile.fault(path, unreadable);
        }
    }

    private static SourceRow row(List<String> header, CsvRecord csvRecord) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            values.put(header.get(i), List.of(csvRecord.getField(i)));
        }
        return new SourceRow(csvRecord.getStartingLineNumber(), values);
    }

    private static void requireUsable(Path path, List<String> header, FieldMapping mapping) {
        Set<String> names = new HashSet<>();
        for (String name : header) {
            if (!names.add(name)) {
                throw new PermanentPortException(
                        "files.invalid_csv", path + ":1: the header names '" + name + "' twice");
            }
        }
        Set<String> absent = mapping.missingFrom(header);
        if (!absent.isEmpty()) {
            throw new PermanentPortException(
                    "files.invalid_mapping",
                    path + ":1: the mapping names columns that the header lacks: " + String.join(", ", absent));
        }
        EnumSet<SourceField> missing = EnumSet.of(SourceField.SKU, SourceField.NAME, SourceField.PRICE);
        missing.removeAll(mapping.assign(header).values());
        if (!missing.isEmpty()) {
            throw new PermanentPortException(
                    "files.invalid_csv",
                    path + ":1: the header has no column for "
                            + missing.stream().map(SourceField::key).collect(Collectors.joining(", "))
                            + "; name it in a mapping file");
        }
    }
}
