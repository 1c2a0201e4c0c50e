package dev.noor.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Walks the usual paths once, silently and in a home that is thrown away, while the launcher records which classes they
 * load. The user's own settings and data are not touched.
 */
final class Rehearsal {

    private static final String SCRIPT = """
            {"text":"Hi"}
            {"text":"I need 4 black office chairs up to 700 each"}
            {"text":"what about delivery and warranty?"}
            """;

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        Path home = Files.createTempDirectory("noor-rehearsal");
        try {
            play(home, "", "--help");
            play(home, "", "completion");
            play(home, "", "quote", "--jsonl");
            play(home, "", "mask", "call 050 123 4567");
            play(home, SCRIPT, "chat", "--script", "-");
            play(home, "/quit", "chat");
            play(home, "", "catalog", "search", "desk");
        } finally {
            delete(home);
        }
        System.exit(0);
    }

    private static void play(Path home, String input, String... arguments) {
        StandardStreams streams = new StandardStreams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Main.run(ProcessContext.ofProcess().rehearsing(streams, Map.of("NOOR_HOME", home.toString())), arguments);
    }

    private static void delete(Path home) throws IOException {
        List<Path> everything;
        try (Stream<Path> files = Files.walk(home)) {
            everything = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : everything) {
            Files.deleteIfExists(file);
        }
    }
}
