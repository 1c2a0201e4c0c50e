package dev.noor.app.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes, always in UTF-8 whatever the locale says.
 *
 * @param out for results; raw, so that a broken pipe is noticed
 * @param err for everything else
 */
public record StandardStreams(InputStream in, OutputStream out, PrintWriter err) {

    /** The streams of this process. */
    public static StandardStreams ofProcess() {
        return new StandardStreams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /** A writer of text results that flushes with every line. */
    public PrintWriter printer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }
}
