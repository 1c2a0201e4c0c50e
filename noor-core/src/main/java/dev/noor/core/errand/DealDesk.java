package dev.noor.core.errand;

import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.crm.ContactId;
import dev.noor.ports.crm.CrmContact;
import dev.noor.ports.crm.CrmContacts;
import dev.noor.ports.crm.CrmDeals;
import dev.noor.ports.crm.CrmLink;
import dev.noor.ports.crm.CrmLinks;
import dev.noor.ports.crm.Deal;
import dev.noor.ports.crm.DealId;
import dev.noor.ports.crm.DealKey;
import dev.noor.ports.crm.DealMove;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.crm.NewDeal;
import dev.noor.ports.money.Money;
import dev.noor.ports.remote.Kept;
import dev.noor.ports.tenant.DealPipeline;
import dev.noor.ports.tenant.Tenant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Opens and moves deals on a person's word, by the company's pipeline. A deal that is delivered or lost is over, and
 * only people in the CRM itself take it up again; any other may go to any stage. Thread-safe; methods may throw as the
 * ports.
 */
public final class DealDesk {
    private final SaleLookup sales;
    private final CrmLinks links;
    private final CrmContacts contacts;
    private final CrmDeals deals;
    private final SeenDeals seen;

    public DealDesk(SaleLookup sales, CrmLinks links, CrmContacts contacts, CrmDeals deals, SeenDeals seen) {
        this.sales = sales;
        this.links = links;
        this.contacts = contacts;
        this.deals = deals;
        this.seen = seen;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The deal stands as is told: opened or moved now. */
        record Done(Deal deal) implements Outcome {}

        /** The sale has a deal already, which stays as it is. */
        record There(Deal deal) implements Outcome {}

        /** There is no such conversation, or no such deal. */
        record NotThere() implements Outcome {}

        /** The customer has no phone number by which the CRM could know them. */
        record Nobody() implements Outcome {}

        /** @param allowed where it may stand instead; none where the deal is over */
        record NotAllowed(List<DealStage> allowed) implements Outcome {}

        /** The CRM does not take it. */
        record Refused(String code) implements Outcome {}

        /** It may have been opened and may not; asked for again some minutes later it is there once. */
        record Unclear() implements Outcome {}
    }

    /**
     * Opens the deal of the sale that a conversation is at, once.
     *
     * @param stage where; empty for where the sale stands
     */
    public Outcome open(Tenant tenant, ConversationId conversation, Optional<DealStage> stage, Optional<Money> amount) {
        Optional<Conversation> known = sales.conversation(tenant.id(), conversation);
        Optional<DealPipeline> pipeline = tenant.deals();
        if (known.isEmpty() || pipeline.isEmpty()) {
            return new Outcome.NotThere();
        }
        List<DealStage> all = pipeline.get().stages();
        DealStage at = stage.or(() -> DealPlace.of(known.get(), pipeline.get())).orElse(all.getFirst());
        if (!all.contains(at)) {
            return new Outcome.NotAllowed(all);
        }
        DealKey sale = new DealKey(conversation, known.get().episode());
        Optional<Deal> there = sales.link(tenant.id(), sale).deal();
        if (there.isPresent()) {
            return new Outcome.There(there.get());
        }
        return contact(tenant, known.get())
                .map(contact -> opened(tenant, new NewDeal(sale, at, contact, Optional.empty(), amount)))
                .orElseGet(Outcome.Nobody::new);
    }

    private Optional<ContactId> contact(Tenant tenant, Conversation conversation) {
        return sales.customer(tenant.id(), conversation.id())
                .flatMap(CrmLink::contact)
                .or(() -> CustomerPhone.of(conversation)
                        .flatMap(phone -> contacts.keep(
                                        new CrmContact(phone, Optional.empty(), Optional.empty(), Optional.empty()))
                                .there()));
    }

    private Outcome opened(Tenant tenant, NewDeal wanted) {
        CrmLink link = CrmLink.none(wanted.key()).with(wanted.contact());
        return switch (deals.open(wanted)) {
            case Kept.Created<Deal> created -> {
                sales.keep(tenant.id(), link.placed(created.it()));
                yield new Outcome.Done(created.it());
            }
            case Kept.Found<Deal> found -> {
                sales.keep(tenant.id(), link.with(found.it()));
                yield new Outcome.There(found.it());
            }
            case Kept.Unclear<Deal> unclear -> new Outcome.Unclear();
            case Kept.Refused<Deal> refused -> new Outcome.Refused(refused.code());
        };
    }

    /** Moves a deal and does what follows, as if people had moved it in the CRM. */
    public Outcome move(Tenant tenant, DealId id, DealStage to) {
        Optional<Deal> now = deals.read(id);
        Optional<DealPipeline> pipeline = tenant.deals();
        if (now.isEmpty() || pipeline.isEmpty()) {
            return new Outcome.NotThere();
        }
        if (now.get().stage().equals(to)) {
            return new Outcome.Done(now.get());
        }
        List<DealStage> allowed = allowed(pipeline.get(), now.get().stage());
        if (!allowed.contains(to)) {
            return new Outcome.NotAllowed(allowed);
        }
        return switch (deals.move(id, to, Optional.empty())) {
            case DealMove.Moved moved -> {
                links.having(tenant.id(), Set.of(id)).forEach(sale -> seen.seen(tenant, sale, moved.deal()));
                yield new Outcome.Done(moved.deal());
            }
            case DealMove.Refused refused -> new Outcome.Refused(refused.code());
            case DealMove.Gone gone -> new Outcome.NotThere();
        };
    }

    private static List<DealStage> allowed(DealPipeline pipeline, DealStage now) {
        boolean isOver = pipeline.delivered().filter(now::equals).isPresent()
                || pipeline.lost().filter(now::equals).isPresent();
        return isOver
                ? List.of()
                : pipeline.stages().stream().filter(stage -> !stage.equals(now)).toList();
    }
}
