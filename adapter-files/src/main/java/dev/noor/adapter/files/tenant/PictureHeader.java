package dev.noor.adapter.files.tenant;

import dev.noor.ports.quotation.Picture;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells by its first bytes what a picture is and how large, so that none is decoded that would fill the memory. */
final class PictureHeader {
    private static final long MOST_POINTS = 16_000_000;
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int PNG_HEADER = 24;
    private static final int JPEG = 0xFFD8;

    private PictureHeader() {}

    /** The picture, if it is a PNG or a JPEG of a size that can be printed. */
    static Optional<Picture> picture(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (bytes.length >= PNG_HEADER && buffer.getLong(0) == PNG) {
            boolean header = new String(bytes, 12, 4, StandardCharsets.US_ASCII).equals("IHDR");
            return header && isPrintable(buffer.getInt(16), buffer.getInt(20))
                    ? Optional.of(new Picture("image/png", bytes))
                    : Optional.empty();
        }
        if (bytes.length > 4 && (buffer.getShort(0) & 0xFFFF) == JPEG && isPrintable(buffer)) {
            return Optional.of(new Picture("image/jpeg", bytes));
        }
        return Optional.empty();
    }

    /** Goes from segment to segment of a JPEG to the one that tells its size. */
    private static boolean isPrintable(ByteBuffer jpeg) {
        int at = 2;
        while (at + 9 <= jpeg.limit() && (jpeg.get(at) & 0xFF) == 0xFF) {
            int marker = jpeg.get(at + 1) & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return isPrintable(jpeg.getShort(at + 7) & 0xFFFF, jpeg.getShort(at + 5) & 0xFFFF);
            }
            at += 2 + (jpeg.getShort(at + 2) & 0xFFFF);
        }
        return false;
    }

    private static boolean isPrintable(int width, int height) {
        return width > 0 && height > 0 && (long) width * height <= MOST_POINTS;
    }
}
