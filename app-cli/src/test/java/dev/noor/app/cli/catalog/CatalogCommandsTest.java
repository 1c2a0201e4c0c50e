package dev.noor.app.cli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CatalogCommandsTest {

    private static final String ROWS = """
            {"id":"A-1","name":"LUNA","type":"Office chair","price":100,"currency":"SAR","colours":["black"]}
            {"id":"A-2","name":"LUNA","type":"Office chair","price":"free","currency":"SAR"}
            {"id":"A-3","name":"SOL","type":"Desk","price":900.5,"currency":"SAR","colours":["white"]}
            not json
            """;

    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    @Test
    void good_rows_go_in_bad_ones_are_named_and_repeating_changes_nothing(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), ROWS);

        CliRun first = HOME.setup().run("catalog", "import", "--tenant", "shop-one", file.toString());
        CliRun second = HOME.setup().run("catalog", "import", "--tenant", "shop-one", file.toString());
        CliRun search =
                HOME.setup().run("catalog", "search", "--tenant", "shop-one", "--json", "office", "chair", "black");

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.err())
                .contains("created the tenant 'shop-one'")
                .contains("SAR")
                .contains(file + ":2:")
                .contains(file + ":4:");
        assertThat(first.out())
                .contains("2 products")
                .contains("2 rows rejected")
                .contains("2 new");
        assertThat(second.out()).contains("0 new, 0 changed, 2 unchanged");
        assertThat(search.out()).contains("\"sku\":\"A-1\"");
    }

    @Test
    void a_search_is_explained_statement_by_statement(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), ROWS);
        HOME.setup().run("catalog", "import", "--tenant", "shop-plan", file.toString());

        CliRun run = HOME.setup()
                .run("catalog", "explain", "--tenant", "shop-plan", "black", "office", "chair", "under", "500");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("1 of at most 200 products for [office chair]")
                .contains("  Execution Time: ");
    }

    @Test
    void a_dry_run_changes_nothing(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), ROWS);

        CliRun run = HOME.setup().run("catalog", "import", "--tenant", "shop-two", "--dry-run", file.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("would import 2 products");
        assertThat(HOME.home().resolve("tenants/shop-two")).doesNotExist();
    }

    @Test
    void a_file_without_any_product_creates_no_tenant(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.csv"), "sku,name,price,currency\nA,,x,SAR\n");

        CliRun run = HOME.setup().run("catalog", "import", "--tenant", "shop-three", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no row of it is a product").doesNotContain("\tat ");
        assertThat(HOME.home().resolve("tenants/shop-three")).doesNotExist();
    }

    @Test
    void files_that_are_missing_folders_or_in_another_encoding_are_named(@TempDir Path folder) throws IOException {
        Path utf16 = Files.write(folder.resolve("utf16.csv"), "sku,name\n".getBytes(StandardCharsets.UTF_16));
        Path missing = folder.resolve("missing.csv");

        assertThat(HOME.setup().run("catalog", "import", missing.toString()))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains(missing.toString()));
        assertThat(HOME.setup().run("catalog", "import", folder.toString()).exitCode())
                .isEqualTo(2);
        assertThat(HOME.setup().run("catalog", "import", utf16.toString()))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(1))
                .satisfies(run -> assertThat(run.err()).contains("utf16.csv").contains("UTF-16"));
    }

    @Test
    void the_sample_tenant_loads_its_catalogue_on_first_use_and_only_then() throws IOException {
        Files.deleteIfExists(HOME.home().resolve("loaded/treejar"));

        CliRun first = HOME.setup().run("catalog", "search", "office chair");
        CliRun again = HOME.setup().run("catalog", "search", "office chair");

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.err()).contains("products and");
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).isEqualTo(first.out()).contains("SKU").contains("AED");
    }

    @Test
    void queries_are_filtered_in_order_and_what_nothing_fits_is_empty() {
        CliRun run = HOME.setup()
                .input("{\"qid\":\"a\",\"query\":\"office chair\"}\n{\"qid\":\"b\",\"query\":\"\"}\n{\"qid\":\"c\"}\n")
                .run("catalog", "search", "--jsonl");

        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"qid\":\"a\",\"ids\":[\""),
                        line -> assertThat(line).isEqualTo("{\"qid\":\"b\",\"ids\":[]}"),
                        line -> assertThat(line).isEqualTo("{\"qid\":\"c\",\"error\":\"'query' is missing\"}"));
    }

    @Test
    void an_unknown_sku_is_a_failure_and_a_sign_is_none() {
        assertThat(HOME.setup().run("catalog", "show", "NO-SUCH-1"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(1))
                .satisfies(run -> assertThat(run.err()).contains("NO-SUCH-1"));
        assertThat(HOME.setup().run("catalog", "show", "--", "--").exitCode()).isEqualTo(2);
    }
}
