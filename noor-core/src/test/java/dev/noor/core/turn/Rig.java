package dev.noor.core.turn;

import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryKnowledgeBase;
import dev.noor.adapter.memory.MemoryQuotationSequence;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.adapter.memory.SettableInstantSource;
import dev.noor.core.Noor;
import dev.noor.core.reading.SharedLexicon;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.InboundMessage.Author;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.tenant.TenantSource;
import dev.noor.ports.turn.TurnCommit;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A small shop on the ports in memory, whose templates say which phrase they are. */
final class Rig {

    final MemoryConversationStore conversations = new MemoryConversationStore();
    final MemoryCatalog shelf = new MemoryCatalog();
    final SequentialIdSource ids = new SequentialIdSource();
    final SettableInstantSource time = new SettableInstantSource(Instant.parse("2026-11-21T08:00:00Z"));
    private final Noor noor;

    Rig() {
        this(Optional.empty(), Oasis.tenants());
    }

    /** The same shop with another catalogue in front of its shelf. */
    static Rig reading(Catalog catalog) {
        return new Rig(Optional.of(catalog), Oasis.tenants());
    }

    /** The same shop with the words of the trade. */
    static Rig ofTheTrade() {
        return new Rig(Optional.empty(), Oasis.tenants(SharedLexicon.lexicon()));
    }

    private Rig(Optional<Catalog> catalog, TenantSource tenants) {
        shelf.upsert(Oasis.TENANT, Oasis.chairs());
        noor = Noor.builder()
                .tenants(tenants)
                .catalog(catalog.orElse(shelf))
                .knowledge(new MemoryKnowledgeBase())
                .conversations(conversations)
                .quotationNumbers(new MemoryQuotationSequence())
                .ids(ids)
                .businessTime(time)
                .machineTime(() -> 0)
                .build();
    }

    Noor noor() {
        return noor;
    }

    InboundMessage from(Author author, String text) {
        return new InboundMessage(
                new MessageId(ids.next()),
                ids.next().toString(),
                author,
                new MessageContent.Text(text),
                time.instant());
    }

    TurnCommit say(String... texts) {
        return receive(Arrays.stream(texts)
                        .map(text -> from(Author.CUSTOMER, text))
                        .toList())
                .orElseThrow();
    }

    Optional<TurnCommit> receive(List<InboundMessage> burst) {
        return noor.dialogue().receive(Oasis.CHAT, burst);
    }

    Conversation conversation() {
        return conversations.open(Oasis.CHAT, new ConversationId(ids.next()));
    }
}
