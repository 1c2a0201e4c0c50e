package dev.noor.adapter.files.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through a PDF's bytes before they are taken apart, which happens in memory: for a lock, and for streams that
 * unpack to more than any text needs. Pictures are never unpacked and may be of any size.
 */
final class PdfGuard {
    private static final long MAX_UNPACKED = 200L * 1024 * 1024;
    private static final int DICTIONARY = 2_000;
    private static final byte[] STREAM = ascii("stream");
    private static final byte[] LOCK = ascii("/Encrypt");

    private final byte[] bytes;
    private long unpacked;

    PdfGuard(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Why the document is not taken apart; empty when it may be. */
    Optional<String> refusal() {
        if (find(LOCK, 0) >= 0) {
            return Optional.of(PdfDocument.LOCKED);
        }
        byte[] buffer = new byte[64 * 1024];
        for (int at = find(STREAM, 0); at >= 0; at = find(STREAM, at + STREAM.length)) {
            String dictionary = dictionary(at);
            if (dictionary.contains("/Image") || !dictionary.contains("/Fl")) {
                continue;
            }
            if (dictionary.indexOf("/Fl") != dictionary.lastIndexOf("/Fl")) {
                return Optional.of("its text is packed more than once, which only hides what it is; export it anew");
            }
            inflate(at + STREAM.length, buffer);
            if (unpacked > MAX_UNPACKED) {
                return Optional.of("it unpacks to more than " + MAX_UNPACKED / 1024 / 1024
                        + " MB, pictures aside; export it anew, or split it");
            }
        }
        return Optional.empty();
    }

    /** What was written before a stream since its object began. */
    private String dictionary(int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        String before = new String(bytes, from, stream - from, StandardCharsets.ISO_8859_1);
        return before.substring(before.lastIndexOf(" obj") + 1);
    }

    private void inflate(int from, byte[] buffer) {
        int start = from;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            while (!inflater.finished() && !inflater.needsDictionary() && unpacked <= MAX_UNPACKED) {
                int read = inflater.inflate(buffer);
                if (read == 0) {
                    return;
                }
                unpacked += read;
            }
        } catch (DataFormatException notPacked) {
            // the word stood in other data, or the stream is broken: nothing is unpacked
        } finally {
            inflater.end();
        }
    }

    private int find(byte[] what, int from) {
        outer:
        for (int i = from; i <= bytes.length - what.length; i++) {
            for (int j = 0; j < what.length; j++) {
                if (bytes[i + j] != what[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
