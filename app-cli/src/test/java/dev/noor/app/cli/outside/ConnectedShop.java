package dev.noor.app.cli.outside;

import dev.noor.adapter.http.CallPolicies;
import dev.noor.adapter.memory.MemoryCallBudget;
import dev.noor.adapter.memory.MemoryCrmLinks;
import dev.noor.adapter.memory.MemoryEffectQueue;
import dev.noor.adapter.memory.MemoryPlacedOrders;
import dev.noor.adapter.memory.MemoryTokenVault;
import dev.noor.adapter.zoho.ZohoPolicies;
import dev.noor.adapter.zoho.stub.StubItem;
import dev.noor.adapter.zoho.stub.StubZoho;
import dev.noor.app.cli.sales.SampleShop;
import dev.noor.app.server.outside.ZohoComponent;
import dev.noor.core.errand.ContactErrand;
import dev.noor.core.errand.DealErrand;
import dev.noor.core.errand.Errands;
import dev.noor.core.errand.NoteErrand;
import dev.noor.core.errand.OrderErrand;
import dev.noor.core.errand.OutsideSystem;
import dev.noor.core.errand.OutsideSystems;
import dev.noor.core.errand.SaleLookup;
import dev.noor.core.outbound.EffectPolicy;
import dev.noor.ports.PortException;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.pipeline.EffectHandler;
import dev.noor.ports.pipeline.EffectHandler.Result;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationBook;
import dev.noor.ports.remote.CallBudget.Rate;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Errand;
import dev.noor.ports.turn.TurnCommit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sample shop with a stub of Zoho behind it, and a worker whose time passes as told. */
final class ConnectedShop implements AutoCloseable {
    private static final Duration STEP = Duration.ofSeconds(5);
    private static final ZohoPolicies POLICIES = new ZohoPolicies(
            new CallPolicies(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(5),
                    Duration.ofMillis(1),
                    Duration.ofMillis(1),
                    5,
                    Duration.ofSeconds(5)),
            Duration.ofSeconds(10),
            new Rate(60_000_000, Duration.ofMinutes(1)));

    private final SampleShop shop = new SampleShop();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T08:00:00Z"));
    private final StubZoho zoho = start(now);
    private final MemoryEffectQueue queue = new MemoryEffectQueue(now::get);
    private final EffectPolicy policy = new EffectPolicy();
    private final Errands errands = new Errands(Optional.of(new OutsideSystems(Set.of(OutsideSystem.values()))));
    private final Map<String, Quotation> quotations = new HashMap<>();
    private final Map<UUID, String> unfinished = new LinkedHashMap<>();
    private final Map<EffectKind, EffectHandler> handlers;
    private BooleanSupplier dies = () -> false;

    ConnectedShop() {
        zoho.items().put(StubItem.desk(1, now.get()).coded("CH 616"));
        zoho.crm()
                .stages(shop.tenant().deals().orElseThrow().stages().stream()
                        .map(DealStage::name)
                        .collect(Collectors.toSet()));
        ZohoComponent outside = ZohoComponent.factory()
                .create(zoho.config(), POLICIES, now::get, new MemoryTokenVault(), new MemoryCallBudget());
        SaleLookup sales = new SaleLookup(shop.tenants(), shop.conversations(), new MemoryCrmLinks());
        QuotationBook book = (tenant, number, revision) -> Optional.ofNullable(quotations.get(number + revision))
                .map(found -> new QuotationBook.Entry(found, Optional.empty()));
        handlers = Stream.of(
                        new OrderErrand(sales, book, outside.orders(), new MemoryPlacedOrders(InstantSource.system())),
                        new ContactErrand(sales, outside.contacts(), outside.companies()),
                        new DealErrand(sales, outside.deals()),
                        new NoteErrand(sales, outside.notes()))
                .collect(Collectors.toMap(EffectHandler::kind, Function.identity()));
    }

    private static StubZoho start(AtomicReference<Instant> clock) {
        try {
            return StubZoho.start(clock::get);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    StubZoho zoho() {
        return zoho;
    }

    /** Asked after each attempt whether the process dies before it has noted what came of it. */
    void diesAfter(BooleanSupplier attempt) {
        dies = attempt;
    }

    /** A customer buys twelve chairs; what their turns left to be done. */
    List<Errand> sell(String chat, String details) {
        List<Errand> left = new ArrayList<>();
        for (String words : List.of(
                "Hi",
                "how much for 12 CH 616",
                "yes please",
                details + ", l@x.ae, 2 Street, Dubai",
                "yes, I approve")) {
            left.addAll(say(chat, words));
        }
        return left;
    }

    private List<Errand> say(String chat, String words) {
        Conversation before = shop.conversations()
                .open(new ChatAddress(SampleShop.TREEJAR, "test", chat), new ConversationId(UUID.randomUUID()));
        TurnCommit turn = shop.say(chat, words);
        for (Effect effect : turn.report().effects()) {
            if (effect instanceof Effect.ApproveQuotation approved) {
                Quotation agreed = approved.quotation();
                quotations.put(agreed.number() + agreed.revision(), agreed);
            }
        }
        List<Errand> left = errands.of(shop.tenant(), before, turn);
        for (Errand errand : left) {
            UUID id = UUID.randomUUID();
            unfinished.put(id, errand.toString());
            queue.want(
                    id,
                    SampleShop.TREEJAR,
                    Optional.of(turn.after().id()),
                    new EffectRequest.Outside(errand),
                    Optional.empty());
        }
        return left;
    }

    /** Lets the worker work for so long. */
    void work(Duration time) {
        Instant end = now.get().plus(time);
        while (now.get().isBefore(end) && !unfinished.isEmpty()) {
            Optional<EffectLease> lease = queue.claim(handlers.keySet());
            lease.ifPresentOrElse(this::act, () -> pass(STEP));
        }
    }

    /** What is not done. */
    Map<UUID, String> unfinished() {
        return unfinished;
    }

    private void act(EffectLease lease) {
        Result result = result(lease);
        if (dies.getAsBoolean()) {
            return;
        }
        queue.settle(lease, policy.after(lease, result, 1));
        if (result instanceof Result.Done) {
            unfinished.remove(lease.id());
        }
    }

    private Result result(EffectLease lease) {
        EffectHandler handler =
                Optional.ofNullable(handlers.get(lease.request().kind())).orElseThrow();
        try {
            return handler.act(lease);
        } catch (PortException fault) {
            return new Result.Unknown(fault.code());
        }
    }

    private void pass(Duration time) {
        now.updateAndGet(at -> at.plus(time));
    }

    @Override
    public void close() {
        zoho.close();
    }
}
