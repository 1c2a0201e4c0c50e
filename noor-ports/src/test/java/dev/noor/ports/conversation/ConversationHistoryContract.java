package dev.noor.ports.conversation;

import static dev.noor.ports.conversation.ConversationFixtures.aTurn;
import static dev.noor.ports.conversation.ConversationFixtures.next;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aMessage;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static dev.noor.ports.messaging.MessagingFixtures.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.Utterance.Speaker;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.InboundMessage.Author;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was said can be read again, whoever said it. */
public interface ConversationHistoryContract extends ConversationStoreTestee {
    @Test
    default void history_tells_who_said_what_and_when_oldest_first() {
        Conversation conversation = opened();
        InboundMessage question = aMessage("Do you have desks?");
        receive(conversation, question);
        OutboundMessage models = aReply("Yes, 40 models.");
        OutboundMessage size = aReply("What size?");
        InboundMessage person = written(Author.MANAGER, new MessageContent.Text("Omar here"), NOON.plusSeconds(4));
        InboundMessage answer = aMessage("120 cm", NOON.plusSeconds(6));
        testee().commit(aTurn(next(conversation), List.of(question), NOON.plusSeconds(2), models, size));
        receive(conversation, person, answer);

        assertThat(testee().history(conversation.id(), 50))
                .containsExactly(
                        new Utterance(question.id().value(), Speaker.CUSTOMER, "Do you have desks?", NOON),
                        new Utterance(models.id(), Speaker.NOOR, "Yes, 40 models.", NOON.plusSeconds(2)),
                        new Utterance(size.id(), Speaker.NOOR, "What size?", NOON.plusSeconds(2)),
                        new Utterance(person.id().value(), Speaker.MANAGER, "Omar here", NOON.plusSeconds(4)),
                        new Utterance(answer.id().value(), Speaker.CUSTOMER, "120 cm", NOON.plusSeconds(6)));
    }

    @Test
    default void history_ends_with_the_last_entries() {
        Conversation conversation = opened();
        receive(
                conversation,
                aMessage("one", NOON),
                aMessage("two", NOON.plusSeconds(1)),
                aMessage("three", NOON.plusSeconds(2)));

        assertThat(testee().history(conversation.id(), 2).stream()
                        .map(Utterance::text)
                        .toList())
                .containsExactly("two", "three");
    }

    @Test
    default void messages_of_one_second_keep_the_order_received() {
        Conversation conversation = opened();
        receive(conversation, aMessage("b"), aMessage("a"), aMessage("c"));

        assertThat(testee().history(conversation.id(), 10).stream()
                        .map(Utterance::text)
                        .toList())
                .containsExactly("b", "a", "c");
    }

    @Test
    default void what_is_not_written_is_the_text_it_came_with() {
        Conversation conversation = opened();
        receive(
                conversation,
                written(
                        Author.CUSTOMER,
                        new MessageContent.Attachment(MessageContent.Kind.PHOTO, "like this one"),
                        NOON),
                written(
                        Author.CUSTOMER,
                        new MessageContent.Attachment(MessageContent.Kind.VOICE, ""),
                        NOON.plusSeconds(1)));
        testee().commit(aTurn(
                next(conversation),
                List.of(),
                NOON.plusSeconds(2),
                sending(new OutboundContent.Media("file-1", Optional.of("Your quotation"))),
                sending(new OutboundContent.Media("file-2", Optional.empty()))));

        assertThat(testee().history(conversation.id(), 10).stream()
                        .map(Utterance::text)
                        .toList())
                .containsExactly("like this one", "", "Your quotation", "");
    }

    @Test
    default void our_own_messages_coming_back_are_not_said_twice() {
        Conversation conversation = opened();
        OutboundMessage hello = aReply("Hello");
        testee().commit(aTurn(next(conversation), List.of(), NOON, hello));
        receive(conversation, written(Author.ECHO, new MessageContent.Text("Hello"), NOON.plusSeconds(1)));

        assertThat(testee().history(conversation.id(), 10))
                .containsExactly(new Utterance(hello.id(), Speaker.NOOR, "Hello", NOON));
    }

    @Test
    default void conversations_do_not_hear_each_other() {
        Conversation first = opened();
        Conversation second =
                testee().open(ConversationFixtures.anAddress(first.address().tenant()), ConversationFixtures.anId());
        receive(first, aMessage("first"));
        receive(second, aMessage("second"));

        assertThat(testee().history(second.id(), 10).stream().map(Utterance::text))
                .containsExactly("second");
        assertThat(testee().unanswered(first.id())).hasSize(1);
    }

    private static OutboundMessage sending(OutboundContent content) {
        return new OutboundMessage(UUID.randomUUID(), content);
    }
}
