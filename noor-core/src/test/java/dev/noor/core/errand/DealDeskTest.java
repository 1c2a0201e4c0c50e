package dev.noor.core.errand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryCrm;
import dev.noor.adapter.memory.MemoryCrmLinks;
import dev.noor.adapter.memory.MemoryFollowUps;
import dev.noor.adapter.memory.MemoryPlacedOrders;
import dev.noor.core.errand.DealDesk.Outcome;
import dev.noor.core.followup.FollowUpPolicy;
import dev.noor.core.policy.OutboundGate;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationFixtures;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.crm.Deal;
import dev.noor.ports.crm.DealId;
import dev.noor.ports.crm.DealKey;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.tenant.Tenant;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DealDeskTest {
    private static final Tenant SHOP = Sale.tenant();
    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-23T08:00:00Z"));
    private static final ConversationId CONVERSATION =
            Sale.at(Stage.GREETING).conversation().id();

    private final MemoryCrm crm = new MemoryCrm(Sale.PIPELINE.stages(), NOW);
    private final MemoryCrmLinks links = new MemoryCrmLinks();
    private Optional<Conversation> stored = Optional.of(Sale.at(Stage.QUOTING).conversation());
    private final SaleLookup sales = new SaleLookup(tenant -> SHOP.deals(), (tenant, id) -> stored, links);
    private final MemoryFollowUps followUps = new MemoryFollowUps(new MemoryConversationStore(), NOW, NOW);
    private final SeenDeals seen = new SeenDeals(
            sales,
            new MemoryPlacedOrders(NOW),
            followUps,
            new SeenOrders(followUps, new FollowUpPolicy(new OutboundGate()), NOW),
            NOW,
            NOW);
    private final DealDesk desk = new DealDesk(sales, links, crm, crm, seen);

    @Test
    void the_deal_of_a_sale_is_opened_once_where_the_sale_stands_with_a_contact_by_phone() {
        Deal opened = deal(open(Optional.empty()));

        assertThat(opened.stage()).isEqualTo(new DealStage("Offer sent"));
        assertThat(open(Optional.of(new DealStage("In work")))).isEqualTo(new Outcome.There(opened));
        assertThat(crm.deal(opened.id()).flatMap(deal -> deal.contact()))
                .isEqualTo(CustomerPhone.of(stored.orElseThrow()).flatMap(crm::find));
    }

    @Test
    void a_stage_that_the_pipeline_lacks_is_refused_with_those_it_has() {
        assertThat(open(Optional.of(new DealStage("Nowhere"))))
                .isEqualTo(new Outcome.NotAllowed(Sale.PIPELINE.stages()));
        assertThat(crm.find(CustomerPhone.of(stored.orElseThrow()).orElseThrow()))
                .isEmpty();

        Deal opened = deal(open(Optional.empty()));
        assertThat(desk.move(SHOP, opened.id(), new DealStage("Nowhere")))
                .isInstanceOfSatisfying(
                        Outcome.NotAllowed.class,
                        refused -> assertThat(refused.allowed())
                                .contains(new DealStage("In work"))
                                .doesNotContain(opened.stage()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Delivered", "Closed lost"})
    void a_deal_that_is_over_is_not_moved_any_more(String over) {
        Deal opened = deal(open(Optional.empty()));

        assertThat(desk.move(SHOP, opened.id(), new DealStage(over))).isInstanceOf(Outcome.Done.class);

        assertThat(desk.move(SHOP, opened.id(), new DealStage("In work"))).isEqualTo(new Outcome.NotAllowed(List.of()));
        assertThat(desk.move(SHOP, opened.id(), new DealStage(over))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void what_is_moved_to_delivered_is_seen_to_be_and_stays_where_people_put_it() {
        Deal opened = deal(open(Optional.empty()));

        desk.move(SHOP, opened.id(), new DealStage("Delivered"));

        DealKey sale = new DealKey(CONVERSATION, 1);
        assertThat(links.of(SHOP.id(), sale).deliveredAt()).contains(NOW.instant());
        assertThat(links.of(SHOP.id(), sale).placed()).contains(new DealStage("Offer sent"));
    }

    @Test
    void without_a_conversation_a_deal_or_a_phone_nothing_is_opened_or_moved() {
        assertThat(desk.move(SHOP, new DealId("9"), new DealStage("In work"))).isEqualTo(new Outcome.NotThere());
        stored = Optional.of(Sale.at(Stage.QUOTING).chat("anna").conversation());
        assertThat(open(Optional.empty())).isEqualTo(new Outcome.Nobody());
        stored = Optional.empty();
        assertThat(desk.open(SHOP, ConversationFixtures.anId(), Optional.empty(), Optional.empty()))
                .isEqualTo(new Outcome.NotThere());
    }

    private Outcome open(Optional<DealStage> stage) {
        return desk.open(SHOP, CONVERSATION, stage, Optional.empty());
    }

    private static Deal deal(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).deal();
    }
}
