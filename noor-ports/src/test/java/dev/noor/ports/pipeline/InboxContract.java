package dev.noor.ports.pipeline;

import static dev.noor.ports.conversation.ConversationFixtures.aTurn;
import static dev.noor.ports.conversation.ConversationFixtures.next;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static dev.noor.ports.pipeline.PipelineFixtures.comesBack;
import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Together;
import dev.noor.ports.channel.ChannelEvent.ChannelStateChanged;
import dev.noor.ports.channel.ChannelEvent.ConnectionTested;
import dev.noor.ports.channel.ChannelEvent.DeliveryStatus;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelEvent.MessageDeleted;
import dev.noor.ports.channel.ChannelEvent.MessageEdited;
import dev.noor.ports.channel.ChannelEvent.Origin;
import dev.noor.ports.channel.ChannelReport;
import dev.noor.ports.channel.ChannelReport.Rejected;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.messaging.InboundMessage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a channel reports is stored once, whole, in its order, whoever else reports at the same time. */
public interface InboxContract extends InboxTestee {
    int CALLERS = 8;

    @Test
    default void a_message_of_a_customer_waits_for_an_answer_in_its_chat() {
        ChatAddress chat = aChat();

        bring(chat, says(chat, "Do you have desks?"));

        assertThat(open(chat)).containsExactly("Do you have desks?");
    }

    @Test
    default void messages_of_one_post_keep_their_order() {
        ChatAddress chat = aChat();
        ChatAddress other = new ChatAddress(chat.tenant(), chat.channel(), "another customer");

        bring(chat, says(chat, "b"), says(other, "x"), says(chat, "a"), says(chat, "c"));

        assertThat(open(chat)).containsExactly("b", "a", "c");
        assertThat(open(other)).containsExactly("x");
    }

    @Test
    default void a_redelivered_message_changes_nothing() {
        ChatAddress chat = aChat();
        MessageArrived message = says(chat, "Hi");

        bring(chat, message, message);
        bring(chat, message);

        assertThat(open(chat)).containsExactly("Hi");
    }

    @Test
    default void an_answered_message_that_comes_again_stays_answered() {
        ChatAddress chat = aChat();
        MessageArrived message = says(chat, "Hi");
        bring(chat, message);
        conversations().commit(aTurn(next(stored(chat)), openMessages(chat), NOON, aReply("Hello")));

        bring(chat, message);

        assertThat(open(chat)).isEmpty();
    }

    @Test
    default void one_message_brought_by_many_at_once_is_stored_once() {
        for (int round = 0; round < 10; round++) {
            ChatAddress chat = aChat();
            MessageArrived message = says(chat, "Hi");

            Together.call(CALLERS, caller -> {
                bring(chat, message);
                return caller;
            });

            assertThat(open(chat)).containsExactly("Hi");
        }
    }

    @Test
    default void many_messages_brought_at_once_are_all_stored() {
        ChatAddress chat = aChat();

        Together.call(CALLERS, caller -> {
            bring(chat, says(chat, "m" + caller));
            return caller;
        });

        assertThat(open(chat))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, CALLERS).mapToObj(i -> "m" + i).toList());
    }

    @Test
    default void a_time_in_the_future_is_not_believed() {
        ChatAddress chat = aChat();

        bring(chat, says(chat, "from tomorrow", NOON.plusSeconds(1_000_000_000)), says(chat, "without a time"));

        List<InboundMessage> messages = openMessages(chat);
        assertThat(messages.getFirst().sentAt()).isBefore(NOON.plusSeconds(900_000_000));
        assertThat(messages).extracting(InboundMessage::sentAt).isSorted();
    }

    @Test
    default void a_person_who_writes_takes_the_conversation_over() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));

        bring(chat, comesBack(chat, "Omar here, how can I help?"));

        assertThat(stored(chat).mode()).isEqualTo(ConversationMode.MANUAL);
        assertThat(conversations().history(stored(chat).id(), 10).getLast().text())
                .isEqualTo("Omar here, how can I help?");
    }

    @Test
    default void noors_own_words_coming_back_are_no_persons() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        conversations()
                .commit(aTurn(
                        next(stored(chat)), openMessages(chat), NOON, aReply("Hello, what are you looking for?")));

        bring(chat, comesBack(chat, "*Hello*, what are you  looking for?"));

        assertThat(stored(chat).mode()).isEqualTo(ConversationMode.BOT);
        assertThat(conversations().history(stored(chat).id(), 10)).hasSize(2);
    }

    @Test
    default void a_persons_words_that_only_begin_like_noors_are_a_persons() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        conversations()
                .commit(aTurn(
                        next(stored(chat)), openMessages(chat), NOON, aReply("Hello, what are you looking for?")));

        bring(chat, comesBack(chat, "Hello"));

        assertThat(stored(chat).mode()).isEqualTo(ConversationMode.MANUAL);
    }

    @Test
    default void words_edited_or_taken_back_before_the_answer_are_read_as_they_are_now() {
        ChatAddress chat = aChat();
        MessageArrived kept = says(chat, "10 chiars");
        MessageArrived deleted = says(chat, "never mind");
        bring(chat, kept, deleted);

        bring(
                chat,
                new MessageEdited(
                        chat.channel(), chat.chat(), kept.providerId(), Origin.CUSTOMER, "10 chairs", Optional.empty()),
                new MessageDeleted(
                        chat.channel(), chat.chat(), deleted.providerId(), Origin.CUSTOMER, Optional.empty()));

        assertThat(open(chat)).containsExactly("10 chairs");
    }

    @Test
    default void an_edit_whose_first_writing_never_came_is_a_message() {
        ChatAddress chat = aChat();
        MessageEdited edit = new MessageEdited(
                chat.channel(), chat.chat(), "wa-never-seen", Origin.CUSTOMER, "10 chairs", Optional.empty());

        bring(chat, edit);
        bring(chat, edit);

        assertThat(open(chat)).containsExactly("10 chairs");
    }

    @Test
    default void another_program_of_the_company_takes_nothing_over() {
        ChatAddress chat = aChat();

        bring(chat, PipelineFixtures.saidBy(Origin.PROGRAM, chat, "Your parcel is on its way"));

        assertThat(stored(chat).mode()).isEqualTo(ConversationMode.BOT);
    }

    @Test
    default void what_is_no_message_is_taken_too() {
        ChatAddress chat = aChat();

        inbox().accept(new Post(
                chat.tenant(),
                new ChannelReport(
                        List.of(
                                new ConnectionTested(),
                                new ChannelStateChanged(chat.channel(), "qr", Optional.empty()),
                                PipelineFixtures.status("of nobody", DeliveryStatus.READ),
                                says(chat, "Hi")),
                        List.of(new Rejected("no chat", "{}"), new Rejected("no chat", "{}"))),
                PipelineFixtures.AT_ONCE));

        assertThat(open(chat)).containsExactly("Hi");
    }
}
