package dev.noor.ports.staff;

import dev.noor.ports.money.Money;

/**
 * What happened with a tenant's customers in a span of business time.
 *
 * @param customers conversations with a turn in it
 * @param newCustomers those of them whose first turn fell into it
 * @param handoffs customers who were given to a person in it, once for each time
 * @param late those of them for whom a second person was called, since nobody had come in time
 * @param waiting hand-offs to which nobody had come when it was counted, whenever they began
 * @param quotations shown in it, by their numbers: revisions of one count once
 * @param quoted what the latest revisions shown in it come to, tax included
 * @param accepted quotations agreed to in it
 * @param agreed what these come to, tax included
 * @param followUps messages to silent customers sent in it
 * @param answered those of them after which the customer wrote again until it was counted
 */
public record SalesFigures(
        int customers,
        int newCustomers,
        int handoffs,
        int late,
        int waiting,
        int quotations,
        Money quoted,
        int accepted,
        Money agreed,
        int followUps,
        int answered) {
    /** Whether there is nothing to tell. */
    public boolean isQuiet() {
        return customers == 0 && handoffs == 0 && waiting == 0 && quotations == 0 && accepted == 0 && followUps == 0;
    }
}
