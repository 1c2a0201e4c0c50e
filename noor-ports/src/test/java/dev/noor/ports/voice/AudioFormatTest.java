package dev.noor.ports.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AudioFormatTest {
    @ParameterizedTest
    @CsvSource({
        "4f67675300020000000000000000, OGG",
        "494433040000000000000000, MP3",
        "fffb90640000000000000000, MP3",
        "fff384c40000000000000000, MP3",
        "00000020667479704d344120, MP4",
        "52494646ffffffff57415645, WAV",
        "1a45dfa39f4286810142f781, WEBM",
        "664c6143000000221000, ",
        "664c61430000002210001000, FLAC",
    })
    void the_form_is_told_by_the_first_bytes(String hex, AudioFormat format) {
        assertThat(AudioFormat.of(HexFormat.of().parseHex(hex)).orElse(null)).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>",
                "{\"error\":\"gone\"}",
                "%PDF-1.7 abcdef",
                "#!AMR\n0123456",
                "RIFF0000AVI LIST",
                "PK\u0003\u0004 a zip file",
                ""
            })
    void what_is_no_sound_has_no_form(String text) {
        assertThat(AudioFormat.of(text.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void bare_aac_is_not_taken_for_mp3() {
        assertThat(AudioFormat.of(HexFormat.of().parseHex("fff15080ffff000000000000")))
                .isEmpty();
    }

    @Property
    void a_voice_note_is_as_long_as_its_last_page_says(@ForAll @IntRange(min = 0, max = 7_200) int seconds) {
        assertThat(Recordings.ogg(seconds, 3_000).length()).contains(Duration.ofSeconds(seconds));
    }

    @Property(tries = 300)
    void no_bytes_break_it(@ForAll @Size(min = 1, max = 200) byte[] bytes, @ForAll AudioFormat format) {
        byte[] ogg = Recordings.oggBytes(9, 200);
        System.arraycopy(bytes, 0, ogg, 40, Math.min(bytes.length, 160));

        assertThat(new Recording(format, bytes).length()).isNotNull();
        assertThat(new Recording(AudioFormat.OGG, ogg).length()).isNotNull();
        assertThat(new Recording(AudioFormat.OGG, Arrays.copyOf(ogg, 60)).length())
                .isNotNull();
    }

    @Test
    void uncompressed_sound_is_as_long_as_its_bytes() {
        byte[] wav = Arrays.copyOf(
                HexFormat.of()
                        .parseHex("52494646ffffffff57415645666d7420100000000100010080bb000000770100"
                                + "0200100064617461ffffffff"),
                44 + 3 * 96_000);

        assertThat(new Recording(AudioFormat.WAV, wav).length()).contains(Duration.ofSeconds(3));
    }

    @Test
    void recordings_are_compared_by_their_bytes_and_print_none() {
        assertThat(Recordings.aNote()).isEqualTo(Recordings.aNote()).hasSameHashCodeAs(Recordings.aNote());
        assertThat(Recordings.aNote()).hasToString("Recording[OGG, 2000 bytes]");
    }
}
