package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.Utterance.Speaker;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.ApprovalId;
import dev.noor.ports.quotation.Approvals;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Approvals beside the conversations of a store. Nobody is told by itself. Thread-safe: it holds the store's lock. */
public final class MemoryApprovals implements Approvals {
    private final MemoryConversationStore conversations;
    private final InstantSource businessTime;

    public MemoryApprovals(MemoryConversationStore conversations, InstantSource businessTime) {
        this.conversations = conversations;
        this.businessTime = businessTime;
    }

    @Override
    public Keeping keep(Approval approval, String enteredBy) {
        synchronized (conversations) {
            boolean open = conversations
                    .find(approval.tenant(), approval.conversation())
                    .flatMap(Conversation::quotation)
                    .filter(quotation -> quotation.id().equals(approval.quotation()) && quotation.isOpen())
                    .isPresent();
            if (open) {
                conversations.approvals().keep(approval);
            }
            return open ? Keeping.KEPT : Keeping.NOT_OPEN;
        }
    }

    @Override
    public Optional<Known> last(TenantId tenant, ConversationId conversation) {
        synchronized (conversations) {
            return conversations.approvals().last(tenant, conversation);
        }
    }

    @Override
    public Optional<Known> find(TenantId tenant, ApprovalId id) {
        synchronized (conversations) {
            return conversations.approvals().find(tenant, id);
        }
    }

    @Override
    public Telling tell(Approval approval, OutboundMessage message, String words, Optional<Instant> before) {
        synchronized (conversations) {
            Optional<Chat> chat = conversations.all().stream()
                    .filter(each -> each.conversation().id().equals(approval.conversation()))
                    .findFirst();
            if (chat.isEmpty() || !isLetThrough(chat.get(), approval)) {
                return Telling.REFUSED;
            }
            boolean there = chat.get().outgoing().stream()
                    .anyMatch(filed -> filed.message().id().equals(message.id()));
            if (!there) {
                Instant now = businessTime.instant();
                chat.get().write(new Outgoing(message, now, before), Speaker.NOOR, words, now);
            }
            return Telling.FILED;
        }
    }

    private boolean isLetThrough(Chat chat, Approval approval) {
        ConversationMode mode = chat.conversation().mode();
        return (mode == ConversationMode.BOT || mode == ConversationMode.HANDOFF)
                && conversations
                        .approvals()
                        .find(approval.tenant(), approval.id())
                        .filter(known -> known.fate().isEmpty())
                        .isPresent();
    }
}
