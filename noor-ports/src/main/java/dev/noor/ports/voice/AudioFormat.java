package dev.noor.ports.voice;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A form of recorded sound that transcribers take. */
public enum AudioFormat {
    OGG("ogg", "audio/ogg"),
    MP3("mp3", "audio/mpeg"),
    MP4("m4a", "audio/mp4"),
    WAV("wav", "audio/wav"),
    WEBM("webm", "audio/webm"),
    FLAC("flac", "audio/flac");

    private static final int LONGEST_MAGIC = 12;

    private final String extension;
    private final String mediaType;

    AudioFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The form that the first bytes tell, whatever anybody calls them; empty when it is none of these. */
    public static Optional<AudioFormat> of(byte[] bytes) {
        if (bytes.length < LONGEST_MAGIC) {
            return Optional.empty();
        }
        return Arrays.stream(values()).filter(format -> format.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        return switch (this) {
            case OGG -> has(bytes, 0, "OggS");
            case MP3 -> has(bytes, 0, "ID3") || isMpegFrame(bytes);
            case MP4 -> has(bytes, 4, "ftyp");
            case WAV -> has(bytes, 0, "RIFF") && has(bytes, 8, "WAVE");
            case WEBM ->
                (bytes[0] & 0xFF) == 0x1A
                        && (bytes[1] & 0xFF) == 0x45
                        && (bytes[2] & 0xFF) == 0xDF
                        && (bytes[3] & 0xFF) == 0xA3;
            case FLAC -> has(bytes, 0, "fLaC");
        };
    }

    /** Eleven bits of synchronisation, then a version and layer 3; AAC, which begins alike, has layer 0. */
    private static boolean isMpegFrame(byte[] bytes) {
        int second = bytes[1] & 0xFF;
        return (bytes[0] & 0xFF) == 0xFF
                && (second & 0xE0) == 0xE0
                && (second & 0x18) != 0x08
                && (second & 0x06) == 0x02;
    }

    private static boolean has(byte[] bytes, int at, String letters) {
        byte[] expected = letters.getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length);
    }
}
