package dev.noor.adapter.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.knowledge.KnowledgeFixtures;
import dev.noor.ports.tenant.TenantFixtures;
import dev.noor.ports.tenant.TenantSource.Lookup;
import dev.noor.ports.tenant.TenantSourceContract;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MemoryTenantSourceTest implements TenantSourceContract {
    private final MemoryTenantSource source = new MemoryTenantSource();

    MemoryTenantSourceTest() {
        source.put(
                TenantFixtures.aTenant(existing()),
                List.of(KnowledgeFixtures.delivery(), KnowledgeFixtures.warranty()));
    }

    @Override
    public MemoryTenantSource testee() {
        return source;
    }

    @Override
    public TenantId existing() {
        return new TenantId("oasis");
    }

    @Test
    void putting_a_tenant_again_replaces_it() {
        source.put(TenantFixtures.aTenant(existing()), List.of());

        assertThat(source.passages(existing())).isEmpty();
        assertThat(source.load(new TenantId("nobody"))).isEqualTo(new Lookup.Unknown(List.of(existing())));
    }
}
