package dev.noor.app.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Walks the usual paths once, silently, while the launcher records which classes they load. */
final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] arguments) {
        StandardStreams nowhere = new StandardStreams(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        ProcessContext process = ProcessContext.ofProcess().with(nowhere);
        Main.run(process, "--help");
        Main.run(process, "completion");
        Main.run(process, "quote", "--jsonl");
        Main.run(process, "read", "hello");
        System.exit(0);
    }
}
