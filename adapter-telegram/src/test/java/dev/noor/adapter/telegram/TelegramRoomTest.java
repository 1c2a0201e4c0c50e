package dev.noor.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.adapter.telegram.stub.Fault;
import dev.noor.adapter.telegram.stub.StubTelegram;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.staff.NoteId;
import dev.noor.ports.staff.StaffNote;
import dev.noor.ports.staff.StaffNote.Choice;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reaches the group, and what is made of every answer. */
final class TelegramRoomTest {
    private static final StaffNote NOTE = new StaffNote("A customer needs you.");

    private final Wired wired = Wired.start();

    @AfterEach
    void close() {
        wired.close();
    }

    @Test
    void a_note_is_plain_text_without_pages_shown_and_with_its_buttons() {
        NoteId posted = wired.room()
                .post(new StaffNote(
                        "*Не* <b>markup</b> https://x.test",
                        List.of(new Choice("I take it", "take:1"), new Choice("Resolved", "resolve:1")),
                        Optional.empty()));

        JsonNode message = wired.stub().messages().getFirst();
        assertThat(message.path("text").asText()).isEqualTo("*Не* <b>markup</b> https://x.test");
        assertThat(message.has("parse_mode")).isFalse();
        assertThat(message.path("link_preview_options").path("is_disabled").asBoolean())
                .isTrue();
        assertThat(message.path("reply_markup").path("inline_keyboard"))
                .extracting(row -> row.path(0).path("text").asText() + " "
                        + row.path(0).path("callback_data").asText())
                .containsExactly("I take it take:1", "Resolved resolve:1");
        assertThat(posted).isEqualTo(new NoteId("-100777", "1000", Optional.of("7")));
    }

    @Test
    void an_answer_stands_under_what_it_answers_in_its_thread() {
        wired.room().post(NOTE.under(new NoteId("-100777", "55", Optional.of("7"))));

        JsonNode message = wired.stub().messages().getFirst();
        assertThat(message.path("reply_parameters").path("message_id").asLong()).isEqualTo(55);
        assertThat(message.path("message_thread_id").asLong()).isEqualTo(7);
    }

    @Test
    void long_words_are_cut_between_sentences_and_nothing_is_lost() {
        String sentence = "Они хотят двенадцать кресел. ";
        StaffNote note = new StaffNote(sentence.repeat(300), List.of(new Choice("x", "y")), Optional.empty());

        List<StaffNote> parts = wired.room().parts(note);

        assertThat(parts).hasSize(3).allSatisfy(part -> {
            assertThat(part.text()).hasSizeLessThanOrEqualTo(4096).endsWith("кресел.");
        });
        assertThat(parts.stream().map(StaffNote::text).reduce("", (a, b) -> a + b + " "))
                .isEqualTo(sentence.repeat(300));
        assertThat(parts).extracting(part -> part.choices().size()).containsExactly(0, 0, 1);
        parts.forEach(wired.room()::post);
        assertThat(wired.room().parts(new StaffNote("🪑".repeat(3_000))))
                .allSatisfy(part -> assertThat(part.text().codePoints()).containsOnly(0x1FA91));
        assertThatThrownBy(() -> wired.room().post(note)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void too_many_are_told_how_long_to_wait() {
        wired.stub().next(Fault.Answer.throttled(17));

        assertThatThrownBy(() -> wired.room().post(NOTE))
                .isInstanceOfSatisfying(TransientPortException.class, later -> {
                    assertThat(later.code()).isEqualTo("telegram.throttled");
                    assertThat(later.retryAfter()).contains(Duration.ofSeconds(17));
                });
        assertThat(wired.stub().messages()).isEmpty();
    }

    @Test
    void a_group_that_moved_is_followed_at_once_and_from_then_on() {
        wired.stub().move("-1009876543210");

        assertThat(wired.room().post(NOTE).room()).isEqualTo("-1009876543210");
        wired.room().post(NOTE.under(new NoteId("-100777", "55", Optional.empty())));

        assertThat(wired.group().id()).isEqualTo("-1009876543210");
        assertThat(wired.stub().messages()).hasSize(2).allSatisfy(message -> {
            assertThat(message.path("chat_id").asText()).isEqualTo("-1009876543210");
            assertThat(message.has("reply_parameters")).isFalse();
        });
    }

    @Test
    void what_may_have_been_posted_is_not_known() {
        wired.stub().next(new Fault.CloseAfterTaking());

        assertThatThrownBy(() -> wired.room().post(NOTE))
                .isInstanceOfSatisfying(
                        TransientPortException.class,
                        unclear -> assertThat(unclear.code()).isEqualTo("telegram.silent"));
        assertThat(wired.stub().messages()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "403, telegram.shut_out",
        "400, telegram.refused",
        "404, telegram.token",
    })
    void a_refusal_is_final(int status, String code) {
        wired.stub().next(Fault.Answer.refused(status, "no"));

        assertThatThrownBy(() -> wired.room().post(NOTE))
                .isInstanceOfSatisfying(
                        PermanentPortException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"502, <html>Bad Gateway</html>, telegram.broken", "200, {\"ok\":, telegram.unreadable"})
    void an_answer_that_nobody_understands_is_a_fault(int status, String body, String code) {
        wired.stub().next(new Fault.Answer(status, body));

        assertThatThrownBy(() -> wired.room().post(NOTE))
                .isInstanceOfSatisfying(
                        PortException.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @Test
    void a_wrong_token_is_named_as_a_setting_and_never_told() {
        String wrong = "987654321:AAwrong-token_0123456789abcdefghij";

        assertThatThrownBy(() -> wired.withToken(wrong).room().post(NOTE))
                .isInstanceOfSatisfying(PermanentPortException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("telegram.token");
                    assertThat(refused).hasMessageContaining("NOOR_TELEGRAM_TOKEN");
                    assertThat(told(refused)).doesNotContain("AAwrong");
                });
        wired.close();
        assertThatThrownBy(() -> wired.room().post(NOTE))
                .satisfies(gone -> assertThat(told(gone)).doesNotContain(StubTelegram.TOKEN));
    }

    @Test
    void a_press_is_acknowledged_in_200_characters() {
        wired.room().acknowledge("77", "x".repeat(300));

        JsonNode told = wired.stub().acknowledged().getFirst();
        assertThat(told.path("callback_query_id").asText()).isEqualTo("77");
        assertThat(told.path("text").asText()).hasSize(200);
    }

    private static String told(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
