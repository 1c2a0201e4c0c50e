package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Amendment;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.live.LiveUpdate;
import dev.noor.ports.live.LiveUpdate.Kind;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.pipeline.Admission;
import dev.noor.ports.turn.TurnCommit;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Conversations in memory. Thread-safe: one lock makes every method a transaction. Beyond the port it hands out the
 * turns it was given, reports included.
 */
public final class MemoryConversationStore implements ConversationStore {
    private final Map<ChatAddress, Chat> byAddress = new HashMap<>();
    private final Map<ConversationId, Chat> byId = new LinkedHashMap<>();
    private final Map<ProviderKey, LiveUpdate> received = new HashMap<>();
    private final ApprovalShelf approvals = new ApprovalShelf();
    private final Map<MessageId, String> sounds = new HashMap<>();

    @Override
    public synchronized Conversation open(ChatAddress address, ConversationId idIfNew) {
        Chat known = byAddress.get(address);
        if (known != null) {
            return known.conversation();
        }
        if (byId.containsKey(idIfNew)) {
            throw new IllegalArgumentException("the id of a new conversation belongs to another one");
        }
        Chat opened = new Chat(Conversation.fresh(idIfNew, address));
        byAddress.put(address, opened);
        byId.put(idIfNew, opened);
        return opened.conversation();
    }

    @Override
    public synchronized Optional<Conversation> find(TenantId tenant, ConversationId id) {
        return Optional.ofNullable(byId.get(id))
                .map(Chat::conversation)
                .filter(conversation -> conversation.address().tenant().equals(tenant));
    }

    @Override
    public synchronized Acceptance accept(ConversationId conversation, InboundMessage message) {
        Chat chat = chat(conversation);
        ChatAddress address = chat.conversation().address();
        LiveUpdate trace = new LiveUpdate(
                address.tenant(),
                conversation,
                Kind.MESSAGE_RECEIVED,
                message.id().value(),
                message.sentAt());
        ProviderKey key = new ProviderKey(address.tenant(), address.channel(), message.providerId());
        if (received.putIfAbsent(key, trace) != null) {
            return Acceptance.DUPLICATE;
        }
        chat.receive(message);
        return Acceptance.STORED;
    }

    @Override
    public synchronized List<InboundMessage> unanswered(ConversationId conversation) {
        Chat chat = byId.get(conversation);
        return chat == null ? List.of() : chat.unanswered();
    }

    @Override
    public synchronized List<Utterance> history(ConversationId conversation, int limit) {
        Chat chat = byId.get(conversation);
        return chat == null ? List.of() : chat.history(limit);
    }

    @Override
    public synchronized CommitResult commit(TurnCommit commit) {
        Chat chat = chat(commit.after().id());
        if (chat.conversation().version() != commit.before() || !approvals.canSettle(commit)) {
            return CommitResult.STALE;
        }
        chat.commit(commit);
        approvals.settle(commit);
        return CommitResult.COMMITTED;
    }

    /** The turns committed to a conversation, oldest first. */
    public synchronized List<TurnCommit> turns(ConversationId conversation) {
        Chat chat = byId.get(conversation);
        return chat == null ? List.of() : chat.turns();
    }

    /** Whether Noor has said these words there; marks and spaces do not count. */
    synchronized boolean hasSaid(ConversationId conversation, String words) {
        return chat(conversation).hasSaid(words);
    }

    /** A person took the conversation over. */
    synchronized void takenOver(ConversationId conversation, Instant now) {
        chat(conversation).takenOver(now);
        chat(conversation).work().takeAway(now);
        chat(conversation).outgoing().forEach(Outgoing::cancel);
    }

    /** A message of the customer makes the conversation due. */
    synchronized void moved(ConversationId conversation, Admission admission, Instant now, Instant written) {
        chat(conversation).work().moved(admission, now);
        admission.freeForm().ifPresent(open -> chat(conversation).work().openUntil(written.plus(open)));
    }

    /** The message that a provider knows under this id, as it was received. */
    synchronized Optional<LiveUpdate> trace(TenantId tenant, String channel, String providerId) {
        return Optional.ofNullable(received.get(new ProviderKey(tenant, channel, providerId)));
    }

    /** Stores what a person changed, unless somebody else was faster. */
    synchronized CommitResult amend(Amendment amendment) {
        Chat chat = chat(amendment.after().id());
        if (chat.conversation().version() != amendment.before()) {
            return CommitResult.STALE;
        }
        chat.amend(amendment.after());
        return CommitResult.COMMITTED;
    }

    /** What managers approved; to be touched under this store's lock only. */
    ApprovalShelf approvals() {
        return approvals;
    }

    /** A channel keeps the file of this message there. */
    synchronized void keptAt(MessageId message, String address) {
        sounds.put(message, address);
    }

    /** Where a channel keeps the file of this message. */
    synchronized Optional<String> soundOf(MessageId message) {
        return Optional.ofNullable(sounds.get(message));
    }

    /** What was said in a message that was not answered yet. */
    synchronized void spoken(ConversationId conversation, MessageId message, MessageContent.Spoken words) {
        chat(conversation).spoken(message, words);
    }

    /** In the order opened. */
    synchronized List<Chat> all() {
        return List.copyOf(byId.values());
    }

    /** Other words for a message that was not answered yet. */
    synchronized void reword(TenantId tenant, String channel, String providerId, String words) {
        chats(tenant, channel).forEach(chat -> chat.reword(providerId, words));
    }

    /** A message that was not answered yet is not to be. */
    synchronized void takeBack(TenantId tenant, String channel, String providerId) {
        chats(tenant, channel).forEach(chat -> chat.takeBack(providerId));
    }

    private List<Chat> chats(TenantId tenant, String channel) {
        return byAddress.entrySet().stream()
                .filter(entry -> entry.getKey().tenant().equals(tenant)
                        && entry.getKey().channel().equals(channel))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Chat chat(ConversationId id) {
        Chat chat = byId.get(id);
        if (chat == null) {
            throw new IllegalArgumentException("there is no conversation " + id);
        }
        return chat;
    }

    private record ProviderKey(TenantId tenant, String channel, String providerId) {}
}
