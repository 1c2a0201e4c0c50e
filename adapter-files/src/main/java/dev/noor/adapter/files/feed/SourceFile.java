package dev.noor.adapter.files.feed;

import dev.noor.adapter.files.yaml.CharacterRules;
import dev.noor.ports.PermanentPortException;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file to import: there, readable, and UTF-8 from its first byte to its last. */
record SourceFile(Path path, long size) {
    private static final int CHUNK = 64 * 1024;

    /**
     * Looks through the whole file, so that nothing is imported of one in another encoding.
     *
     * @throws PermanentPortException naming the file, and line and byte of what is not UTF-8
     */
    static SourceFile checked(Path path) {
        if (Files.isDirectory(path)) {
            throw new PermanentPortException("files.unreadable", path + " is a folder, not a file");
        }
        try {
            SourceFile file = new SourceFile(path, Files.size(path));
            file.requireUtf8();
            return file;
        } catch (IOException unreadable) {
            throw fault(path, unreadable);
        }
    }

    /** The file's bytes without a byte order mark; {@code progress} hears of them as they are read. */
    InputStream open(FeedProgress progress) throws IOException {
        InputStream bytes = new BufferedInputStream(new Told(Files.newInputStream(path), size, progress), CHUNK);
        bytes.mark(3);
        byte[] start = bytes.readNBytes(3);
        boolean mark = start.length == 3
                && (start[0] & 0xFF) == 0xEF
                && (start[1] & 0xFF) == 0xBB
                && (start[2] & 0xFF) == 0xBF;
        if (!mark) {
            bytes.reset();
        }
        return bytes;
    }

    static PermanentPortException fault(Path path, IOException unreadable) {
        String why = switch (unreadable) {
            case NoSuchFileException missing -> "no such file";
            case AccessDeniedException denied -> "permission denied";
            default -> unreadable.toString();
        };
        return new PermanentPortException("files.unreadable", path + " cannot be read: " + why, unreadable);
    }

    private void requireUtf8() throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.allocate(CHUNK);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        long before = 0;
        long line = 1;
        try (InputStream bytes = Files.newInputStream(path)) {
            for (boolean end = false; !end; ) {
                int count = bytes.read(in.array(), in.position(), in.remaining());
                end = count < 0;
                in.position(in.position() + Math.max(count, 0)).flip();
                if (before == 0) {
                    requireNoOtherEncoding(in);
                }
                CoderResult result = decoder.decode(in, out, end);
                out.flip();
                line += out.chars().filter(character -> character == '\n').count();
                out.clear();
                if (result.isError()) {
                    throw new PermanentPortException(
                            "files.not_utf8",
                            path + ":" + line + ": byte " + (before + in.position())
                                    + " of the file is not UTF-8; save the file as UTF-8");
                }
                before += in.position();
                in.compact();
            }
        }
    }

    private void requireNoOtherEncoding(ByteBuffer start) {
        byte[] bytes = new byte[start.remaining()];
        start.duplicate().get(bytes);
        CharacterRules.otherEncoding(bytes).ifPresent(encoding -> {
            throw new PermanentPortException(
                    "files.not_utf8", path + ": the file is " + encoding + "; save it as UTF-8");
        });
    }

    /** Tells how many bytes were read. */
    private static final class Told extends FilterInputStream {
        private final long total;
        private final FeedProgress progress;
        private long read;

        Told(InputStream in, long total, FeedProgress progress) {
            super(in);
            this.total = total;
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            tell(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            tell(Math.max(count, 0));
            return count;
        }

        private void tell(int count) {
            read += count;
            progress.advanced(read, total);
        }
    }
}
