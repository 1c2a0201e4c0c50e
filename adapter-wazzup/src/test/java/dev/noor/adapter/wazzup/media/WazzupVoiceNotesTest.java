package dev.noor.adapter.wazzup.media;

import static dev.noor.adapter.wazzup.media.FileStore.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.http.CallPolicies;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.voice.AudioFormat;
import dev.noor.ports.voice.Recording;
import dev.noor.ports.voice.Recordings;
import dev.noor.ports.voice.VoiceNotes;
import dev.noor.ports.voice.VoiceNotes.Fetched;
import dev.noor.ports.voice.VoiceNotes.Why;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over real HTTP, with everything that a server may do. */
final class WazzupVoiceNotesTest {
    private static final CallPolicies BRIEF = new CallPolicies(
            Duration.ofSeconds(1),
            Duration.ofMillis(700),
            Duration.ofMillis(20),
            Duration.ofMillis(300),
            4,
            Duration.ZERO);
    private static final byte[] NOTE = Recordings.aNote().bytes();
    private static final String OGG = "Content-Type: audio/ogg; codecs=opus\r\n";

    private FileStore store;
    private VoiceNotes notes;

    @BeforeEach
    void start() throws IOException {
        store = FileStore.start(file("200 OK", OGG, NOTE));
        notes = new WazzupVoiceNotes(List.of(store.host()), BRIEF, InstantSource.system());
    }

    @AfterEach
    void stop() throws IOException {
        store.close();
    }

    private Fetched fetched() {
        return notes.fetch(store.address("/a1/?filename=audio.mp3"));
    }

