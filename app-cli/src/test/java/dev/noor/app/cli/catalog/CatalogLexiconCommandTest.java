package dev.noor.app.cli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CatalogLexiconCommandTest {
    private static final String ROWS = """
            {"id":"A-1","name":"GLIMRA","type":"Flux capacitor","price":100,"currency":"SAR","colours":["dusty sage"]}
            {"id":"A-2","name":"GLIMRA","type":"Flux capacitor","price":120,"currency":"SAR","colours":["black"]}
            {"id":"A-3","name":"SOL","type":"Desk","price":"free","currency":"SAR"}
            """;

    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    @Test
    void a_file_is_read_without_a_database_whatever_its_currency(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), ROWS);

        CliRun run = CliRun.of("catalog", "lexicon", "--propose", "--catalogue", file.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("""
                # Words of the products of treejar that its lexicons do not know, those of the most products first.
                # Fill in how customers write them, take out what nobody would say, and put the file into the tenant's lexicon/.
                kind: product
                entries:
                  # 2 products of no kind: A-1 "GLIMRA Flux capacitor", A-2 "GLIMRA Flux capacitor"
                  - id: flux capacitor
                    en: [flux capacitor]
                    ar: []
                    ru: []
                ---
                kind: feature
                entries:
                  # 2 products: A-1 "GLIMRA Flux capacitor", A-2 "GLIMRA Flux capacitor"
                  - id: GLIMRA
                    en: [glimra]
                    ar: []
                    ru: []
                ---
                kind: colour
                entries:
                  # 1 product: A-1 "GLIMRA Flux capacitor"
                  - id: dusty sage
                    en: [dusty sage]
                    ar: []
                    ru: []
                """);
        assertThat(run.err())
                .contains("2 products")
                .contains("1 rows rejected")
                .contains("2 products are of no kind that can be asked for");
    }

    @Test
    void what_is_proposed_may_stand_among_the_lexicons_and_its_products_are_found(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), ROWS);
        HOME.setup().run("catalog", "import", "--tenant", "shop-words", file.toString());
        Path lexicon = Files.createDirectories(HOME.home().resolve("tenants/shop-words/lexicon"));
        String proposed = lexicon.resolve("proposed.yaml").toString();

        CliRun first = HOME.setup().run("catalog", "lexicon", "--propose", "--tenant", "shop-words", "--out", proposed);
        CliRun again = HOME.setup().run("catalog", "lexicon", "--propose", "--tenant", "shop-words", "--out", proposed);
        CliRun refiled = HOME.setup().run("catalog", "import", "--tenant", "shop-words", file.toString());
        CliRun left = HOME.setup().run("catalog", "lexicon", "--propose", "--tenant", "shop-words");

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("is there already");
        assertThat(refiled.out()).contains("2 changed");
        assertThat(left.out()).doesNotContain("flux capacitor\n").contains("id: GLIMRA", "id: dusty sage");
    }

    @Test
    void it_is_asked_what_to_do() {
        assertThat(CliRun.of("catalog", "lexicon").exitCode()).isEqualTo(2);
    }
}
