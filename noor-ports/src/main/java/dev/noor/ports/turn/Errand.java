package dev.noor.ports.turn;

import dev.noor.ports.crm.DealStage;
import dev.noor.ports.quotation.QuotationId;

/**
 * What a turn leaves to be done in the company's other systems, once it is stored. Whoever does it reads the
 * conversation anew, so that an errand done late does what is right by then; nothing in it is personal.
 */
public sealed interface Errand {
    /** Draft the sale order of this quotation, which the customer agreed to. */
    record PlaceOrder(QuotationId quotation, String number, int revision) implements Errand {}

    /** See to it that the CRM knows the customer, and what is known of them now. */
    record KeepContact() implements Errand {}

    /**
     * Bring the sale's deal where the sale stands.
     *
     * @param episode the sale within its conversation
     * @param stage where that was when the turn ended; what counts while the episode goes on is where it stands then
     */
    record MoveDeal(int episode, DealStage stage) implements Errand {}

    /**
     * Leave a note at the sale's deal, or at the contact while there is none.
     *
     * @param title up to 30 characters
     * @param text from facts, without names and numbers of people; the string form leaves it out
     */
    record LeaveNote(int episode, String title, String text) implements Errand {
        @Override
        public String toString() {
            return "LeaveNote[" + episode + ", " + title + "]";
        }
    }
}
