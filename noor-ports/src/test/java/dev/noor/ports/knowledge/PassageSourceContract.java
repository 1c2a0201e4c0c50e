package dev.noor.ports.knowledge;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.knowledge.KnowledgeFixtures.delivery;
import static dev.noor.ports.knowledge.KnowledgeFixtures.warranty;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every passage comes once, and a change of any is told. */
public interface PassageSourceContract {
    PassageSource source();

    KnowledgeWriter writer();

    @Test
    default void all_passages_come_by_their_ids() {
        TenantId tenant = aTenant();
        writer().replace(tenant, List.of(warranty(), delivery()));

        assertThat(source().all(tenant)).containsExactly(delivery(), warranty());
        assertThat(source().all(aTenant())).isEmpty();
    }

    @Test
    default void the_state_is_another_after_a_passage_came_or_went() {
        TenantId tenant = aTenant();
        writer().replace(tenant, List.of(delivery(), warranty()));
        String both = source().state(tenant);

        writer().replace(tenant, List.of(delivery()));
        String one = source().state(tenant);

        assertThat(one).isNotEqualTo(both).isEqualTo(source().state(tenant));
    }
}
