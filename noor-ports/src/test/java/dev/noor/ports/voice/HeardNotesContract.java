package dev.noor.ports.voice;

import static dev.noor.ports.conversation.ConversationFixtures.aTurn;
import static dev.noor.ports.conversation.ConversationFixtures.next;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelEvent.Origin;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageContent.Attachment;
import dev.noor.ports.messaging.MessageContent.Kind;
import dev.noor.ports.messaging.MessageContent.Spoken;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.messaging.MessagingFixtures;
import dev.noor.ports.pipeline.InboxTestee;
import dev.noor.ports.voice.HeardNotes.Hearing;
import dev.noor.ports.voice.HeardNotes.Unheard;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link HeardNotes} must pass. */
public interface HeardNotesContract extends InboxTestee {
    String ADDRESS = "https://store.test/note.oga";

    HeardNotes notes();

    private static MessageArrived sent(ChatAddress chat, Origin origin, Kind kind, String caption, String address) {
        return new MessageArrived(
                chat.channel(),
                chat.chat(),
                "wa-" + UUID.randomUUID(),
                origin,
                new Attachment(kind, caption),
                Optional.empty(),
                "Omar",
                Optional.of(address).filter(told -> !told.isEmpty()),
                Optional.empty(),
                Optional.empty());
    }

    private static MessageArrived note(ChatAddress chat) {
        return sent(chat, Origin.CUSTOMER, Kind.VOICE, "", ADDRESS);
    }

    private ConversationId id(ChatAddress chat) {
        return stored(chat).id();
    }

    private List<MessageContent> contents(ChatAddress chat) {
        return openMessages(chat).stream().map(InboundMessage::content).toList();
    }

    @Test
    default void voice_notes_of_the_customer_that_wait_are_to_be_listened_to_in_order() {
        ChatAddress chat = aChat();
        bring(
                chat,
                note(chat),
                says(chat, "and in black"),
                sent(chat, Origin.CUSTOMER, Kind.PHOTO, "", ADDRESS),
                sent(chat, Origin.CUSTOMER, Kind.VOICE, "", ""));
        List<InboundMessage> open = openMessages(chat);

        assertThat(notes().unheard(id(chat)))
                .containsExactly(
                        new Unheard(open.get(0).id(), Optional.of(ADDRESS)),
                        new Unheard(open.get(3).id(), Optional.empty()));
    }

    @Test
    default void what_was_spoken_takes_the_place_of_the_note_among_the_others() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"), note(chat), says(chat, "in black"));
        MessageId message = openMessages(chat).get(1).id();

        notes().keep(id(chat), message, new Hearing.Spoken("أبغى ٥ كراسي"));

        assertThat(contents(chat))
                .containsExactly(
                        new MessageContent.Text("Hi"), new Spoken("أبغى ٥ كراسي"), new MessageContent.Text("in black"));
        assertThat(notes().unheard(id(chat))).isEmpty();
        assertThat(conversations().history(id(chat), 10).stream().map(Utterance::text))
                .containsExactly("Hi", "أبغى ٥ كراسي", "in black");
    }

    @Test
    default void words_that_came_with_the_note_stay_before_it() {
        ChatAddress chat = aChat();
        bring(chat, sent(chat, Origin.CUSTOMER, Kind.VOICE, "listen", ADDRESS));

        notes().keep(id(chat), openMessages(chat).getFirst().id(), new Hearing.Spoken("five desks"));

        assertThat(contents(chat)).containsExactly(new Spoken("listen\nfive desks"));
    }

    @Test
    default void a_note_without_words_stays_a_note_and_is_not_listened_to_again() {
        ChatAddress chat = aChat();
        bring(chat, note(chat));

        notes().keep(id(chat), openMessages(chat).getFirst().id(), new Hearing.NoWords("voice.unintelligible"));

        assertThat(notes().unheard(id(chat))).isEmpty();
        assertThat(contents(chat)).containsExactly(new Attachment(Kind.VOICE, ""));
    }

    @Test
    default void what_is_known_of_a_note_is_not_changed() {
        ChatAddress chat = aChat();
        bring(chat, note(chat));
        MessageId message = openMessages(chat).getFirst().id();
        notes().keep(id(chat), message, new Hearing.Spoken("five desks"));

        notes().keep(id(chat), message, new Hearing.Spoken("nine desks"));
        notes().keep(id(chat), message, new Hearing.NoWords("late"));

        assertThat(contents(chat)).containsExactly(new Spoken("five desks"));
    }

    @Test
    default void what_is_answered_or_no_note_or_of_another_chat_is_left_alone() {
        ChatAddress chat = aChat();
        ChatAddress other = aChat();
        bring(chat, note(chat));
        bring(other, says(other, "Hi"));
        List<InboundMessage> open = openMessages(chat);
        conversations().commit(aTurn(next(stored(chat)), open, NOON, aReply("Please write")));

        notes().keep(id(chat), open.getFirst().id(), new Hearing.Spoken("late words"));
        notes().keep(id(other), openMessages(other).getFirst().id(), new Hearing.Spoken("other words"));
        notes().keep(id(other), open.getFirst().id(), new Hearing.Spoken("foreign words"));

        assertThat(notes().unheard(id(chat))).isEmpty();
        assertThat(conversations().history(id(chat), 10).stream().map(Utterance::text))
                .containsExactly("", "Please write");
        assertThat(contents(other)).containsExactly(new MessageContent.Text("Hi"));
    }

    @Test
    default void a_persons_own_voice_note_is_nobodys_wish() {
        ChatAddress chat = aChat();
        bring(chat, sent(chat, Origin.MANAGER, Kind.VOICE, "", ADDRESS));

        assertThat(notes().unheard(id(chat))).isEmpty();
    }

    @Test
    default void spoken_words_that_are_brought_as_such_are_kept_as_such() {
        ChatAddress chat = aChat();
        conversations()
                .accept(
                        id(chat),
                        MessagingFixtures.written(InboundMessage.Author.CUSTOMER, new Spoken("two chairs"), NOON));

        assertThat(contents(chat)).containsExactly(new Spoken("two chairs"));
        assertThat(notes().unheard(id(chat))).isEmpty();
    }

    @Test
    default void words_that_no_database_takes_are_kept_without_what_it_does_not_take() {
        ChatAddress chat = aChat();
        bring(chat, note(chat));

        notes().keep(id(chat), openMessages(chat).getFirst().id(), new Hearing.Spoken("five\u0000 desks"));

        assertThat(contents(chat)).singleElement().isInstanceOf(Spoken.class);
    }

    @Test
    default void what_is_spoken_has_words_and_prints_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hearing.Spoken(" "));
        assertThat(new Hearing.Spoken("Anna-971501234567")).asString().doesNotContain("Anna");
        assertThat(new Spoken("Anna-971501234567")).asString().doesNotContain("Anna");
        assertThat(new Unheard(new MessageId(new UUID(0, 1)), Optional.of("https://x.test/Anna")))
                .asString()
                .doesNotContain("Anna");
    }
}
