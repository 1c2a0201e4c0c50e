package dev.noor.ports.voice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Recordings for tests: heads as real files have them, and noise after them. */
public final class Recordings {
    private static final int PAGE = 27;
    private static final int SAMPLES_A_SECOND = 48_000;

    private Recordings() {}

    /** A voice note as WhatsApp makes it: Opus in Ogg. */
    public static Recording ogg(int seconds, int bytes) {
        return new Recording(AudioFormat.OGG, oggBytes(seconds, bytes));
    }

    /** A short one. */
    public static Recording aNote() {
        return ogg(4, 2_000);
    }

    public static byte[] oggBytes(int seconds, int bytes) {
        ByteBuffer file = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.fill(file.array(), (byte) 0xC8);
        page(file, 0, 0);
        file.put(PAGE, (byte) 19).put(28, "OpusHead".getBytes(StandardCharsets.US_ASCII));
        page(file, bytes - 4 * PAGE, (long) seconds * SAMPLES_A_SECOND);
        return file.array();
    }

    private static void page(ByteBuffer file, int at, long position) {
        file.put(at, "OggS".getBytes(StandardCharsets.US_ASCII));
        file.putShort(at + 4, (short) 0);
        file.putLong(at + 6, position);
    }
}
