package dev.noor.core.tool;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.ledger.Recorded;
import dev.noor.core.ledger.Voided;
import dev.noor.core.policy.Contact;
import dev.noor.core.policy.GrantContext;
import dev.noor.core.policy.LostDiscount;
import dev.noor.core.policy.QuotationEvent;
import dev.noor.core.policy.QuotePolicy;
import dev.noor.core.stage.StageEvidence;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Evidence;
import dev.noor.ports.turn.TurnReport.RuleFired;
import dev.noor.ports.turn.TurnReport.StageMove;
import dev.noor.ports.turn.TurnReport.ToolCall;
import dev.noor.ports.turn.TurnReport.VerifierChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one turn works on: the state as it is now, and what was gathered so far. Confined to the thread of its turn. */
public final class Workbench {
    private static final QuotePolicy LIFE = new QuotePolicy();

    private final Tenant tenant;
    private final Conversation before;
    private final Contact contact;
    private final MessageId source;
    private final Instant now;
    private final ModelUse models;

    private Ledger ledger;
    private Stage stage;
    private QuoteConsent consent;
    private Optional<Quotation> quotation;
    private List<Sku> shown;
    private List<Sku> listed;
    private Optional<LostDiscount> lost = Optional.empty();
    private Optional<Approval> spent = Optional.empty();

    private final List<Effect> effects = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<ToolCall> toolCalls = new ArrayList<>();
    private final List<RuleFired> rules = new ArrayList<>();
    private final List<VerifierChange> verifierChanges = new ArrayList<>();
    private final List<StageMove> stageMoves = new ArrayList<>();
    private final Set<StageEvidence> stageEvidence = new LinkedHashSet<>();

    /** @param contact whether the customer wants to hear from Noor */
    public Workbench(Tenant tenant, Conversation before, Contact contact, MessageId source, Instant now) {
        this(tenant, before, contact, source, now, new ModelUse());
    }

    /** @param models which all benches of a turn share */
    public Workbench(
            Tenant tenant, Conversation before, Contact contact, MessageId source, Instant now, ModelUse models) {
        this.models = models;
        this.tenant = tenant;
        this.before = before;
        this.contact = contact;
        this.source = source;
        this.now = now;
        this.ledger = Ledger.of(before.facts());
        this.stage = before.stage();
        this.consent = before.quoteConsent();
        this.quotation = before.quotation();
        this.shown = before.shown();
        this.listed = before.listed();
    }

    /** The same state on a bench of its own, to return to. */
    public Workbench copy() {
        Workbench copy = new Workbench(tenant, before, contact, source, now, models);
        copy.restore(this);
        return copy;
    }

    /** Returns to the state of a copy; what was spent stays spent. */
    public void restore(Workbench copy) {
        ledger = copy.ledger;
        stage = copy.stage;
        consent = copy.consent;
        quotation = copy.quotation;
        shown = copy.shown;
        listed = copy.listed;
        lost = copy.lost;
        spent = copy.spent;
        refill(effects, copy.effects);
        refill(evidence, copy.evidence);
        refill(toolCalls, copy.toolCalls);
        refill(rules, copy.rules);
        refill(verifierChanges, copy.verifierChanges);
        refill(stageMoves, copy.stageMoves);
        refill(stageEvidence, copy.stageEvidence);
    }

    private static <T> void refill(Collection<T> ours, Collection<T> theirs) {
        ours.clear();
        ours.addAll(theirs);
    }

    /** What was asked of models in the turn so far; not undone by a return to a copy. */
    public ModelUse models() {
        return models;
    }

    public Tenant tenant() {
        return tenant;
    }

    /** What the grants of tools depend on, as it is now. */
    public GrantContext grantContext() {
        return new GrantContext(before.mode(), contact, stage, consent, ledger, stageEvidence);
    }

    /** The conversation as the turn found it. */
    public Conversation before() {
        return before;
    }

    /** The message that facts of this turn are attributed to. */
    public MessageId source() {
        return source;
    }

