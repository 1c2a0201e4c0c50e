package dev.noor.app.server.voice;

import dev.noor.ports.voice.AudioFormat;
import dev.noor.ports.voice.Recording;
import dev.noor.ports.voice.VoiceNotes;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A second of silence at every address: what simulated phones record. Thread-safe. */
public final class SilentNotes implements VoiceNotes {
    private static final int RATE = 16_000;
    private static final int HEAD = 44;
    /** The middle of a sample of eight bits. */
    private static final byte SILENCE = (byte) 0x80;

    @Override
    public Fetched fetch(String address) {
        return new Fetched.Sound(aSecond());
    }

    /** A second of silence as an uncompressed file. */
    public static Recording aSecond() {
        byte[] bytes = new byte[HEAD + RATE];
        Arrays.fill(bytes, HEAD, bytes.length, SILENCE);
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(letters("RIFF"))
                .putInt(bytes.length - 8)
                .put(letters("WAVEfmt "))
                .putInt(16)
                // uncompressed, one channel, so many samples and bytes a second, one byte of eight bits each
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(RATE)
                .putInt(RATE)
                .putShort((short) 1)
                .putShort((short) 8)
                .put(letters("data"))
                .putInt(RATE);
        return new Recording(AudioFormat.WAV, bytes);
    }

    private static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
