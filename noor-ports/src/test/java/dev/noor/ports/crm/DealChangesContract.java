package dev.noor.ports.crm;

import static dev.noor.ports.crm.CrmFixtures.NEW_LEAD;
import static dev.noor.ports.crm.CrmFixtures.OFFER_SENT;
import static dev.noor.ports.crm.CrmFixtures.aKey;
import static dev.noor.ports.crm.CrmFixtures.aPhone;
import static dev.noor.ports.crm.CrmFixtures.nameless;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.crm.DealChanges.Page;
import dev.noor.ports.crm.DealChanges.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link DealChanges} must pass. */
public interface DealChangesContract extends CrmTestee {
    @Test
    default void a_deal_that_was_changed_then_or_later_is_told_as_it_is_now() {
        DealId id = open();
        deals().move(id, OFFER_SENT, Optional.empty());
        Deal now = deals().read(id).orElseThrow();

        assertThat(changedFrom(now.changedAt().orElseThrow())).contains(now);
    }

    @Test
    default void a_deal_that_was_changed_before_is_not_told() {
        DealId id = open();
        Instant changed = deals().read(id).orElseThrow().changedAt().orElseThrow();

        assertThat(changedFrom(changed.plus(Duration.ofHours(1)))).isEmpty();
    }

    @Test
    default void deals_come_in_the_order_of_their_changes_each_with_its_time() {
        open();
        open();

        List<Instant> times = changedFrom(Instant.EPOCH).stream()
                .map(deal -> deal.changedAt().orElseThrow())
                .toList();

        assertThat(times).hasSizeGreaterThanOrEqualTo(2).isSorted();
    }

    private DealId open() {
        ContactId contact = contacts().keep(nameless(aPhone())).there().orElseThrow();
        return deals().open(new NewDeal(aKey(), NEW_LEAD, contact, Optional.empty(), Optional.empty()))
                .there()
                .orElseThrow()
                .id();
    }

    private List<Deal> changedFrom(Instant time) {
        List<Deal> all = new ArrayList<>();
        Optional<Place> next = Optional.of(Place.from(time));
        while (next.isPresent()) {
            Page page = changes().page(next.get());
            assertThat(page.faults()).isEmpty();
            all.addAll(page.deals());
            next = page.next();
        }
        return all;
    }
}
