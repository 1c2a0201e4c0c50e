package dev.noor.ports.crm;

import static dev.noor.ports.catalog.CatalogFixtures.dirhams;
import static dev.noor.ports.crm.CrmFixtures.CONSIGNMENT;
import static dev.noor.ports.crm.CrmFixtures.NEGOTIATIONS;
import static dev.noor.ports.crm.CrmFixtures.NEW_LEAD;
import static dev.noor.ports.crm.CrmFixtures.OFFER_SENT;
import static dev.noor.ports.crm.CrmFixtures.aKey;
import static dev.noor.ports.crm.CrmFixtures.aPhone;
import static dev.noor.ports.crm.CrmFixtures.nameless;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.remote.Kept;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link CrmDeals} must pass. */
public interface CrmDealsContract extends CrmTestee {
    @Test
    default void a_deal_is_opened_once_at_the_stage_asked_for() {
        NewDeal wanted = aDeal(aKey(), NEW_LEAD);

        Kept<Deal> first = deals().open(wanted);
        Kept<Deal> again = deals().open(wanted);

        assertThat(first).isInstanceOf(Kept.Created.class);
        assertThat(again).isInstanceOf(Kept.Found.class);
        assertThat(id(again)).isEqualTo(id(first));
        assertThat(stage(id(first))).contains(NEW_LEAD);
    }

    @Test
    default void a_deal_that_is_there_stays_where_it_is() {
        DealKey key = aKey();
        DealId id = id(deals().open(aDeal(key, NEW_LEAD)));
        deals().move(id, CONSIGNMENT, Optional.empty());

        deals().open(aDeal(key, NEW_LEAD));

        assertThat(stage(id)).contains(CONSIGNMENT);
    }

    @Test
    default void another_sale_of_the_conversation_is_another_deal() {
        DealKey key = aKey();

        assertThat(id(deals().open(aDeal(new DealKey(key.conversation(), 2), NEW_LEAD))))
                .isNotEqualTo(id(deals().open(aDeal(key, NEW_LEAD))));
    }

    @Test
    default void a_deal_moves_forth_and_back_and_is_read_back() {
        DealId id = id(deals().open(aDeal(aKey(), NEW_LEAD)));

        assertThat(moved(deals().move(id, OFFER_SENT, Optional.of(dirhams(1_250)))))
                .contains(OFFER_SENT);
        assertThat(moved(deals().move(id, NEGOTIATIONS, Optional.empty()))).contains(NEGOTIATIONS);
        assertThat(moved(deals().move(id, NEGOTIATIONS, Optional.empty()))).contains(NEGOTIATIONS);
        assertThat(stage(id)).contains(NEGOTIATIONS);
    }

    @Test
    default void a_stage_that_the_pipeline_lacks_is_refused() {
        DealStage unknown = new DealStage("Nowhere");
        DealId id = id(deals().open(aDeal(aKey(), NEW_LEAD)));

        assertThat(deals().open(aDeal(aKey(), unknown))).isInstanceOf(Kept.Refused.class);
        assertThat(deals().move(id, unknown, Optional.empty())).isInstanceOf(DealMove.Refused.class);
        assertThat(stage(id)).contains(NEW_LEAD);
    }

    @Test
    default void a_deal_that_never_was_is_gone() {
        DealId nobodys = new DealId("99999999999");

        assertThat(deals().read(nobodys)).isEmpty();
        assertThat(deals().move(nobodys, NEW_LEAD, Optional.empty())).isEqualTo(new DealMove.Gone());
    }

    private NewDeal aDeal(DealKey key, DealStage stage) {
        ContactId contact = contacts().keep(nameless(aPhone())).there().orElseThrow();
        return new NewDeal(key, stage, contact, Optional.empty(), Optional.of(dirhams(990)));
    }

    private static DealId id(Kept<Deal> kept) {
        return kept.there().orElseThrow().id();
    }

    private Optional<DealStage> stage(DealId deal) {
        return deals().read(deal).map(Deal::stage);
    }

    private static Optional<DealStage> moved(DealMove move) {
        return move.after().map(Deal::stage);
    }
}
