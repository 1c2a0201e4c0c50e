package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.messaging.MessageContent.Attachment;
import dev.noor.ports.messaging.MessageContent.Kind;
import dev.noor.ports.messaging.MessageContent.Spoken;
import dev.noor.ports.messaging.MessageContent.Text;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReport.RuleFired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is no text is acknowledged in the customer's language, and nothing of it is dropped silently. */
class AttachmentsTest {
    private static final String CHAT = "attachments";
    private final SampleShop shop = new SampleShop();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatever_is_sent_is_answered(Kind kind) {
        assertThat(SampleShop.words(shop.send(CHAT, kind, ""))).isNotBlank();
    }

    @Test
    void a_voice_note_is_asked_for_in_writing_in_the_language_spoken_before() {
        shop.say(CHAT, "Здравствуйте, сколько стоит доставка?");

        assertThat(SampleShop.words(shop.send(CHAT, Kind.VOICE, ""))).containsPattern("[а-яА-Я]{4}");
    }

    @ParameterizedTest
    @CsvSource({
        "how much is CH 616?, voice note",
        "Сколько стоит CH 616?, голосовое",
        "كم سعر CH 616؟, الصوتية",
    })
    void a_voice_note_that_nobody_could_hear_is_asked_for_beside_the_answer_to_a_text(String text, String told) {
        TurnCommit turn = shop.sendAll(CHAT, new Text(text), new Attachment(Kind.VOICE, ""));

        assertThat(SampleShop.words(turn)).contains("465").containsIgnoringCase(told);
    }

    @Test
    void what_was_spoken_is_answered_like_a_text_and_the_report_tells_it_from_one() {
        TurnCommit spoken = shop.sendAll(CHAT, new Spoken("how much is CH 616?"), new Text("and for 3 of them?"));
        TurnCommit written = shop.say("another", "how much is CH 616?", "and for 3 of them?");

        assertThat(SampleShop.words(spoken))
                .isEqualTo(SampleShop.words(written))
                .doesNotContain("voice note");
        assertThat(spoken.report().rules())
                .contains(
                        new RuleFired("input.spoken", "1 of 2 messages came as voice notes, written down by a model"));
        assertThat(written.report().rules()).extracting(RuleFired::rule).doesNotContain("input.spoken");
    }

    @Test
    void spoken_words_that_nobody_understands_are_not_taken_for_a_note_that_nobody_heard() {
        TurnCommit turn = shop.sendAll(CHAT, new Spoken("blah zzz qwrt"));

        assertThat(SampleShop.words(turn)).isNotBlank().doesNotContain("cannot listen", "could not listen");
    }

    @Test
    void a_drawing_calls_a_person_once_and_noor_goes_on() {
        TurnCommit drawing = shop.send(CHAT, Kind.DOCUMENT, "");
        TurnCommit another = shop.send(CHAT, Kind.DOCUMENT, "");

        assertThat(drawing.report().effects()).hasAtLeastOneElementOfType(Effect.RequestHandoff.class);
        assertThat(another.report().effects()).doesNotHaveAnyElementsOfTypes(Effect.RequestHandoff.class);
        assertThat(SampleShop.words(shop.say(CHAT, "how much is CH 616?"))).contains("465");
    }

    @Test
    void a_photo_calls_nobody() {
        assertThat(shop.send(CHAT, Kind.PHOTO, "").report().effects())
                .doesNotHaveAnyElementsOfTypes(Effect.RequestHandoff.class);
    }
}
