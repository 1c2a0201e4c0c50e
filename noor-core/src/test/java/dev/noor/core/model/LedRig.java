package dev.noor.core.model;

import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryChatModel;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryKnowledgeBase;
import dev.noor.adapter.memory.MemoryModelCalls;
import dev.noor.adapter.memory.MemoryQuotationSequence;
import dev.noor.adapter.memory.MemoryTenantSource;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.adapter.memory.SettableInstantSource;
import dev.noor.core.BrainModule;
import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
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
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatMessage;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.tenant.Templates;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantFixtures;
import dev.noor.ports.turn.TurnCommit;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A small shop whose brain asks a model that is played. */
final class LedRig {
    static final TenantId TENANT = new TenantId("oasis");
    private static final ChatAddress CHAT = new ChatAddress(TENANT, "test", "customer");

    final MemoryConversationStore conversations = new MemoryConversationStore();
    final MemoryModelCalls calls = new MemoryModelCalls();
    final SequentialIdSource ids = new SequentialIdSource();
    final SettableInstantSource time = new SettableInstantSource(Instant.parse("2026-11-21T08:00:00Z"));
    final MemoryChatModel model;
    final LedNoor noor;

    LedRig(BrainModule.Choice choice, ModelBudget budget, Function<ChatRequest, ChatAnswer> answers) {
        model = new MemoryChatModel(answers);
        MemoryTenantSource tenants = new MemoryTenantSource();
        tenants.put(tenant(), List.of());
        MemoryCatalog shelf = new MemoryCatalog();
        shelf.upsert(TENANT, List.of(chair("CH 512"), chair("CH 616")));
        noor = DaggerLedNoor.factory()
                .create(
                        choice,
                        model,
                        calls,
                        budget,
                        tenants,
                        shelf,
                        new MemoryKnowledgeBase(),
                        conversations,
                        new MemoryQuotationSequence(),
                        ids,
                        time,
                        () -> 0);
    }

    static LedRig model(Function<ChatRequest, ChatAnswer> answers) {
        return new LedRig(BrainModule.Choice.MODEL, ModelBudget.STANDARD, answers);
    }

    /** What the rules would say, as a request tells it. */
    static String draft(ChatRequest request) {
        String all = request.messages().stream().map(LedRig::text).collect(Collectors.joining("\n"));
        int from = all.indexOf("<data source=\"draft\">") + "<data source=\"draft\">".length();
        return all.substring(from, all.indexOf("</data>", from)).strip();
    }

    static String text(ChatMessage message) {
        return switch (message) {
            case ChatMessage.Instructions told -> told.text();
            case ChatMessage.Said said -> said.text();
            case ChatMessage.Answered answered -> answered.text();
            case ChatMessage.ToolAnswer given -> given.text();
        };
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

    TurnCommit say(String text) {
        InboundMessage message = new InboundMessage(
                new MessageId(ids.next()),
                ids.next().toString(),
                Author.CUSTOMER,
                new MessageContent.Text(text),
                time.instant());
        return noor.dialogue().receive(CHAT, List.of(message)).orElseThrow();
    }

    Conversation conversation() {
        return conversations.open(CHAT, new ConversationId(ids.next()));
    }

    static String words(TurnCommit turn) {
        return turn.replies().stream()
                .map(reply -> reply.content() instanceof OutboundContent.FreeForm(String words) ? words : "")
                .collect(Collectors.joining("\n"));
    }

    static boolean finishedByRules(TurnCommit turn) {
        return turn.report().rules().stream().anyMatch(rule -> rule.rule().equals("brain.rules_finished"));
    }
}
