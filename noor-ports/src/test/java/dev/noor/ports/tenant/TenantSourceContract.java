package dev.noor.ports.tenant;

import static dev.noor.ports.Tenants.aTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.tenant.TenantSource.Lookup;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link TenantSource} must pass. */
public interface TenantSourceContract {
    TenantSource testee();

    /** A tenant that the source has, with at least one passage. */
    TenantId existing();

    @Test
    default void a_tenant_is_found_under_its_id() {
        assertThat(testee().load(existing()))
                .isInstanceOfSatisfying(
                        Lookup.Found.class,
                        found -> assertThat(found.tenant().id()).isEqualTo(existing()));
    }

    @Test
    default void an_unknown_tenant_is_answered_with_the_known_ones() {
        assertThat(testee().load(aTenant()))
                .isInstanceOfSatisfying(
                        Lookup.Unknown.class,
                        unknown ->
                                assertThat(unknown.known()).contains(existing()).doesNotHaveDuplicates());
    }

    @Test
    default void passages_have_ids_of_their_own() {
        assertThat(testee().passages(existing()))
                .isNotEmpty()
                .extracting(Passage::id)
                .doesNotHaveDuplicates();
    }

    @Test
    default void loading_twice_gives_the_same() {
        assertThat(testee().load(existing())).isEqualTo(testee().load(existing()));
        assertThat(testee().passages(existing())).isEqualTo(testee().passages(existing()));
    }
}
