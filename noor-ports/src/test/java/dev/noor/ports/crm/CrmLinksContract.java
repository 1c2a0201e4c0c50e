package dev.noor.ports.crm;

import static dev.noor.ports.crm.CrmFixtures.NEGOTIATIONS;
import static dev.noor.ports.crm.CrmFixtures.NEW_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link CrmLinks} must pass. */
public interface CrmLinksContract {
    TenantId TENANT = new TenantId("treejar");

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
        links().keep(TENANT, CrmLink.none(key).with(moved));

        assertThat(links().of(TENANT, key))
                .isEqualTo(new CrmLink(
                        key, Optional.of(new ContactId("c1")), Optional.of(new CompanyId("a1")), Optional.of(moved)));
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
