package dev.noor.ports.pipeline;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.conversation.ConversationFixtures.anAddress;
import static dev.noor.ports.conversation.ConversationFixtures.anId;

import dev.noor.ports.channel.ChannelEvent;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.messaging.InboundMessage;
import java.util.List;

/** What the contract of the inbox needs of an adapter: the inbox, and the store that shows what is in it. */
public interface InboxTestee {
    Inbox inbox();

    ConversationStore conversations();

    /** A chat that nobody has written in. */
    default ChatAddress aChat() {
        return anAddress(aTenant());
    }

    /** The conversation at the address as it is stored now. */
    default Conversation stored(ChatAddress chat) {
        return conversations().open(chat, anId());
    }

    /** The words that wait for an answer there. */
    default List<String> open(ChatAddress chat) {
        return conversations().unanswered(stored(chat).id()).stream()
                .map(message -> message.content().words())
                .toList();
    }

    /** The messages that wait for an answer there. */
    default List<InboundMessage> openMessages(ChatAddress chat) {
        return conversations().unanswered(stored(chat).id());
    }

    /** Brings events of a chat in one post. */
    default void bring(ChatAddress chat, ChannelEvent... events) {
        inbox().accept(PipelineFixtures.aPost(chat, events));
    }
}
