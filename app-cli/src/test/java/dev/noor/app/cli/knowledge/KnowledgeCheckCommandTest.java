package dev.noor.app.cli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCheckCommandTest {

    @Test
    void the_sample_tenant_fits_together() {
        CliRun run = CliRun.of("knowledge", "check", "--tenant", "treejar");

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out().lines()).allMatch(line -> line.contains("lexicon gap"));
    }

    @Test
    void products_of_a_file_are_checked_with_its_lines(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("more.csv"), """
                sku,name,type,price
                A-1,Ada,Task chair,100
                A-2,Zed,Flux capacitor,100
                """);

        CliRun run = CliRun.of("knowledge", "check", "--tenant", "treejar", "--json", "--catalogue", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .contains("{\"kind\":\"unreachable_product\",\"place\":\"" + file
                        + ":3\",\"what\":\"no product of the lexicon is a \\\"Flux capacitor\\\": A-2 can be found by"
                        + " SKU and name only\"}");
    }

    @Test
    void a_missing_catalogue_is_said() {
        CliRun run = CliRun.of("knowledge", "check", "--tenant", "treejar", "--catalogue", "nowhere.csv");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("nowhere.csv");
    }
}
