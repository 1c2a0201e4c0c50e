package dev.noor.ports.voice;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Recorded sound. Personal: the string form tells its size only.
 *
 * @param bytes of a whole file; not to be changed by anybody
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record Recording(AudioFormat format, byte[] bytes) {
    public Recording {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("a recording has bytes");
        }
    }

    /** How long it is by what the file says of itself; empty where that is not told simply. */
    public Optional<Duration> length() {
        return switch (format) {
            case OGG -> SoundLength.ofOgg(bytes);
            case WAV -> SoundLength.ofWav(bytes);
            case MP3, MP4, WEBM, FLAC -> Optional.empty();
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recording recording
                && recording.format == format
                && Arrays.equals(recording.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Recording[" + format + ", " + bytes.length + " bytes]";
    }
}
