package dev.noor.app.cli.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.CommandFiles;
import dev.noor.app.cli.filter.BadLineException;
import dev.noor.app.cli.filter.InputLine;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.app.cli.filter.Lines;
import dev.noor.app.cli.filter.Lines.Line;
import dev.noor.core.reading.Reader;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageId;
import dev.noor.ports.knowledge.PassageKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads files of documents, one {@code {"id","title","text"}} a line. */
final class DocumentFile {

    private final Reader reader;

    /** @param reader tells the language a document is in */
    DocumentFile(Reader reader) {
        this.reader = reader;
    }

    /** The documents as passages; the first line that is none ends it. */
    List<Passage> read(Path file) {
        List<Passage> passages = new ArrayList<>();
        Set<PassageId> ids = new HashSet<>();
        long number = 0;
        try (InputStream in = Files.newInputStream(CommandFiles.readable(file))) {
            Lines lines = new Lines(in);
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                number++;
                String place = file + ":" + number;
                for (Passage passage : passage(line.get(), place)) {
                    if (!ids.add(passage.id())) {
                        throw CommandFailure.work(place + ": the id '" + passage.id() + "' was used before");
                    }
                    passages.add(passage);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return passages;
    }

    private List<Passage> passage(Line line, String place) {
        try {
            return switch (line) {
                case Line.Text text when text.text().isBlank() -> List.of();
                case Line.Text text -> List.of(passage(new InputLine(JsonText.parseObject(text.text())), place));
                case Line.Unreadable unreadable -> throw new BadLineException(unreadable.reason());
            };
        } catch (BadLineException bad) {
            throw CommandFailure.work(place + ": " + bad.reason());
        }
    }

    private Passage passage(InputLine line, String place) throws BadLineException {
        String id = line.member("id")
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(value -> !value.isBlank() && value.length() <= 200)
                .orElseThrow(() -> new BadLineException("'id' is missing or has more than 200 characters"));
        String text = line.text("text");
        String title = line.member("title").isPresent() ? line.text("title") : "";
        return new Passage(
                new PassageId(id),
                PassageKind.DOCUMENT,
                title.isBlank() ? id : title,
                localized(text),
                List.of(),
                place);
    }

    /** The text in its own language, which also stands for the English that there is not. */
    private LocalizedText localized(String text) {
        return reader.read(List.of(text))
                .replyLanguage()
                .map(language -> LocalizedText.of(language, text))
                .orElse(LocalizedText.english(text));
    }
}
