package dev.noor.adapter.pgvector;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.noor.ports.handoff.CaseFile;
import dev.noor.ports.handoff.CaseFile.Item;
import dev.noor.ports.handoff.CaseFile.Section;
import dev.noor.ports.handoff.CaseFile.Source;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** {@code handoff.case_file}. */
final class CaseFileJson {
    private static final TypeReference<Row> ROW = new TypeReference<>() {};

    private CaseFileJson() {}

    /** The file as it is stored. */
    record Row(String headline, List<SectionRow> sections, List<SourceRow> sources) {}

    /** What belongs together. */
    record SectionRow(String title, List<ItemRow> items) {}

    /** One thing, and the numbers of what it cites. */
    record ItemRow(String text, List<Integer> cited) {}

    /** A message that is cited. */
    record SourceRow(UUID message, String label, String at) {}

    static String write(CaseFile file) {
        return Json.of(new Row(
                file.headline(),
                file.sections().stream()
                        .map(section -> new SectionRow(
                                section.title(),
                                section.items().stream()
                                        .map(item -> new ItemRow(item.text(), item.cited()))
                                        .toList()))
                        .toList(),
                file.sources().stream()
                        .map(source -> new SourceRow(
                                source.message(), source.label(), source.at().toString()))
                        .toList()));
    }

    static CaseFile read(String json) {
        Row row = Json.read(json, ROW);
        return new CaseFile(
                row.headline(),
                row.sections().stream()
                        .map(section -> new Section(
                                section.title(),
                                section.items().stream()
                                        .map(item -> new Item(item.text(), item.cited()))
                                        .toList()))
                        .toList(),
                row.sources().stream()
                        .map(source -> new Source(source.message(), source.label(), Instant.parse(source.at())))
                        .toList());
    }
}
