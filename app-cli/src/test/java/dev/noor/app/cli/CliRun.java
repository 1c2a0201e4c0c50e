package dev.noor.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** One command run within the test's own process. */
public record CliRun(int exitCode, String out, String err) {

    public static CliRun of(String... arguments) {
        return withInput(new byte[0], arguments);
    }

    public static CliRun withInput(String input, String... arguments) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    public static CliRun withInput(byte[] input, String... arguments) {
        return run(input, new ByteArrayOutputStream(), arguments);
    }

    /** Run with its output going into a pipe that nobody reads any more. */
    public static CliRun withoutReader(String input, String... arguments) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        return run(input.getBytes(StandardCharsets.UTF_8), broken, arguments);
    }

    private static CliRun run(byte[] input, OutputStream out, String... arguments) {
        StringWriter err = new StringWriter();
        int exitCode = Main.run(
                new StandardStreams(new ByteArrayInputStream(input), out, new PrintWriter(err, true)), arguments);
        String text = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new CliRun(exitCode, text, err.toString());
    }
}
