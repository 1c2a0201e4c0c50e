package dev.noor.ports.crm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What anybody changed in the CRM's deals. Thread-safe. */
@FunctionalInterface
public interface DealChanges {
    /**
     * A page of the deals that were last changed then or later, the longest unchanged first. What is changed while
     * pages are read comes at the end; a deal may come twice.
     *
     * @throws dev.noor.ports.PortException when the page cannot be had now
     */
    Page page(Place from);

    /**
     * Where a page begins.
     *
     * @param changedAt in the CRM's time; fractions of a second do not count
     * @param page from 1, among those of that moment
     */
    record Place(Instant changedAt, int page) {
        public Place {
            if (page < 1) {
                throw new IllegalArgumentException("pages count from 1");
            }
        }

        /** The first page from a time on. */
        public static Place from(Instant changedAt) {
            return new Place(changedAt, 1);
        }
    }

    /**
     * Some deals.
     *
     * @param deals each with the time of its change
     * @param faults what could not be read
     * @param next where the page that follows begins; empty on the last one
     */
    record Page(List<Deal> deals, List<Fault> faults, Optional<Place> next) {
        public Page {
            deals = List.copyOf(deals);
            faults = List.copyOf(faults);
        }
    }

    /**
     * A deal that cannot be read.
     *
     * @param id the CRM's own, for whoever looks it up there; empty where even that is missing
     * @param reason in English, for whoever puts it right; nothing personal
     */
    record Fault(String id, String reason) {}
}
