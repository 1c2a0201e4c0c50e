package dev.noor.core.errand;

import dev.noor.core.ledger.Ledger;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.quotation.ConsentReceipt;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.tenant.DealPipeline;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Errand;
import dev.noor.ports.turn.TurnCommit;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Decides what a turn leaves to be done in the company's other systems. The one owner of this. Thread-safe. */
public final class Errands {
    private static final Set<FactSlot> OF_THE_CONTACT =
            EnumSet.of(FactSlot.CUSTOMER_NAME, FactSlot.COMPANY, FactSlot.EMAIL, FactSlot.PHONE, FactSlot.TAX_NUMBER);

    private final OutsideSystems systems;

    @Inject
    public Errands(Optional<OutsideSystems> systems) {
        this.systems = systems.orElse(OutsideSystems.NONE);
    }

    /**
     * In the order to be done; empty for customers without a number and for the company's own people.
     *
     * @param before the conversation that the turn started from
     */
    public List<Errand> of(Tenant tenant, Conversation before, TurnCommit turn) {
        if (CustomerPhone.of(turn.after()).isEmpty()
                || tenant.isReachedAt(turn.after().address().chat())) {
            return List.of();
        }
        List<Errand> errands = new ArrayList<>();
        tenant.deals()
                .filter(known -> systems.has(OutsideSystem.CRM))
                .ifPresent(pipeline -> errands.addAll(inCrm(pipeline, before, turn)));
        if (systems.has(OutsideSystem.ORDER_BOOK)) {
            approved(turn)
                    .map(agreed -> new Errand.PlaceOrder(agreed.id(), agreed.number(), agreed.revision()))
                    .ifPresent(errands::add);
        }
        return List.copyOf(errands);
    }

    private static List<Errand> inCrm(DealPipeline pipeline, Conversation before, TurnCommit turn) {
        Conversation after = turn.after();
        Optional<DealStage> place = DealPlace.of(after, pipeline);
        boolean another = after.episode() != before.episode();
        boolean moves = place.isPresent() && (another || !place.equals(DealPlace.of(before, pipeline)));
        List<Errand.LeaveNote> notes = notes(turn);
        boolean toldMore = place.isPresent() && !contact(before).equals(contact(after));
        boolean worthMore = place.isPresent() && !amount(before).equals(amount(after));

        List<Errand> errands = new ArrayList<>();
        if (moves || toldMore || !notes.isEmpty()) {
            errands.add(new Errand.KeepContact());
        }
        if (moves || worthMore) {
            errands.add(new Errand.MoveDeal(after.episode(), place.orElseThrow()));
        }
        errands.addAll(notes);
        return errands;
    }

    private static List<Errand.LeaveNote> notes(TurnCommit turn) {
        List<Errand.LeaveNote> notes = new ArrayList<>();
        int episode = turn.after().episode();
        for (Effect effect : turn.report().effects()) {
            if (effect instanceof Effect.RequestHandoff(Handoff handoff)) {
                String text =
                        turn.referral().map(told -> told.caseFile().text()).orElse(handoff.summary());
                notes.add(new Errand.LeaveNote(episode, "Noor asks for a person", text));
            } else if (effect instanceof Effect.ApproveQuotation(Quotation agreed, ConsentReceipt receipt)) {
                notes.add(new Errand.LeaveNote(episode, "Quotation approved", ApprovalNote.of(agreed)));
            }
        }
        return notes;
    }

    private static Optional<Quotation> approved(TurnCommit turn) {
        return turn.report().effects().stream()
                .map(effect -> effect instanceof Effect.ApproveQuotation(Quotation agreed, ConsentReceipt receipt)
                        ? agreed
                        : null)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static List<String> contact(Conversation conversation) {
        return Ledger.of(conversation.facts()).inForce().stream()
                .filter(fact -> OF_THE_CONTACT.contains(fact.slot()))
                .map(Fact::value)
                .toList();
    }

    private static Optional<Long> amount(Conversation conversation) {
        return conversation.quotation().map(quotation -> quotation.total().minorUnits());
    }
}
