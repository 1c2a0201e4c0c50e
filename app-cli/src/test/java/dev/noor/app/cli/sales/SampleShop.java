package dev.noor.app.cli.sales;

import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryQuotationSequence;
import dev.noor.adapter.memory.MemoryTakeovers;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.adapter.memory.SettableInstantSource;
import dev.noor.core.Noor;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.money.Money;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.TurnCommit;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The sample tenant on the ports in memory: a whole shop for conversations in tests. */
public final class SampleShop {
    public static final TenantId TREEJAR = new TenantId("treejar");

    private final SequentialIdSource ids = new SequentialIdSource();
    private final SettableInstantSource time = new SettableInstantSource(Instant.parse("2026-11-21T08:00:00Z"));
    private final MemoryConversationStore conversations = new MemoryConversationStore();
    private final SampleStock stock;
    private final Noor noor;
    private final ServedTenants served;

    public SampleShop() {
        this(SampleStock.load());
    }

    /** A shop of this stock. */
    SampleShop(SampleStock stock) {
        this.stock = stock;
        served = new ServedTenants(stock.tenants(), stock.catalog());
        noor = Noor.builder()
                .tenants(stock.tenants())
                .catalog(stock.catalog())
                .knowledge(stock.knowledge())
                .conversations(conversations)
                .quotationNumbers(new MemoryQuotationSequence())
                .ids(ids)
                .businessTime(time)
                .machineTime(() -> 0)
                .build();
    }

    /** The person who took over has left the customer to Noor again. */
    public void resume(String chat) {
        ConversationId id = conversations
                .open(new ChatAddress(TREEJAR, "test", chat), new ConversationId(ids.next()))
                .id();
        new MemoryTakeovers(conversations, time).resume(TREEJAR, id, "test");
    }

    public Tenant tenant() {
        return stock.tenant();
    }

    /** What is stored of its conversations. */
    public ConversationStore conversations() {
        return conversations;
    }

    /** The shop as it is served. */
    public ServedTenants tenants() {
        return served;
    }

    /** The tenant with its words. */
    ServedTenant served() {
        return served.get(TREEJAR);
    }

    public Catalog catalog() {
        return stock.catalog();
    }

    /** The catalogue has a product at another price from now on. */
    void reprice(Sku sku, Money price) {
        Product known = catalog().find(TREEJAR, sku).orElseThrow();
        change(known, price, known.stock());
    }

    /** So many pieces of a product are in stock from now on. */
    void restock(Sku sku, int units) {
        Product known = catalog().find(TREEJAR, sku).orElseThrow();
        change(known, known.price(), new StockLevel.Counted(units));
    }

    /** The catalogue has these products as they are here. */
    void restock(List<Product> products) {
        stock.catalog().upsert(TREEJAR, products);
    }

    /** The catalogue has a product no longer. */
    void withdraw(Sku sku) {
        stock.catalog().retire(TREEJAR, List.of(sku.folded()));
    }

    private void change(Product known, Money price, StockLevel level) {
        stock.catalog()
                .upsert(
                        TREEJAR,
                        List.of(new Product(
                                known.sku(),
                                known.name(),
                                known.description(),
                                known.series(),
                                known.type(),
                                known.concepts(),
                                known.categories(),
                                price,
                                level,
                                known.colours(),
                                known.dimensions(),
                                known.seats(),
                                known.attributes())));
    }

    /** The repository's knowledge folder. */
    public static Path knowledge() {
        return Path.of("..", "knowledge").toAbsolutePath().normalize();
    }

    /** A burst of texts in one chat, answered in one turn. */
    public TurnCommit say(String chat, String... texts) {
        return receive(chat, InboundMessage.Author.CUSTOMER, texts);
    }

    /** The customer sends something that is no text, with these words or none. */
    public TurnCommit send(String chat, MessageContent.Kind kind, String words) {
        return receive(chat, InboundMessage.Author.CUSTOMER, List.of(new MessageContent.Attachment(kind, words)));
    }

    /** The customer sends all of this at once. */
    public TurnCommit sendAll(String chat, MessageContent... contents) {
        return receive(chat, InboundMessage.Author.CUSTOMER, List.of(contents));
    }

    /** Time passes and nobody writes. */
    public void later(Duration time) {
        this.time.set(this.time.instant().plus(time));
    }

    /** A person of the company writes to the customer. */
    public TurnCommit manager(String chat, String text) {
        return receive(chat, InboundMessage.Author.MANAGER, text);
    }

    private TurnCommit receive(String chat, InboundMessage.Author author, String... texts) {
        return receive(
                chat, author, Arrays.stream(texts).map(MessageContent.Text::new).toList());
    }

    private TurnCommit receive(String chat, InboundMessage.Author author, List<? extends MessageContent> contents) {
        List<InboundMessage> burst = contents.stream()
                .map(content -> new InboundMessage(
                        new MessageId(ids.next()), ids.next().toString(), author, content, time.instant()))
                .toList();
        return noor.dialogue()
                .receive(new ChatAddress(TREEJAR, "test", chat), burst)
                .orElseThrow();
    }

    /** The words of a turn. */
    public static String words(TurnCommit turn) {
        return turn.replies().stream()
                .map(reply -> reply.content() instanceof OutboundContent.FreeForm(String text) ? text : "")
                .collect(Collectors.joining("\n"));
    }
}
