package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Amendment;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationBook;
import dev.noor.ports.conversation.ConversationDesk;
import dev.noor.ports.conversation.ConversationEntry;
import dev.noor.ports.conversation.ConversationEntry.Place;
import dev.noor.ports.conversation.ConversationFilter;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationStore.CommitResult;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.MessageEntry;
import dev.noor.ports.conversation.TurnEntry;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReportWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of a {@link MemoryConversationStore}, and what people change in it. Thread-safe. */
public final class MemoryConversationBook implements ConversationBook, ConversationDesk {
    private final MemoryConversationStore conversations;
    private final TurnReportWriter codec;
    private final List<Amendment> amendments = new ArrayList<>();

    public MemoryConversationBook(MemoryConversationStore conversations, TurnReportWriter codec) {
        this.conversations = conversations;
        this.codec = codec;
    }

    @Override
    public List<ConversationEntry> list(TenantId tenant, ConversationFilter filter, Optional<Place> after, int limit) {
        synchronized (conversations) {
            List<ConversationEntry> entries = new ArrayList<>();
            for (Chat chat : conversations.all()) {
                entries.addFirst(entry(chat.conversation(), entries.size()));
            }
            return entries.stream()
                    .filter(entry -> entry.address().tenant().equals(tenant) && matches(entry, filter))
                    .filter(entry -> after.map(place -> entry.openedAt().isBefore(place.openedAt()))
                            .orElse(true))
                    .limit(limit)
                    .toList();
        }
    }

    private static boolean matches(ConversationEntry entry, ConversationFilter filter) {
        return filter.status().map(entry.status()::equals).orElse(true)
                && (filter.language().isEmpty() || filter.language().equals(entry.language()))
                && filter.chatPart().map(entry.address().chat()::contains).orElse(true);
    }

    /** Nothing here has a clock, so the order of opening stands for its time. */
    private static ConversationEntry entry(Conversation conversation, int order) {
        return new ConversationEntry(
                conversation.id(),
                conversation.address(),
                conversation.stage(),
                conversation.status(),
                conversation.mode(),
                conversation.language(),
                conversation.facts().stream()
                        .filter(fact -> fact.slot() == FactSlot.CUSTOMER_NAME)
                        .reduce((earlier, later) -> later)
                        .map(Fact::value),
                conversation.episode(),
                Instant.EPOCH.plusSeconds(order),
                conversation.lastCustomerAt());
    }

    @Override
    public List<MessageEntry> messages(TenantId tenant, ConversationId conversation, long before, int limit) {
        synchronized (conversations) {
            return chat(tenant, conversation)
                    .flatMap(chat -> chat.messages().reversed().stream())
                    .filter(message -> message.position() < before)
                    .limit(limit)
                    .toList();
        }
    }

    @Override
    public List<TurnEntry> turns(TenantId tenant, ConversationId conversation, long before, int limit) {
        synchronized (conversations) {
            return chat(tenant, conversation)
                    .flatMap(chat -> chat.turns().reversed().stream())
                    .map(this::entry)
                    .filter(turn -> turn.seq() < before)
                    .limit(limit)
                    .toList();
        }
    }

    private TurnEntry entry(TurnCommit turn) {
        return new TurnEntry(
                turn.id(),
                turn.after().version(),
                turn.outcome(),
                turn.reason(),
                codec.encode(turn.report()),
                turn.at());
    }

    private Stream<Chat> chat(TenantId tenant, ConversationId id) {
        return conversations.all().stream()
                .filter(chat -> chat.conversation().id().equals(id)
                        && chat.conversation().address().tenant().equals(tenant));
    }

    @Override
    public CommitResult amend(Amendment amendment) {
        synchronized (conversations) {
            CommitResult result = conversations.amend(amendment);
            if (result == CommitResult.COMMITTED) {
                amendments.add(amendment);
            }
            return result;
        }
    }

    /** What people changed, in order. */
    public List<Amendment> amendments() {
        synchronized (conversations) {
            return List.copyOf(amendments);
        }
    }
}
