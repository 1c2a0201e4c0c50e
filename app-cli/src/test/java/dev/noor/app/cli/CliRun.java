package dev.noor.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** One command run within the test's own process. */
record CliRun(int exitCode, String out, String err) {

    static CliRun of(String... arguments) {
        return withInput(new byte[0], arguments);
    }

    static CliRun withInput(String input, String... arguments) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static CliRun withInput(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(
                new StandardStreams(new ByteArrayInputStream(input), out, new PrintWriter(err, true)), arguments);
        return new CliRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
