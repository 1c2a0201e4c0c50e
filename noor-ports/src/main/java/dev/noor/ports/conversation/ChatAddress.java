package dev.noor.ports.conversation;

import dev.noor.ports.TenantId;

/**
 * Where a chat takes place; there is one conversation for each.
 *
 * @param channel the tenant's channel, such as {@code cli} or a provider's channel id
 * @param chat the customer within the channel; may be a phone number, so {@link #toString()} leaves it out
 */
public record ChatAddress(TenantId tenant, String channel, String chat) {
    public ChatAddress {
        if (channel.isBlank() || chat.isBlank()) {
            throw new IllegalArgumentException("a chat address has a channel and a chat");
        }
    }

    @Override
    public String toString() {
        return tenant + "/" + channel + "/***";
    }
}
