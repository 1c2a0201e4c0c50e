package dev.noor.ports.pipeline;

import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static dev.noor.ports.pipeline.PipelineFixtures.comesBack;
import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Language;
import dev.noor.ports.Together;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Replies are sent one after the other, by one sender at a time, and never when it is too late. */
public interface OutboxContract extends OutboxTestee {
    /** A chat in which Noor has replied, and nothing of it was sent yet. */
    default ChatAddress replied(OutboundMessage... replies) {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        reply(chat, replies);
        return chat;
    }

    @Test
    default void a_reply_is_handed_out_once_and_sent_to_its_chat() {
        OutboundMessage reply = aReply("Hello");
        ChatAddress chat = replied(reply);

        Sending sending = claimSending(chat).orElseThrow();

        assertThat(sending.message()).isEqualTo(reply);
        assertThat(sending.attempt()).isEqualTo(1);
        assertThat(sending.uncertain()).isEmpty();
        assertThat(claimSending(chat)).isEmpty();
        outbox().settle(sending, new Settlement.Sent(Optional.of("wz-" + reply.id())));
        assertThat(claimSending(chat)).isEmpty();
    }

    @Test
    default void the_second_reply_waits_for_the_first() {
        ChatAddress chat = replied(aReply("one"), aReply("two"));

        Sending first = claimSending(chat).orElseThrow();
        assertThat(words(first)).isEqualTo("one");
        assertThat(claimSending(chat)).isEmpty();
        outbox().settle(first, new Settlement.AskAgain(Duration.ZERO, "x"));

        Sending again = claimSending(chat).orElseThrow();
        assertThat(words(again)).isEqualTo("one");
        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.uncertain()).isPresent();
        outbox().settle(again, new Settlement.Failed("x"));

        assertThat(claimSending(chat)).map(OutboxContract::words).contains("two");
    }

    @Test
    default void an_attempt_that_did_not_arrive_leaves_no_doubt_and_one_that_was_throttled_does_not_count() {
        ChatAddress chat = replied(aReply("Hello"));

        outbox().settle(claimSending(chat).orElseThrow(), new Settlement.Later(Duration.ZERO, "x"));
        Sending second = claimSending(chat).orElseThrow();
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.uncertain()).isEmpty();

        outbox().settle(second, new Settlement.Throttled(Duration.ZERO, "x"));
        assertThat(claimSending(chat)).map(Sending::attempt).contains(2);
    }

    @Test
    default void what_is_put_off_is_not_handed_out_before() {
        ChatAddress chat = replied(aReply("Hello"));

        outbox().settle(claimSending(chat).orElseThrow(), new Settlement.Later(LATER, "x"));

        assertThat(claimSending(chat)).isEmpty();
    }

    @Test
    default void what_is_over_is_not_handed_out_again() {
        for (Settlement end :
                List.of(new Settlement.Unresolved("x"), new Settlement.Failed("x"), new Settlement.Dead("x"))) {
            ChatAddress chat = replied(aReply("Hello"));

            outbox().settle(claimSending(chat).orElseThrow(), end);

            assertThat(claimSending(chat)).as(end.toString()).isEmpty();
        }
    }

    @Test
    default void free_text_whose_window_has_closed_is_not_sent_and_a_template_is() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi", Instant.now().minus(Duration.ofHours(24))));
        OutboundContent template = new OutboundContent.Template("back_in_stock", Language.EN, List.of("desk"));
        OutboundMessage allowed = new OutboundMessage(UUID.randomUUID(), template);
        reply(chat, aReply("too late"), allowed);

        assertThat(claimSending(chat)).map(Sending::message).contains(allowed);
    }

    @Test
    default void what_was_not_sent_when_a_person_writes_is_not_sent() {
        ChatAddress chat = replied(aReply("Hello"), aReply("How can I help?"));

        bring(chat, comesBack(chat, "Omar here"));

        assertThat(claimSending(chat)).isEmpty();
    }

    @Test
    default void of_two_replies_with_the_same_words_the_first_comes_back_first() {
        ChatAddress chat = replied(aReply("Hello"), aReply("Hello"));
        outbox().settle(claimSending(chat).orElseThrow(), new Settlement.Unresolved("x"));
        outbox().settle(claimSending(chat).orElseThrow(), new Settlement.AskAgain(Duration.ZERO, "x"));

        MessageArrived echo = comesBack(chat, "Hello");
        bring(chat, echo);

        Sending second = claimSending(chat).orElseThrow();
        outbox().settle(second, new Settlement.Sent(Optional.of(echo.providerId())));
        assertThat(claimSending(chat)).isEmpty();
    }

    @Test
    default void many_senders_that_claim_at_once_get_different_messages() {
        List<ChatAddress> chats =
                Stream.generate(() -> replied(aReply("Hello"))).limit(12).toList();

        List<Optional<Sending>> claimed = Together.call(8, caller -> outbox().claim(US));

        assertThat(claimed.stream()
                        .flatMap(Optional::stream)
                        .map(sending -> sending.message().id()))
                .hasSize(8)
                .doesNotHaveDuplicates();
        claimed.stream()
                .flatMap(Optional::stream)
                .forEach(sending -> outbox().settle(sending, new Settlement.Later(LATER, "enough")));
        assertThat(chats).allMatch(Objects::nonNull);
    }

    private static String words(Sending sending) {
        return ((OutboundContent.FreeForm) sending.message().content()).text();
    }
}
