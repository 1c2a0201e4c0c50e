package dev.noor.ports.crm;

import dev.noor.ports.conversation.ConversationId;

/** Our own name for a deal, by which it is found again: one sale of one conversation. Nothing in it is personal. */
public record DealKey(ConversationId conversation, int episode) {
    public DealKey {
        if (episode < 1) {
            throw new IllegalArgumentException("episodes count from 1");
        }
    }

    /** Up to 60 letters, digits and {@code -}. */
    public String text() {
        return "noor-" + conversation.value() + "-" + episode;
    }

    @Override
    public String toString() {
        return text();
    }
}
