package dev.noor.ports.voice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Optional;

/** How long sound is by the figures in its file. Wrong figures give a wrong or no length, never a failure. */
final class SoundLength {
    /** Opus counts 48,000 samples a second, whatever was recorded. (RFC 7845, 4.) */
    private static final long OPUS_RATE = 48_000;

    private static final int OGG_HEAD = 27;
    private static final int OGG_POSITION = 6;
    private static final int OGG_OPUS_RATE_UNUSED = 28;
    private static final int WAV_RATE = 28;
    private static final int WAV_LEAST = 44;
    private static final int OPUS_MAGIC = 0x4F707573;

    private SoundLength() {}

    /** By the position that the last page of an Opus stream names. */
    static Optional<Duration> ofOgg(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        if (bytes.length < OGG_HEAD + OGG_OPUS_RATE_UNUSED || file.getInt(OGG_OPUS_RATE_UNUSED) != OPUS_MAGIC) {
            return Optional.empty();
        }
        for (int at = bytes.length - OGG_HEAD; at >= 0; at--) {
            if (bytes[at] == 'O' && bytes[at + 1] == 'g' && bytes[at + 2] == 'g' && bytes[at + 3] == 'S') {
                long samples = file.order(ByteOrder.LITTLE_ENDIAN).getLong(at + OGG_POSITION);
                return samples < 0 ? Optional.empty() : Optional.of(lasting(samples, OPUS_RATE));
            }
        }
        return Optional.empty();
    }

    /** By the size of what follows the head and the bytes that a second takes. */
    static Optional<Duration> ofWav(byte[] bytes) {
        if (bytes.length < WAV_LEAST) {
            return Optional.empty();
        }
        long rate = Integer.toUnsignedLong(
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(WAV_RATE));
        return rate == 0 ? Optional.empty() : Optional.of(lasting(bytes.length - WAV_LEAST, rate));
    }

    private static Duration lasting(long units, long aSecond) {
        return Duration.ofMillis(Math.min(Long.MAX_VALUE / 1_000, units) * 1_000 / aSecond);
    }
}
