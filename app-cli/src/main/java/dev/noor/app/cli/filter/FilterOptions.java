package dev.noor.app.cli.filter;

import dev.noor.app.cli.CommandFiles;
import dev.noor.app.cli.StandardStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a filter. Filled while the arguments are parsed. */
public final class FilterOptions {

    @Option(names = "--jsonl", description = "Filters: one JSON object a line in, one out, in order.")
    private boolean jsonl;

    @Option(names = "--in", paramLabel = "FILE", description = "Reads the lines from a file instead of standard input.")
    private @Nullable Path in;

    @Option(names = "--strict", description = "Ends with exit code 1 when a line could not be answered.")
    private boolean strict;

    /** Whether lines are to be filtered. */
    public boolean isOn() {
        return jsonl || in != null;
    }

    boolean strict() {
        return strict;
    }

    InputStream open(StandardStreams streams) throws IOException {
        return in == null ? streams.in() : Files.newInputStream(CommandFiles.readable(in));
    }
}