    /** Business time of the turn. */
    public Instant now() {
        return now;
    }

    /** The day of the turn in the tenant's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, tenant.zone());
    }

    public Ledger ledger() {
        return ledger;
    }

    public Stage stage() {
        return stage;
    }

    public QuoteConsent consent() {
        return consent;
    }

    public Optional<Quotation> quotation() {
        return quotation;
    }

    /** The products spoken of last, in the order shown. */
    public List<Sku> shown() {
        return shown;
    }

    /** The options listed last: what "the third" counts among, also when one of them was spoken of since. */
    public List<Sku> listed() {
        return listed;
    }

    /** Remembers what the reply speaks of. */
    public void show(List<Sku> skus) {
        shown = List.copyOf(skus);
    }

    /** Remembers the options that the reply lists. */
    public void list(List<Sku> skus) {
        show(skus);
        listed = shown;
    }

    /** An approved discount that the customer has no more, noticed before this turn was answered. */
    public Optional<LostDiscount> lost() {
        return lost;
    }

    public void lost(LostDiscount discount) {
        lost = Optional.of(discount);
    }

    /** The approval of this conversation that was used before this turn. */
    public Optional<Approval> spent() {
        return spent;
    }

    public void spent(Approval approval) {
        spent = Optional.of(approval);
    }

    /** Takes what a tool or a policy decided: the state follows at once, the world when the turn commits. */
    public void apply(Effect effect) {
        effects.add(effect);
        switch (effect) {
            case Effect.RecordFact told -> record(told.fact());
            case Effect.MoveStage move -> stage = move.to();
            case Effect.SetQuoteConsent set -> consent(set.consent());
            case Effect.DraftQuotation drafted -> quotation = Optional.of(drafted.quotation());
            case Effect.ApproveQuotation approved -> quotation = Optional.of(approved.quotation());
            case Effect.SettleApproval settled -> {}
            case Effect.RefuseApproval refused -> {}
            case Effect.RequestHandoff handoff -> {}
            case Effect.ScheduleFollowUp followUp -> {}
            case Effect.SaveFeedback feedback -> {}
            case Effect.OptOut optOut -> {}
        }
    }

    /** Whoever wants no quotation does not want the one that lies before them either. */
    private void consent(QuoteConsent said) {
        consent = said;
        if (said == QuoteConsent.DECLINED) {
            quotation = quotation.map(written -> written.isOpen()
                    ? written.as(LIFE.status(written.status(), QuotationEvent.REFUSED)
                            .value())
                    : written);
        }
    }

    /** Notes a fact; a quotation that it changes the lines of is no longer the one to approve. */
    private void record(Fact fact) {
        Recorded recorded = ledger.record(fact);
        ledger = recorded.ledger();
        if (recorded.voided().contains(Voided.QUOTATION)) {
            quotation = quotation.map(written -> written.as(
                    LIFE.status(written.status(), QuotationEvent.LINES_CHANGED).value()));
        }
    }

    public void prove(List<? extends Evidence> found) {
        evidence.addAll(found);
    }

    public void prove(StageEvidence found) {
        stageEvidence.add(found);
    }

    public void moved(StageMove move) {
        stageMoves.add(move);
    }

    public void fired(RuleFired rule) {
        rules.add(rule);
    }

    public void changed(List<VerifierChange> changes) {
        verifierChanges.addAll(changes);
    }

    public void called(ToolCall call) {
        toolCalls.add(call);
    }

    public List<Effect> effects() {
        return List.copyOf(effects);
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    public List<ToolCall> toolCalls() {
        return List.copyOf(toolCalls);
    }

    public List<VerifierChange> verifierChanges() {
        return List.copyOf(verifierChanges);
    }

    public List<RuleFired> rules() {
        return List.copyOf(rules);
    }

    public List<StageMove> stageMoves() {
        return List.copyOf(stageMoves);
    }

    public Set<StageEvidence> stageEvidence() {
        return Set.copyOf(stageEvidence);
    }
}