    @Test
    void the_sound_is_what_its_bytes_are_whatever_its_name_says() {
        assertThat(fetched()).isEqualTo(new Fetched.Sound(new Recording(AudioFormat.OGG, NOTE)));
        assertThat(store.asked()).containsExactly("GET /a1/?filename=audio.mp3 HTTP/1.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Content-Type: application/octet-stream\r\n",
                "Content-Type: AUDIO/MPEG\r\n",
                "Content-Type: application/ogg\r\n",
                "Content-Type: video/mp4\r\n"
            })
    void what_may_be_sound_is_judged_by_its_bytes(String head) {
        store.answers(file("200 OK", head, NOTE));

        assertThat(fetched()).isInstanceOf(Fetched.Sound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "image/png", "audio-of-a-kind", ";"})
    void what_is_called_something_else_is_no_sound(String type) {
        store.answers(file("200 OK", "Content-Type: " + type + "\r\n", NOTE));

        assertThat(fetched()).isEqualTo(new Fetched.None(Why.NO_SOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>sign in</html>", "%PDF-1.7 and more", "#!AMR\nabcdefgh", "OggS", ""})
    void what_is_called_sound_and_is_none_is_no_sound(String body) {
        store.answers(file("200 OK", OGG, body.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(fetched()).isEqualTo(new Fetched.None(Why.NO_SOUND));
    }

    @ParameterizedTest
    @CsvSource({"404 Not Found", "410 Gone", "403 Forbidden", "401 Unauthorized", "204 No Content", "400 Bad Request"})
    void what_is_not_there_is_gone(String status) {
        store.answers(file(status, OGG, new byte[0]));

        assertThat(fetched()).isEqualTo(new Fetched.None(Why.GONE));
    }

    @ParameterizedTest
    @CsvSource({"301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"})
    void no_redirect_is_followed(String status) throws IOException {
        try (FileStore inside = FileStore.start(file("200 OK", OGG, NOTE))) {
            store.answers(file(status, "Location: " + inside.address("/secret") + "\r\n", new byte[0]));

            assertThat(fetched()).isEqualTo(new Fetched.None(Why.GONE));
            assertThat(inside.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"500 Oops", "502 Bad Gateway", "503 Unavailable", "429 Too Many Requests"})
    void an_ill_server_may_be_well_later(String status) {
        store.answers(file(status, OGG, NOTE));

        assertThatThrownBy(this::fetched).isInstanceOf(TransientPortException.class);
    }

    @Test
    void a_foreign_address_is_not_asked() {
        assertThat(notes.fetch("http://127.0.0.1:1/a")).isEqualTo(new Fetched.None(Why.FOREIGN_ADDRESS));
        assertThat(notes.fetch("https://evil.test/a")).isEqualTo(new Fetched.None(Why.FOREIGN_ADDRESS));
        assertThat(store.asked()).isEmpty();
    }

    @Test
    void a_file_that_says_it_is_too_large_is_let_go_of() {
        store.answers(out -> {
            out.write(("HTTP/1.1 200 OK\r\n" + OGG + "Content-Length: 900000000\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            endless(out, Long.MAX_VALUE);
        });

        assertThat(patient().fetch(store.address("/a"))).isEqualTo(new Fetched.None(Why.TOO_LARGE));
        assertThat(store.written().get()).isLessThan(3L * VoiceNotes.MOST_BYTES);
    }

    @Test
    void a_file_without_an_end_is_let_go_of() {
        store.answers(out -> {
            out.write(("HTTP/1.1 200 OK\r\n" + OGG + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            endless(out, Long.MAX_VALUE);
        });

        assertThat(patient().fetch(store.address("/a"))).isEqualTo(new Fetched.None(Why.TOO_LARGE));
        assertThat(store.written().get()).isLessThan(3L * VoiceNotes.MOST_BYTES);
    }

    @Test
    void the_largest_is_taken_whole() {
        store.answers(file("200 OK", OGG, Recordings.oggBytes(60, VoiceNotes.MOST_BYTES)));

        assertThat(patient().fetch(store.address("/a")))
                .isInstanceOfSatisfying(
                        Fetched.Sound.class,
                        sound -> assertThat(sound.recording().bytes()).hasSize(VoiceNotes.MOST_BYTES));

        store.answers(file("200 OK", OGG, Recordings.oggBytes(60, VoiceNotes.MOST_BYTES + 1)));
        assertThat(patient().fetch(store.address("/a"))).isEqualTo(new Fetched.None(Why.TOO_LARGE));
    }

    @Test
    void a_silent_server_a_stalled_file_a_trickle_and_a_cut_one_end_in_time() {
        CountDownLatch never = new CountDownLatch(1);
        FileStore.Answer head = out -> out.write(
                ("HTTP/1.1 200 OK\r\n" + OGG + "Content-Length: 2000\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        List<FileStore.Answer> bad = List.of(
                out -> never.await(),
                out -> {
                    head.to(out);
                    out.write(NOTE, 0, 1_000);
                    out.flush();
                    never.await();
                },
                out -> {
                    head.to(out);
                    for (byte one : NOTE) {
                        out.write(one);
                        out.flush();
                        Thread.sleep(20);
                    }
                },
                out -> {
                    head.to(out);
                    out.write(NOTE, 0, 1_000);
                    out.flush();
                });
        for (FileStore.Answer answer : bad) {
            store.answers(answer);
            long start = System.nanoTime();

            assertThatThrownBy(this::fetched).isInstanceOf(TransientPortException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        }
    }

    @Test
    void nobody_there_may_be_there_later() throws IOException {
        store.close();

        assertThatThrownBy(this::fetched).isInstanceOf(TransientPortException.class);
    }

    private VoiceNotes patient() {
        CallPolicies patient = new CallPolicies(
                BRIEF.connect(), Duration.ofSeconds(20), BRIEF.retryDelay(), BRIEF.halfOpen(), 4, Duration.ZERO);
        return new WazzupVoiceNotes(List.of(store.host()), patient, InstantSource.system());
    }

    private void endless(java.io.OutputStream out, long until) throws IOException {
        byte[] block = Recordings.oggBytes(1, 64 * 1024);
        while (store.written().get() < until) {
            out.write(block);
            store.written().addAndGet(block.length);
        }
    }
}
