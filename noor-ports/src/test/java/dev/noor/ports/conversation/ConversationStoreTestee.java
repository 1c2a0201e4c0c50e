package dev.noor.ports.conversation;

import static dev.noor.ports.Tenants.aTenant;

import dev.noor.ports.messaging.InboundMessage;

/**
 * What the contracts of the conversation store need of an adapter. The data may live on between tests, since every test
 * talks under a tenant of its own.
 */
public interface ConversationStoreTestee {
    ConversationStore testee();

    /** A fresh conversation of a fresh tenant. */
    default Conversation opened() {
        return testee().open(ConversationFixtures.anAddress(aTenant()), ConversationFixtures.anId());
    }

    /** The conversation as it is stored now. */
    default Conversation stored(Conversation conversation) {
        return testee().find(conversation.address().tenant(), conversation.id()).orElseThrow();
    }

    /** Accepts messages of the conversation in this order. */
    default void receive(Conversation conversation, InboundMessage... messages) {
        for (InboundMessage message : messages) {
            testee().accept(conversation.id(), message);
        }
    }
}
