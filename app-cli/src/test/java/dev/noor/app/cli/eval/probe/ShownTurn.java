package dev.noor.app.cli.eval.probe;

import dev.noor.app.cli.sales.SampleShop;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.reading.TextLanguage;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Evidence;
import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnId;
import dev.noor.ports.turn.TurnReport;
import dev.noor.ports.turn.TurnReport.Cost;
import dev.noor.ports.turn.TurnReport.ReadingReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Turns of the sample shop as a test wants them to have gone. */
public final class ShownTurn {

    private static final SampleShop SHOP = new SampleShop();
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final UUID ID = new UUID(0, 1);

    private final String reply;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private final History history = new History();

    private ShownTurn(String reply) {
        this.reply = reply;
    }

    /** A turn that says this. */
    public static ShownTurn saying(String reply) {
        return new ShownTurn(reply);
    }

    /** A turn that says nothing. */
    public static ShownTurn silent() {
        return new ShownTurn("");
    }

    public static Assortment assortment() {
        return new Assortment(SHOP.tenant(), SHOP.catalog());
    }

    /** The rows of these products were read. */
    public ShownTurn having(String... skus) {
        for (String sku : skus) {
            evidence.add(new Evidence.ProductRow(
                    assortment().find(sku).orElseThrow(() -> new IllegalArgumentException("no " + sku))));
        }
        return this;
    }

    public ShownTurn evidence(Evidence more) {
        evidence.add(more);
        return this;
    }

    public ShownTurn knowing(FactSlot slot, String value) {
        facts.add(new Fact(slot, value, new MessageId(ID), NOW));
        return this;
    }

    public ShownTurn doing(Effect effect) {
        effects.add(effect);
        return this;
    }

    /** The customer wrote this before the reply. */
    public ShownTurn after(String customer) {
        history.customer(List.of(customer));
        return this;
    }

    /** Noor's reply before this one. */
    public ShownTurn afterReply(String earlier) {
        history.replied(earlier);
        return this;
    }

    public Probe probe() {
        return Probe.of(commit(), assortment(), history);
    }

    private TurnCommit commit() {
        Conversation fresh =
                Conversation.fresh(new ConversationId(ID), new ChatAddress(SampleShop.TREEJAR, "test", "one"));
        boolean silent = reply.isEmpty();
        return new TurnCommit(
                new TurnId(ID),
                0,
                nextVersion(fresh),
                silent ? Outcome.NO_REPLY_POLICY : Outcome.REPLIED,
                List.of(),
                silent ? List.of() : List.of(new OutboundMessage(ID, new OutboundContent.FreeForm(reply))),
                silent ? "a person has taken over" : "",
                new TurnReport(
                        new ReadingReport(TextLanguage.ENGLISH, List.of(), List.of()),
                        facts,
                        List.of(),
                        List.of(),
                        List.of(),
                        evidence,
                        List.of(),
                        effects,
                        "test",
                        Cost.NONE,
                        List.of()),
                NOW);
    }

    private static Conversation nextVersion(Conversation before) {
        return new Conversation(
                before.id(),
                before.address(),
                before.version() + 1,
                before.episode(),
                before.turns() + 1,
                before.stage(),
                before.status(),
                before.mode(),
                before.escalation(),
                before.quoteConsent(),
                before.language(),
                before.facts(),
                before.shown(),
                before.listed(),
                before.openAsk(),
                before.notUnderstood(),
                before.quotation(),
                before.lastCustomerAt(),
                before.optedOutAt());
    }
}
