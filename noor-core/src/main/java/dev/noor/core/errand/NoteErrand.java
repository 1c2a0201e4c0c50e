package dev.noor.core.errand;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.crm.CrmLink;
import dev.noor.ports.crm.CrmNote;
import dev.noor.ports.crm.CrmNotes;
import dev.noor.ports.crm.Deal;
import dev.noor.ports.crm.DealKey;
import dev.noor.ports.crm.NoteId;
import dev.noor.ports.pipeline.EffectHandler;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.remote.Kept;
import dev.noor.ports.turn.Errand;
import java.util.Optional;

/** Leaves a note at the sale's deal once; at the contact where the sale is no deal. */
public final class NoteErrand implements EffectHandler {
    private final SaleLookup sales;
    private final CrmNotes notes;

    public NoteErrand(SaleLookup sales, CrmNotes notes) {
        this.sales = sales;
        this.notes = notes;
    }

    @Override
    public EffectKind kind() {
        return EffectKind.CRM_NOTE;
    }

    @Override
    public Result act(EffectLease lease) {
        return lease.request() instanceof EffectRequest.Outside(Errand.LeaveNote note)
                ? Attempt.made(() -> left(lease, note))
                : new Result.Failed("errand.strange");
    }

    private Result left(EffectLease lease, Errand.LeaveNote errand) {
        Optional<Conversation> conversation = sales.conversation(lease);
        if (conversation.isEmpty()) {
            return Attempt.over();
        }
        CrmNote note = new CrmNote("noor-note:" + lease.id(), errand.title(), errand.text());
        DealKey sale = new DealKey(conversation.get().id(), errand.episode());
        Optional<Deal> deal = sales.link(lease.tenant(), sale).deal();
        if (deal.isPresent()) {
            return result(notes.leave(deal.get().id(), note));
        }
        if (becomesDeal(lease.tenant(), conversation.get(), errand.episode())) {
            return Attempt.waiting("deal");
        }
        return sales.customer(lease.tenant(), conversation.get().id())
                .flatMap(CrmLink::contact)
                .map(contact -> result(notes.leave(contact, note)))
                .orElseGet(() -> Attempt.waiting("contact"));
    }

    /** A sale that is over without having become a deal never will. */
    private boolean becomesDeal(TenantId tenant, Conversation now, int episode) {
        return now.episode() == episode
                && sales.pipeline(tenant)
                        .flatMap(pipeline -> DealPlace.of(now, pipeline))
                        .isPresent();
    }

    private static Result result(Kept<NoteId> kept) {
        return Attempt.result(kept, id -> Attempt.done(id.value()));
    }
}
