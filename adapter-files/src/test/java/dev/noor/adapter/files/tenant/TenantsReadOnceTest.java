package dev.noor.adapter.files.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.tenant.TenantSource;
import dev.noor.ports.tenant.TenantSource.Lookup;
import dev.noor.ports.tenant.TenantSourceContract;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantsReadOnceTest implements TenantSourceContract {
    @TempDir
    Path folder;

    private TenantFiles files;
    private TenantSource tenants;

    @BeforeEach
    void aKnowledgeFolder() {
        files = new TenantFiles(folder);
        tenants = new TenantsReadOnce(files.source());
    }

    @Override
    public TenantSource testee() {
        return tenants;
    }

    @Override
    public TenantId existing() {
        return TenantFiles.OASIS;
    }

    @Test
    void whoever_opens_a_tenant_gets_the_same() {
        Lookup first = tenants.load(TenantFiles.OASIS);
        files.write("oasis/tenant.yaml", "name: [");

        assertThat(first).isInstanceOf(Lookup.Found.class);
        assertThat(tenants.load(TenantFiles.OASIS)).isSameAs(first);
    }

    @Test
    void one_that_was_wrong_is_read_again() {
        files.write("oasis/tenant.yaml", "name: [");
        Lookup wrong = tenants.load(TenantFiles.OASIS);
        files.write("oasis/tenant.yaml", "name: Oasis\ncurrency: AED\n");

        assertThat(wrong).isInstanceOf(Lookup.Invalid.class);
        assertThat(tenants.load(TenantFiles.OASIS)).isInstanceOf(Lookup.Found.class);
    }
}
