package dev.noor.ports.conversation;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.conversation.ConversationFixtures.anAddress;
import static dev.noor.ports.conversation.ConversationFixtures.anId;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aMessage;
import static dev.noor.ports.messaging.MessagingFixtures.redelivered;
import static dev.noor.ports.messaging.MessagingFixtures.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.ConversationStore.Acceptance;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.InboundMessage.Author;
import dev.noor.ports.messaging.MessageContent;
import org.junit.jupiter.api.Test;

/** A message is stored once, waits for an answer if a customer wrote it, and comes back as it arrived. */
public interface MessageAcceptanceContract extends ConversationStoreTestee {
    @Test
    default void a_message_is_stored_once_however_often_it_is_delivered() {
        Conversation conversation = opened();
        InboundMessage message = aMessage("Hi");

        assertThat(testee().accept(conversation.id(), message)).isEqualTo(Acceptance.STORED);
        assertThat(testee().accept(conversation.id(), redelivered(message))).isEqualTo(Acceptance.DUPLICATE);
        assertThat(testee().accept(conversation.id(), message)).isEqualTo(Acceptance.DUPLICATE);
        assertThat(testee().unanswered(conversation.id())).containsExactly(message);
    }

    @Test
    default void a_provider_id_is_known_throughout_its_tenant_and_channel() {
        Conversation first = opened();
        ChatAddress address = first.address();
        Conversation sameChannel = testee().open(anAddress(address.tenant()), anId());
        Conversation otherChannel =
                testee().open(new ChatAddress(address.tenant(), "telegram", address.chat()), anId());
        Conversation otherTenant = testee().open(anAddress(aTenant()), anId());
        InboundMessage message = aMessage("Hi");
        receive(first, message);

        assertThat(testee().accept(sameChannel.id(), redelivered(message))).isEqualTo(Acceptance.DUPLICATE);
        assertThat(testee().accept(otherChannel.id(), redelivered(message))).isEqualTo(Acceptance.STORED);
        assertThat(testee().accept(otherTenant.id(), redelivered(message))).isEqualTo(Acceptance.STORED);
        assertThat(testee().unanswered(sameChannel.id())).isEmpty();
    }

    @Test
    default void unanswered_messages_come_in_the_order_received() {
        Conversation conversation = opened();
        InboundMessage first = aMessage("I need chairs", NOON.plusSeconds(3));
        InboundMessage second = aMessage("ten", NOON.plusSeconds(1));
        InboundMessage third = aMessage("black", NOON.plusSeconds(2));

        receive(conversation, first, second, third);

        assertThat(testee().unanswered(conversation.id())).containsExactly(first, second, third);
    }

    @Test
    default void only_customers_wait_for_an_answer() {
        Conversation conversation = opened();
        InboundMessage customer = aMessage("Hi");

        receive(
                conversation,
                written(Author.MANAGER, new MessageContent.Text("This is Omar"), NOON),
                customer,
                written(Author.ECHO, new MessageContent.Text("Hello, I am Noor"), NOON));

        assertThat(testee().unanswered(conversation.id())).containsExactly(customer);
    }

    @Test
    default void every_kind_of_content_comes_back_as_it_arrived() {
        Conversation conversation = opened();
        receive(conversation, aMessage(""), aMessage("مرحبا\n\"привет\" 👋 \\ '"));
        for (MessageContent.Kind kind : MessageContent.Kind.values()) {
            receive(conversation, written(Author.CUSTOMER, new MessageContent.Attachment(kind, "see " + kind), NOON));
        }
        receive(
                conversation,
                written(Author.CUSTOMER, new MessageContent.Attachment(MessageContent.Kind.VOICE, ""), NOON));

        assertThat(testee().unanswered(conversation.id()).stream()
                        .map(InboundMessage::content)
                        .toList())
                .startsWith(new MessageContent.Text(""), new MessageContent.Text("مرحبا\n\"привет\" 👋 \\ '"))
                .contains(new MessageContent.Attachment(MessageContent.Kind.PHOTO, "see PHOTO"))
                .endsWith(new MessageContent.Attachment(MessageContent.Kind.VOICE, ""))
                .hasSize(MessageContent.Kind.values().length + 3);
    }

    @Test
    default void a_very_long_message_comes_back_whole() {
        Conversation conversation = opened();
        InboundMessage novel = aMessage("كرسي office кресло 👋 ".repeat(5_000));

        receive(conversation, novel);

        assertThat(testee().unanswered(conversation.id())).containsExactly(novel);
    }

    @Test
    default void receiving_is_no_turn() {
        Conversation conversation = opened();

        receive(conversation, aMessage("Hi"));

        assertThat(stored(conversation).version()).isEqualTo(conversation.version());
        assertThat(stored(conversation).turns()).isEqualTo(conversation.turns());
    }

    @Test
    default void an_unknown_conversation_has_no_messages() {
        assertThat(testee().unanswered(anId())).isEmpty();
        assertThat(testee().history(anId(), 10)).isEmpty();
    }
}
