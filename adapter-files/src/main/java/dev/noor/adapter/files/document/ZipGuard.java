package dev.noor.adapter.files.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through a zipped document before it is unpacked, which happens in memory. */
final class ZipGuard {
    private static final int MAX_ENTRIES = 5_000;
    private static final long MAX_UNPACKED = 100L * 1024 * 1024;
    private static final String TEXT = "word/document.xml";

    private ZipGuard() {}

    /** Why the document is not unpacked; empty when it may be. */
    static Optional<String> refusal(byte[] document) {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        int entries = 0;
        Optional<String> refusal = Optional.of(WordDocument.BROKEN);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (TEXT.equals(entry.getName())) {
                    refusal = Optional.empty();
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MAX_UNPACKED) {
                        return Optional.of("it unpacks to more than " + MAX_UNPACKED / 1024 / 1024
                                + " MB; make its pictures smaller, or split it");
                    }
                }
                if (++entries > MAX_ENTRIES) {
                    return Optional.of("it is made of more than " + MAX_ENTRIES + " parts; save it anew, or split it");
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.of(WordDocument.BROKEN);
        }
        return refusal;
    }
}
