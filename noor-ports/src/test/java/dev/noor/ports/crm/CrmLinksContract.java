package dev.noor.ports.crm;

import static dev.noor.ports.crm.CrmFixtures.NEGOTIATIONS;
import static dev.noor.ports.crm.CrmFixtures.NEW_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.quotation.QuotationId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link CrmLinks} must pass. */
public interface CrmLinksContract {
    TenantId TENANT = new TenantId("treejar");
    QuotationId AGREED = new QuotationId(new UUID(0, 12));
    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    CrmLinks links();

    /** A conversation that is stored. */
    ConversationId aConversation();

    @Test
    default void of_a_sale_never_told_of_nothing_is_known() {
        DealKey key = new DealKey(aConversation(), 1);

        assertThat(links().of(TENANT, key)).isEqualTo(CrmLink.none(key));
        assertThat(links().all(TENANT, key.conversation())).isEmpty();
    }

    @Test
    default void what_is_told_later_is_added_and_takes_nothing_away() {
        DealKey key = new DealKey(aConversation(), 1);
        Deal opened = new Deal(new DealId("d1"), NEW_LEAD, Optional.empty());
        Deal moved = new Deal(new DealId("d1"), NEGOTIATIONS, Optional.of(Instant.parse("2026-03-02T12:00:00Z")));

        links().keep(TENANT, CrmLink.none(key).with(new ContactId("c1")));
        links().keep(TENANT, CrmLink.none(key).with(new CompanyId("a1")).with(opened));
        links().keep(TENANT, CrmLink.none(key).placed(opened).with(AGREED).delivered(NOON));
        links().keep(TENANT, CrmLink.none(key).with(moved));

        assertThat(links().of(TENANT, key))
                .isEqualTo(new CrmLink(
                        key,
                        Optional.of(new ContactId("c1")),
                        Optional.of(new CompanyId("a1")),
                        Optional.of(moved),
                        Optional.of(NEW_LEAD),
                        Optional.of(AGREED),
                        Optional.of(NOON)));
    }

    @Test
    default void a_sale_is_found_by_its_deal() {
        DealKey key = new DealKey(aConversation(), 1);
        DealId id = new DealId("d-" + key.conversation().value());
        CrmLink sale = CrmLink.none(key).with(new Deal(id, NEW_LEAD, Optional.empty()));
        links().keep(TENANT, sale);

        assertThat(links().having(TENANT, Set.of(id, new DealId("nobodys")))).containsExactly(sale);
        assertThat(links().having(new TenantId("another"), Set.of(id))).isEmpty();
        assertThat(links().having(TENANT, Set.of())).isEmpty();
    }

    @Test
    default void sales_and_tenants_are_kept_apart_and_the_latest_sale_comes_first() {
        ConversationId conversation = aConversation();
        CrmLink first = CrmLink.none(new DealKey(conversation, 1)).with(new ContactId("c1"));
        CrmLink second = CrmLink.none(new DealKey(conversation, 2)).with(new ContactId("c2"));

        links().keep(TENANT, first);
        links().keep(TENANT, second);

        assertThat(links().all(TENANT, conversation)).containsExactly(second, first);
        assertThat(links().all(new TenantId("another"), conversation)).isEmpty();
    }
}
