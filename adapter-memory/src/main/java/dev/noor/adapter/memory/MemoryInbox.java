package dev.noor.adapter.memory;

import dev.noor.ports.IdSource;
import dev.noor.ports.channel.ChannelEvent;
import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelEvent.Origin;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.InboundMessage.Author;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.Post;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The inbox of a {@link MemoryConversationStore}. Thread-safe: every post is taken under the store's lock. */
public final class MemoryInbox implements Inbox {
    private final MemoryConversationStore conversations;
    private final IdSource ids;
    private final InstantSource now;

    public MemoryInbox(MemoryConversationStore conversations, IdSource ids, InstantSource now) {
        this.conversations = conversations;
        this.ids = ids;
        this.now = now;
    }

    @Override
    public void accept(Post post) {
        synchronized (conversations) {
            post.report().events().forEach(event -> take(post, event));
        }
    }

    private void take(Post post, ChannelEvent event) {
        switch (event) {
            case MessageArrived message -> arrived(post, message);
            case ChannelEvent.MessageEdited edited -> edited(post, edited);
            case ChannelEvent.MessageDeleted deleted ->
                conversations.takeBack(post.tenant(), deleted.channel(), deleted.providerId());
            case ChannelEvent.StatusReported reported -> {}
            case ChannelEvent.NoticeShown shown -> {}
            case ChannelEvent.ChannelStateChanged changed -> {}
            case ChannelEvent.TemplateReviewed reviewed -> {}
            case ChannelEvent.ConnectionTested tested -> {}
        }
    }

    private void arrived(Post post, MessageArrived message) {
        ChatAddress address = new ChatAddress(post.tenant(), message.channel(), message.chat());
        ConversationId id =
                conversations.open(address, new ConversationId(ids.next())).id();
        Author author = author(id, message);
        Instant business = now.instant();
        InboundMessage stored = new InboundMessage(
                new MessageId(ids.next()),
                message.providerId(),
                author,
                message.content(),
                message.at().filter(at -> at.isBefore(business)).orElse(business));
        boolean isNew = conversations.accept(id, stored) == MemoryConversationStore.Acceptance.STORED;
        if (isNew) {
            message.media().ifPresent(file -> conversations.keptAt(stored.id(), file));
        }
        if (isNew && author == Author.MANAGER && message.origin() != Origin.PROGRAM) {
            conversations.takenOver(id, now.instant());
        } else if (isNew && author == Author.CUSTOMER) {
            conversations.moved(id, post.admission(), now.instant(), stored.sentAt());
        }
    }

    /** An edit whose first writing never came is a message of its own. */
    private void edited(Post post, ChannelEvent.MessageEdited edited) {
        arrived(
                post,
                new MessageArrived(
                        edited.channel(),
                        edited.chat(),
                        edited.providerId(),
                        edited.origin(),
                        new MessageContent.Text(edited.words()),
                        edited.at(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        conversations.reword(post.tenant(), edited.channel(), edited.providerId(), edited.words());
    }

    private Author author(ConversationId id, MessageArrived message) {
        if (message.origin() == Origin.CUSTOMER) {
            return Author.CUSTOMER;
        }
        return conversations.hasSaid(id, message.content().words()) ? Author.ECHO : Author.MANAGER;
    }
}
