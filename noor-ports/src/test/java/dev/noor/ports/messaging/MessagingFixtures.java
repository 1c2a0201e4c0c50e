package dev.noor.ports.messaging;

import dev.noor.ports.messaging.InboundMessage.Author;
import java.time.Instant;
import java.util.UUID;

/** Messages for tests. */
public final class MessagingFixtures {
    private MessagingFixtures() {}

    /** A fixed time in business hours; tests count on from it in whole seconds. */
    public static final Instant NOON = Instant.parse("2026-03-02T08:00:00Z");

    /** A text of the customer under a provider id of its own. */
    public static InboundMessage aMessage(String text) {
        return aMessage(text, NOON);
    }

    /** A text of the customer under a provider id of its own. */
    public static InboundMessage aMessage(String text, Instant sentAt) {
        return written(Author.CUSTOMER, new MessageContent.Text(text), sentAt);
    }

    /** A message under a provider id of its own. */
    public static InboundMessage written(Author author, MessageContent content, Instant sentAt) {
        UUID id = UUID.randomUUID();
        return new InboundMessage(new MessageId(id), "wa-" + id, author, content, sentAt);
    }

    /** The same message as it is delivered once more: another id of ours, the provider's own. */
    public static InboundMessage redelivered(InboundMessage message) {
        return new InboundMessage(
                new MessageId(UUID.randomUUID()),
                message.providerId(),
                message.author(),
                message.content(),
                message.sentAt());
    }

    /** A free text to send. */
    public static OutboundMessage aReply(String text) {
        return new OutboundMessage(UUID.randomUUID(), new OutboundContent.FreeForm(text));
    }
}
