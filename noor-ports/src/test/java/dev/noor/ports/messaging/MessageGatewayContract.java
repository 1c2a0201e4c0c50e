package dev.noor.ports.messaging;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Language;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.MessageGateway.Delivery;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link MessageGateway} must pass, against a channel that does as it is told. */
public interface MessageGatewayContract {
    MessageGateway testee();

    /** The far end of the gateway. */
    Channel channel();

    /** A stand-in for the channel's own service. */
    interface Channel {
        /** The ids of the messages it took, in order; an id that it took twice stands there twice. */
        List<UUID> taken();

        /** Turns the next message down for good. */
        void refuseNext();

        /** Takes the next message, but lets nobody know. */
        void fallSilentNext();

        /** Cannot be reached for the next message. */
        void beUnreachableNext();

        /** Asks to be left alone at the next message, which it does not take. */
        void throttleNext(Duration retryAfter);

        /** Lets us in no more, at the next message. */
        void lockOutNext();
    }

    /** Where the tests send to; to be replaced where a channel takes only addresses of its own shape. */
    default ChatAddress address() {
        return new ChatAddress(aTenant(), "cli", "971500000001");
    }

    @Test
    default void a_message_is_taken_under_an_id_of_the_channel() {
        OutboundMessage first = aReply("Hello");
        OutboundMessage second = aReply("Hello");

        Delivery ofFirst = testee().send(address(), first);
        Delivery ofSecond = testee().send(address(), second);

        assertThat(ofFirst)
                .isInstanceOfSatisfying(
                        Delivery.Accepted.class,
                        accepted -> assertThat(accepted.providerId()).isNotBlank());
        assertThat(ofSecond).isInstanceOf(Delivery.Accepted.class).isNotEqualTo(ofFirst);
        assertThat(channel().taken()).containsExactly(first.id(), second.id());
    }

    @Test
    default void every_kind_of_content_is_taken() {
        List<OutboundContent> contents = List.of(
                new OutboundContent.FreeForm("مرحبا 👋"),
                new OutboundContent.Media("quotation-17", Optional.empty()),
                new OutboundContent.Template("follow_up", Language.RU, List.of("Анна", "17")));

        for (OutboundContent content : contents) {
            assertThat(testee().send(address(), new OutboundMessage(UUID.randomUUID(), content)))
                    .as(content.getClass().getSimpleName())
                    .isInstanceOf(Delivery.Accepted.class);
        }
    }

    @Test
    default void a_message_sent_again_is_not_taken_twice() {
        OutboundMessage message = aReply("Hello");
        testee().send(address(), message);

        assertThat(testee().send(address(), message)).isInstanceOf(Delivery.Repeated.class);
        assertThat(channel().taken()).containsExactly(message.id());
    }

    @Test
    default void a_refusal_has_the_code_of_the_channel() {
        OutboundMessage message = aReply("Hello");
        channel().refuseNext();

        assertThat(testee().send(address(), message))
                .isInstanceOfSatisfying(
                        Delivery.Refused.class,
                        refused -> assertThat(refused.code()).isNotBlank());
        assertThat(channel().taken()).isEmpty();
    }

    @Test
    default void silence_is_neither_success_nor_refusal() {
        OutboundMessage message = aReply("Hello");
        channel().fallSilentNext();

        assertThat(testee().send(address(), message)).isInstanceOf(Delivery.Unknown.class);
    }

    @Test
    default void what_was_not_taken_is_told_by_its_reason_and_may_be_sent_again() {
        OutboundMessage message = aReply("Hello");

        channel().beUnreachableNext();
        Delivery unreachable = testee().send(address(), message);
        channel().throttleNext(Duration.ofSeconds(7));
        Delivery throttled = testee().send(address(), message);
        channel().lockOutNext();
        Delivery lockedOut = testee().send(address(), message);

        assertThat(channel().taken()).isEmpty();
        assertThat(unreachable)
                .isInstanceOfSatisfying(
                        Delivery.Unreachable.class,
                        delivery -> assertThat(delivery.code()).isNotBlank());
        assertThat(throttled)
                .isInstanceOfSatisfying(
                        Delivery.Throttled.class,
                        delivery -> assertThat(delivery.retryAfter()).contains(Duration.ofSeconds(7)));
        assertThat(lockedOut).isInstanceOf(Delivery.LockedOut.class);
        assertThat(testee().send(address(), message)).isInstanceOf(Delivery.Accepted.class);
        assertThat(channel().taken()).containsExactly(message.id());
    }

    @Test
    default void a_short_message_is_one_part_under_its_own_id() {
        OutboundMessage message = aReply("Hello");

        assertThat(testee().parts(message)).containsExactly(message);
    }

    @Test
    default void a_message_always_has_the_same_parts_under_ids_of_their_own() {
        OutboundMessage message = aReply("A sentence of some length that ends here. ".repeat(90));

        List<OutboundMessage> parts = testee().parts(message);

        assertThat(parts).isEqualTo(testee().parts(message));
        assertThat(parts.getFirst().id()).isEqualTo(message.id());
        assertThat(parts).extracting(OutboundMessage::id).doesNotHaveDuplicates();
    }

    @Test
    default void each_part_is_taken_by_itself() {
        OutboundMessage message = new OutboundMessage(
                UUID.randomUUID(),
                new OutboundContent.Media("quotation-17", Optional.of("Your quotation. ".repeat(90))));
        List<OutboundMessage> parts = testee().parts(message);

        for (OutboundMessage part : parts) {
            assertThat(testee().send(address(), part)).isInstanceOf(Delivery.Accepted.class);
        }

        assertThat(channel().taken())
                .containsExactlyElementsOf(
                        parts.stream().map(OutboundMessage::id).toList());
    }

    @Test
    default void after_a_silence_the_same_message_may_be_sent_again() {
        OutboundMessage message = aReply("Hello");
        channel().fallSilentNext();
        testee().send(address(), message);

        assertThat(testee().send(address(), message)).isInstanceOf(Delivery.Repeated.class);
        assertThat(channel().taken()).containsExactly(message.id());
    }
}
