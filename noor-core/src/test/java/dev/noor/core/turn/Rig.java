package dev.noor.core.turn;

import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryKnowledgeBase;
import dev.noor.adapter.memory.MemoryQuotationSequence;
import dev.noor.adapter.memory.MemoryTenantSource;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.adapter.memory.SettableInstantSource;
import dev.noor.core.Noor;
import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogFixtures;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.InboundMessage.Author;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.tenant.Templates;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantFixtures;
import dev.noor.ports.turn.TurnCommit;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A small shop on the ports in memory, whose templates say which phrase they are. */
final class Rig {
    static final TenantId TENANT = new TenantId("oasis");
    static final ChatAddress CHAT = new ChatAddress(TENANT, "test", "customer");

    final MemoryConversationStore conversations = new MemoryConversationStore();
    final MemoryCatalog shelf = new MemoryCatalog();
    final SequentialIdSource ids = new SequentialIdSource();
    final SettableInstantSource time = new SettableInstantSource(Instant.parse("2026-11-21T08:00:00Z"));
    private final Noor noor;

    Rig() {
        this(Optional.empty());
    }

    /** The same shop with another catalogue in front of its shelf. */
    static Rig reading(Catalog catalog) {
        return new Rig(Optional.of(catalog));
    }

    private Rig(Optional<Catalog> catalog) {
        MemoryTenantSource tenants = new MemoryTenantSource();
        tenants.put(tenant(), List.of());
        shelf.upsert(TENANT, List.of(chair("CH 512"), chair("CH 616")));
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

    private static Tenant tenant() {
        Tenant tenant = TenantFixtures.aTenant(TENANT);
        return new Tenant(
                tenant.id(),
                tenant.name(),
                tenant.assistant(),
                tenant.offering(),
                tenant.currency(),
                tenant.vat(),
                tenant.zone(),
                tenant.region(),
                tenant.quotations(),
                tenant.largeOrder(),
                tenant.promises(),
                tenant.managers(),
                tenant.hours(),
                tenant.authority(),
                tenant.lexicon(),
                new Templates(Map.of(
                        Language.EN, phrases("Here are the words of"),
                        Language.AR, phrases("هذا كلام"),
                        Language.RU, phrases("Здесь слова про"))));
    }

    /** For each phrase a sentence that says which it is, in English, and uses its placeholders. */
    private static Map<Phrase, List<String>> phrases(String lead) {
        return Arrays.stream(Phrase.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        phrase -> List.of(phrase.placeholders().stream()
                                .sorted()
                                .map(name -> " {" + name + "}")
                                .collect(Collectors.joining(
                                        "", lead + " " + phrase.key().replace('_', ' '), ".")))));
    }

    private static Product chair(String sku) {
        return CatalogFixtures.aProduct(sku).build().under(List.of(new ConceptId("office chair")));
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
        return noor.dialogue().receive(CHAT, burst);
    }

    Conversation conversation() {
        return conversations.open(CHAT, new ConversationId(ids.next()));
    }

    static String words(TurnCommit turn) {
        return turn.replies().stream()
                .map(reply -> reply.content() instanceof OutboundContent.FreeForm(String text) ? text : "")
                .collect(Collectors.joining("\n"));
    }
}
