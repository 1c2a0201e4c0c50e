package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.messaging.MessageContent.Kind;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
