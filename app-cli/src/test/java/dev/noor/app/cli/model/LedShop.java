package dev.noor.app.cli.model;

import dev.noor.adapter.llm.LlmChatModel;
import dev.noor.adapter.llm.LlmConfig;
import dev.noor.adapter.llm.LlmPolicies;
import dev.noor.adapter.llm.stub.Behaviour;
import dev.noor.adapter.llm.stub.ModelServer;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryModelCalls;
import dev.noor.adapter.memory.MemoryQuotationSequence;
import dev.noor.adapter.memory.MemoryTakeovers;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.adapter.memory.SettableInstantSource;
import dev.noor.app.cli.sales.SampleShop;
import dev.noor.app.cli.sales.SampleStock;
import dev.noor.core.BrainModule.Choice;
import dev.noor.core.model.ModelBudget;
import dev.noor.core.model.ModelBudget.Limit;
import dev.noor.core.turn.TurnEngine;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.config.Settings;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageId;
import dev.noor.ports.knowledge.PassageKind;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.turn.TurnCommit;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The sample tenant led by a model that is asked over HTTP, and beside it the rules alone on the same conversations.
 * Turns that are only tried are stored nowhere, so that one conversation serves many of them.
 */
final class LedShop implements AutoCloseable {
    private static final Limit ENDLESS = new Limit(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
    /** The limits of a turn hold; those of hours and days do not, since one conversation serves thousands of turns. */
    private static final ModelBudget BUDGET = new ModelBudget(
            ModelBudget.STANDARD.turn(),
            ModelBudget.STANDARD.time(),
            Integer.MAX_VALUE,
            ENDLESS,
            ENDLESS,
            ModelBudget.STANDARD.outputTokens());

    final SampleStock stock = SampleStock.load();
    final ModelServer server;

    private final SequentialIdSource ids = new SequentialIdSource();
    private final SettableInstantSource time = new SettableInstantSource(Instant.parse("2026-11-21T08:00:00Z"));
    private final MemoryConversationStore conversations = new MemoryConversationStore();
    final LedNoor led;
    private final LedNoor rules;
    private ChatModel model;

    private LedShop(ModelServer server, Choice choice, ModelBudget budget) {
        this.server = server;
        this.model = connected();
        this.led = noor(choice, budget);
        this.rules = noor(Choice.RULES, budget);
    }

    /** Led by a model, with this much time for all its calls of a turn. */
    static LedShop open(Behaviour behaviour, Duration turn) {
        return open(Choice.MODEL, behaviour, turn);
    }

    static LedShop open(Choice choice, Behaviour behaviour, Duration turn) {
        try {
            return new LedShop(ModelServer.start(behaviour), choice, BUDGET.within(turn));
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }

    private LedNoor noor(Choice choice, ModelBudget budget) {
        return DaggerLedNoor.factory()
                .create(
                        choice,
                        request -> model.complete(request),
                        new MemoryModelCalls(),
                        budget,
                        stock.tenants(),
                        stock.catalog(),
                        stock.knowledge(),
                        conversations,
                        new MemoryQuotationSequence(),
                        ids,
                        time,
                        System::nanoTime);
    }

    /** Every product, as it is now. */
    List<Product> products() {
        return stock.catalog().after(SampleShop.TREEJAR, Optional.empty(), 10_000);
    }

    /** Somebody has written this into a product's description. */
    void describe(Sku sku, String text) {
        Product known = stock.catalog().find(SampleShop.TREEJAR, sku).orElseThrow();
        stock.catalog()
                .upsert(
                        SampleShop.TREEJAR,
                        List.of(new Product(
                                known.sku(),
                                known.name(),
                                LocalizedText.english(text),
                                known.series(),
                                known.type(),
                                known.concepts(),
                                known.categories(),
                                known.price(),
                                known.stock(),
                                known.colours(),
                                known.dimensions(),
                                known.seats(),
                                known.attributes())));
    }

    /** Somebody has written this into the knowledge. */
    void tell(String text) {
        List<Passage> passages = new ArrayList<>(stock.tenants().passages(SampleShop.TREEJAR));
        passages.add(new Passage(
                new PassageId("faq/assembly-at-the-weekend"),
                PassageKind.FAQ,
                "Is assembly done at the weekend?",
                LocalizedText.english(text),
                List.of(),
                "treejar/faq/poisoned.yaml:1"));
        stock.knowledge().replace(SampleShop.TREEJAR, passages);
    }

    /** Forgets how the server behaved, as a process does that is started anew. */
    void reconnect() {
        model = connected();
    }

    private ChatModel connected() {
        Settings settings = new Settings(Map.of(LlmConfig.URL, server.url().toString(), LlmConfig.MODEL, "stub/model"));
        return new LlmChatModel(LlmConfig.from(settings).orElseThrow(), LlmPolicies.standard(), time);
    }

    /** The conversation after these texts, each a turn of the rules. */
    Conversation after(String chat, List<String> texts) {
        ChatAddress address = address(chat);
        texts.forEach(text -> rules.dialogue().receive(address, List.of(message(new MessageContent.Text(text)))));
        return conversations.open(address, new ConversationId(ids.next()));
    }

    /** Time passes and nobody writes. */
    void later(Duration passed) {
        time.set(time.instant().plus(passed));
    }

    /** A person of the company writes to the customer and leaves the chat to Noor again. */
    void manager(String chat, String text) {
        InboundMessage message = new InboundMessage(
                new MessageId(ids.next()),
                ids.next().toString(),
                InboundMessage.Author.MANAGER,
                new MessageContent.Text(text),
                time.instant());
        rules.dialogue().receive(address(chat), List.of(message));
        resume(chat);
    }

    /** What was said in a chat, oldest first. */
    List<Utterance> said(Conversation chat) {
        return conversations.history(chat.id(), 10_000);
    }

    /** Stores a turn that a model leads. */
    TurnCommit talk(String chat, InboundMessage.Author author, List<MessageContent> contents) {
        List<InboundMessage> burst = contents.stream()
                .map(content -> new InboundMessage(
                        new MessageId(ids.next()), ids.next().toString(), author, content, time.instant()))
                .toList();
        return led.dialogue().receive(address(chat), burst).orElseThrow();
    }

    /** Whoever took over has left the chat to Noor. */
    void resume(String chat) {
        ConversationId id = conversations
                .open(address(chat), new ConversationId(ids.next()))
                .id();
        new MemoryTakeovers(conversations, time).resume(SampleShop.TREEJAR, id, "test");
    }

    private static ChatAddress address(String chat) {
        return new ChatAddress(SampleShop.TREEJAR, "test", chat);
    }

    /** The turn that a model leads; nothing of it is stored. */
    TurnCommit led(Conversation before, MessageContent content) {
        return take(led.turns(), before, content);
    }

    /** The same turn by the rules alone. */
    TurnCommit ruled(Conversation before, MessageContent content) {
        return take(rules.turns(), before, content);
    }

    private TurnCommit take(TurnEngine turns, Conversation before, MessageContent content) {
        List<Utterance> said = new ArrayList<>(
                before.turns() == 0 ? List.of() : conversations.history(before.id(), TurnEngine.LOOKING_BACK));
        said.add(new Utterance(new UUID(0, 1), Utterance.Speaker.CUSTOMER, content.words(), time.instant()));
        return turns.take(before, List.of(message(content)), said);
    }

    private InboundMessage message(MessageContent content) {
        return new InboundMessage(
                new MessageId(ids.next()),
                ids.next().toString(),
                InboundMessage.Author.CUSTOMER,
                content,
                time.instant());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
