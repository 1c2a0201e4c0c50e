package dev.noor.adapter.files.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.tenant.Promise;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantSource.Lookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folders that Noor comes with. */
class ShippedKnowledgeTest {
    private static final Path KNOWLEDGE = Path.of("..", "knowledge");

    @TempDir
    Path home;

    @BeforeEach
    void theSharedLexiconsAreThere() {
        assumeTrue(Files.isDirectory(KNOWLEDGE.resolve("_furniture")), "the shared lexicons are not written yet");
    }

    @Test
    void the_sample_tenant_has_no_problem() {
        assertThat(problems(load(new TenantId("treejar")))).isEmpty();
    }

    @Test
    void an_imported_tenant_lives_on_the_default_profile_alone() {
        TenantId shop = new TenantId("shop");
        new TenantFolders(config()).create(shop, "Shop", Currency.getInstance("SAR"));

        assertThat(problems(load(shop))).isEmpty();
    }

    @Test
    void an_unknown_company_promises_nothing_of_itself() {
        TenantId shop = new TenantId("shop");
        new TenantFolders(config()).create(shop, "Shop", Currency.getInstance("SAR"));

        Tenant tenant = ((Lookup.Found) load(shop)).tenant();

        assertThat(tenant.promises())
                .extracting(Promise::kind)
                .doesNotContain(Promise.Kind.DIRECT, Promise.Kind.CONDITIONAL);
        assertThat(tenant.promises())
                .filteredOn(promise -> promise.kind() == Promise.Kind.NOT_OFFERED)
                .extracting(Promise::id)
                .containsExactly("used_furniture", "recruitment", "partnership");
        for (Language language : Language.values()) {
            assertThat(tenant.promises())
                    .extracting(promise -> promise.words().in(language))
                    .doesNotHaveDuplicates();
        }
        assertThat(tenant.authority().ownDiscount().value()).isZero();
    }

    private Lookup load(TenantId tenant) {
        return new FileTenantSource(config(), new TenantFolders(config())).load(tenant);
    }

    private FilesConfig config() {
        return new FilesConfig(KNOWLEDGE, KNOWLEDGE, home);
    }

    private static List<String> problems(Lookup lookup) {
        return lookup instanceof Lookup.Invalid invalid
                ? invalid.problems().stream().map(Object::toString).toList()
                : List.of();
    }
}
