package dev.noor.adapter.files.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantFoldersTest {
    private static final TenantId IKEA = new TenantId("ikea");

    @TempDir
    Path folder;

    @Test
    void a_created_tenant_states_its_name_its_currency_and_what_follows_from_it() throws IOException {
        Path created = folders().create(IKEA, "Ikea \"SA\" \\ Riyadh\n", Currency.getInstance("SAR"));

        assertThat(created).isEqualTo(folder.resolve("home/tenants/ikea"));
        assertThat(Files.readString(created.resolve("tenant.yaml"))).isEqualTo("""
                # Created by an import. Everything not stated here is the default profile's.
                name: "Ikea \\"SA\\" \\\\ Riyadh"
                currency: SAR
                # What follows is usual where this currency is used: check it.
                region: SA
                zone: Asia/Riyadh
                vat: 15
                """);
        assertThat(folders().find(IKEA)).contains(created);
        assertThat(Files.list(created)).hasSize(1);
    }

    @Test
    void a_currency_of_many_countries_tells_nothing_more() throws IOException {
        Path created = folders().create(IKEA, "Ikea", Currency.getInstance("USD"));

        assertThat(Files.readString(created.resolve("tenant.yaml"))).endsWith("name: \"Ikea\"\ncurrency: USD\n");
    }

    @Test
    void a_tenant_is_not_created_twice() {
        folders().create(IKEA, "Ikea", Currency.getInstance("SAR"));

        assertThatThrownBy(() -> folders().create(IKEA, "Other", Currency.getInstance("AED")))
                .isInstanceOf(PermanentPortException.class)
                .hasMessage("there is a tenant ikea already");
        assertThat(folders().known()).containsExactly(IKEA);
    }

    @Test
    void where_a_folder_cannot_be_made_nothing_is_left_behind() throws IOException {
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("home/tenants"), "a file in the way");

        assertThatThrownBy(() -> folders().create(IKEA, "Ikea", Currency.getInstance("SAR")))
                .isInstanceOfSatisfying(
                        PermanentPortException.class,
                        fault -> assertThat(fault.code()).isEqualTo("files.unwritable"))
                .hasMessageStartingWith("the tenant ikea cannot be created in " + folder.resolve("home/tenants/ikea"));
        assertThat(folder.resolve("home/tenants")).hasContent("a file in the way");
    }

    @Test
    void where_the_file_cannot_be_moved_into_place_nothing_is_left_behind() throws IOException {
        Path inTheWay = folder.resolve("home/tenants/ikea/tenant.yaml/x");
        Files.createDirectories(inTheWay);

        assertThatThrownBy(() -> folders().create(IKEA, "Ikea", Currency.getInstance("SAR")))
                .isInstanceOf(PermanentPortException.class);
        try (Stream<Path> left = Files.list(folder.resolve("home/tenants/ikea"))) {
            assertThat(left).containsExactly(inTheWay.getParent());
        }
    }

    private TenantFolders folders() {
        return new TenantFolders(
                new FilesConfig(folder.resolve("knowledge"), folder.resolve("shared"), folder.resolve("home")));
    }
}
