package dev.noor.adapter.files.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of data that people wrote: strict UTF-8 without NUL, control characters or direction overrides, at most
 * {@value #MAX_BYTES} bytes.
 *
 * @param name as problems call it
 * @param text with {@code \n} as the only line end, without a byte order mark
 */
public record TextFile(String name, String text) {
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** The text of a file; empty when something was wrong, which {@code problems} then knows. */
    public static Optional<TextFile> read(Path file, String name, Problems problems) {
        byte[] bytes;
        try {
            if (Files.size(file) > MAX_BYTES) {
                problems.add(name, 1, "the file is larger than " + MAX_BYTES / 1024 / 1024 + " MB");
                return Optional.empty();
            }
            bytes = Files.readAllBytes(file);
        } catch (AccessDeniedException denied) {
            problems.add(name, 1, "the file cannot be read: permission denied");
            return Optional.empty();
        } catch (IOException unreadable) {
            problems.add(name, 1, "the file cannot be read: " + unreadable.getMessage());
            return Optional.empty();
        }
        return decode(bytes, name, problems)
                .map(text -> new TextFile(name, text))
                .filter(file0 -> file0.isClean(problems));
    }

    private static Optional<String> decode(byte[] bytes, String name, Problems problems) {
        Optional<String> otherEncoding = CharacterRules.otherEncoding(bytes);
        if (otherEncoding.isPresent()) {
            problems.add(name, 1, "the file is " + otherEncoding.get() + "; save it as UTF-8");
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        out.flip();
        if (result.isError()) {
            int line =
                    1 + (int) out.chars().filter(character -> character == '\n').count();
            problems.add(name, line, "byte " + in.position() + " of the file is not UTF-8; save it as UTF-8");
            return Optional.empty();
        }
        String text = out.toString();
        return Optional.of((text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n"));
    }

    private boolean isClean(Problems problems) {
        boolean clean = true;
        int line = 1;
        int lastReported = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            Optional<String> forbidden = CharacterRules.forbidden(character);
            if (forbidden.isPresent() && lastReported != line) {
                problems.add(name, line, forbidden.get());
                lastReported = line;
                clean = false;
            }
            if (character == '\n') {
                line++;
            }
        }
        return clean;
    }
}
