package dev.noor.core.errand;

import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.crm.CrmLink;
import dev.noor.ports.crm.CrmLinks;
import dev.noor.ports.crm.CrmNote;
import dev.noor.ports.crm.CrmNotes;
import dev.noor.ports.crm.DealKey;
import dev.noor.ports.crm.NoteId;
import dev.noor.ports.pipeline.EffectHandler;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.remote.Kept;
import dev.noor.ports.tenant.DealPipeline;
import dev.noor.ports.turn.Errand;
import java.util.Optional;
import java.util.function.Function;

/** Leaves a note at the sale's deal once; at the contact where the sale is no deal. */
public final class NoteErrand implements EffectHandler {
    private final Function<TenantId, Optional<DealPipeline>> pipelines;
    private final ConversationStore conversations;
    private final CrmNotes notes;
    private final CrmLinks links;

    public NoteErrand(ServedTenants tenants, ConversationStore conversations, CrmNotes notes, CrmLinks links) {
        this(tenant -> tenants.get(tenant).tenant().deals(), conversations, notes, links);
    }

    NoteErrand(
            Function<TenantId, Optional<DealPipeline>> pipelines,
            ConversationStore conversations,
            CrmNotes notes,
            CrmLinks links) {
        this.pipelines = pipelines;
        this.conversations = conversations;
        this.notes = notes;
        this.links = links;
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
        Optional<Conversation> conversation =
                lease.conversation().flatMap(id -> conversations.find(lease.tenant(), id));
        if (conversation.isEmpty()) {
            return Attempt.over();
        }
        CrmLink link = links.of(lease.tenant(), new DealKey(conversation.get().id(), errand.episode()));
        CrmNote note = new CrmNote("noor-note:" + lease.id(), errand.title(), errand.text());
        if (link.deal().isPresent()) {
            return result(notes.leave(link.deal().get().id(), note));
        }
        if (isDeal(lease.tenant(), conversation.get())) {
            return Attempt.waiting("deal");
        }
        return link.contact()
                .map(contact -> result(notes.leave(contact, note)))
                .orElseGet(() -> Attempt.waiting("contact"));
    }

    private boolean isDeal(TenantId tenant, Conversation conversation) {
        return pipelines
                .apply(tenant)
                .flatMap(pipeline -> DealPlace.of(conversation, pipeline))
                .isPresent();
    }

    private static Result result(Kept<NoteId> kept) {
        return Attempt.result(kept, id -> Attempt.done(id.value()));
    }
}
