package dev.noor.app.cli.filter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.ExitCode;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.filter.Lines.Line;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Runs a command over lines of JSON. Each line gives exactly one line, in order; one that cannot be answered gives
 * {@code {"id":…,"error":…}} and the run goes on. Blank lines are passed over. Counts go to standard error.
 */
public final class JsonLinesFilter {

    private final StandardStreams streams;

    @Inject
    JsonLinesFilter(StandardStreams streams) {
        this.streams = streams;
    }

    /**
     * Filters all lines.
     *
     * @param idName the member that names a line, {@code id} or {@code qid}
     */
    public ExitCode run(FilterOptions options, String idName, LineAnswer command) {
        Tally tally = new Tally();
        try (InputStream in = options.open(streams)) {
            filter(new Lines(in), idName, command, tally);
        } catch (ReaderGone downstream) {
            return ExitCode.DONE;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        streams.err().println("noor: " + tally);
        return options.strict() && tally.errors > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }

    private void filter(Lines lines, String idName, LineAnswer command, Tally tally) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), 1 << 16);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (line.get() instanceof Line.Text text && text.text().isBlank()) {
                continue;
            }
            ObjectNode answer = answer(line.get(), idName, command, tally);
            write(out, JsonText.line(answer), lines.wouldWait());
        }
        write(out, "", true);
    }

    private static ObjectNode answer(Line line, String idName, LineAnswer command, Tally tally) {
        JsonNode id = NullNode.getInstance();
        tally.lines++;
        try {
            ObjectNode members = members(line);
            id = Optional.ofNullable(members.get(idName))
                    .filter(JsonNode::isValueNode)
                    .orElse(id);
            if (id.isNull()) {
                throw new BadLineException("'" + idName + "' is missing or is neither a string nor a number");
            }
            ObjectNode answer = JsonText.object();
            answer.set(idName, id);
            command.answer(new InputLine(members), answer);
            return answer;
        } catch (BadLineException bad) {
            tally.errors++;
            ObjectNode error = JsonText.object();
            error.set(idName, id);
            error.put("error", bad.reason());
            return error;
        }
    }

    private static ObjectNode members(Line line) throws BadLineException {
        return switch (line) {
            case Line.Text text -> JsonText.parseObject(text.text());
            case Line.Unreadable unreadable -> throw new BadLineException(unreadable.reason());
        };
    }

    /** A failure to write means that whoever read has left: there is nobody to tell, and nothing went wrong here. */
    private static void write(Writer out, String line, boolean flush) throws ReaderGone {
        try {
            if (!line.isEmpty()) {
                out.write(line);
                out.write('\n');
            }
            if (flush) {
                out.flush();
            }
        } catch (IOException brokenPipe) {
            throw new ReaderGone(brokenPipe);
        }
    }

    /** How many lines there were. */
    private static final class Tally {
        private long lines;
        private long errors;

        @Override
        public String toString() {
            return lines + (lines == 1 ? " line, " : " lines, ") + errors + (errors == 1 ? " error" : " errors");
        }
    }

    private static final class ReaderGone extends IOException {
        private static final long serialVersionUID = 1L;

        ReaderGone(IOException cause) {
            super(cause);
        }
    }
}
