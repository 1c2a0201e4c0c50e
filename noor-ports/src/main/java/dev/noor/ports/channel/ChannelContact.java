package dev.noor.ports.channel;

import java.net.URI;
import java.util.Optional;

/**
 * A customer as the company's people see them beside a chat. Personal: the string form leaves name and chat out.
 *
 * @param id our id, which stays the same
 * @param chat the customer within the channel
 * @param responsible the provider's id of the person who looks after them
 * @param card where our own view of them is
 */
public record ChannelContact(String id, String name, String chat, Optional<String> responsible, Optional<URI> card) {
    @Override
    public String toString() {
        return "ChannelContact[" + id + "]";
    }
}
