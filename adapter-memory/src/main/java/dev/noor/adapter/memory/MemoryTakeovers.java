package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.Takeovers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Who speaks in a {@link MemoryConversationStore}. Thread-safe: every change is made under the store's lock. */
public final class MemoryTakeovers implements Takeovers {
    private final MemoryConversationStore conversations;
    private final InstantSource now;

    public MemoryTakeovers(MemoryConversationStore conversations, InstantSource now) {
        this.conversations = conversations;
        this.now = now;
    }

    @Override
    public List<Conversation> with(TenantId tenant, String chat) {
        synchronized (conversations) {
            return conversations.all().stream()
                    .map(Chat::conversation)
                    .filter(known -> known.address().tenant().equals(tenant)
                            && known.address().chat().equals(chat))
                    .toList();
        }
    }

    @Override
    public Change pause(TenantId tenant, ConversationId conversation, String by) {
        synchronized (conversations) {
            Optional<Chat> chat = chat(tenant, conversation);
            return refused(chat).orElseGet(() -> {
                if (chat.orElseThrow().isPaused()) {
                    return Change.BEFORE;
                }
                Instant time = now.instant();
                conversations.takenOver(conversation, time);
                chat.orElseThrow().pause(time);
                return Change.DONE;
            });
        }
    }

    @Override
    public Change resume(TenantId tenant, ConversationId conversation, String by) {
        synchronized (conversations) {
            Optional<Chat> chat = chat(tenant, conversation);
            return refused(chat).orElseGet(() -> {
                if (chat.orElseThrow().conversation().mode() == ConversationMode.BOT) {
                    return Change.BEFORE;
                }
                resume(chat.orElseThrow());
                return Change.DONE;
            });
        }
    }

    @Override
    public int release(Duration idle) {
        synchronized (conversations) {
            Instant since = now.instant().minus(idle);
            List<Chat> left = conversations.all().stream()
                    .filter(chat -> chat.isIdleSince(since))
                    .toList();
            left.forEach(this::resume);
            return left.size();
        }
    }

    private void resume(Chat chat) {
        chat.resume(now.instant());
        chat.work().takeAway(now.instant());
    }

    private Optional<Chat> chat(TenantId tenant, ConversationId conversation) {
        return conversations.all().stream()
                .filter(chat -> chat.conversation().id().equals(conversation)
                        && chat.conversation().address().tenant().equals(tenant))
                .findFirst();
    }

    private static Optional<Change> refused(Optional<Chat> chat) {
        if (chat.isEmpty()) {
            return Optional.of(Change.NOT_THERE);
        }
        return switch (chat.get().conversation().mode()) {
            case MUTED, ERASED -> Optional.of(Change.SILENCED);
            case BOT, HANDOFF, MANUAL -> Optional.empty();
        };
    }
}
