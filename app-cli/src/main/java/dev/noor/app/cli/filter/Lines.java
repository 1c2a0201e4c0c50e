package dev.noor.app.cli.filter;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a stream as UTF-8, each checked on its own, so that a bad one spoils no other. Not thread-safe. */
public final class Lines {

    /** A longer line is passed over and reported. */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private final InputStream in;

    public Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** One line. */
    public sealed interface Line {
        /** Its text without the line end. */
        record Text(String text) implements Line {}

        /** It is no text; why. */
        record Unreadable(String reason) implements Line {}
    }

    /** The next line; empty at the end of the stream. */
    public Optional<Line> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        long length = 0;
        int octet;
        while ((octet = in.read()) >= 0 && octet != '\n') {
            if (++length <= MAX_BYTES) {
                bytes.write(octet);
            }
        }
        if (octet < 0 && length == 0) {
            return Optional.empty();
        }
        if (length > MAX_BYTES) {
            return Optional.of(new Line.Unreadable("the line is longer than " + MAX_BYTES / (1024 * 1024) + " MiB"));
        }
        return Optional.of(decode(bytes.toByteArray()));
    }

    /** Whether the next line would have to be waited for. */
    boolean wouldWait() throws IOException {
        return in.available() == 0;
    }

    private static Line decode(byte[] bytes) {
        try {
            return new Line.Text(withoutMarks(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()));
        } catch (CharacterCodingException notUtf8) {
            return new Line.Unreadable("the line is not valid UTF-8");
        }
    }

    /** Without the carriage return of a foreign line end and the byte order mark of a foreign file. */
    private static String withoutMarks(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
    }
}
