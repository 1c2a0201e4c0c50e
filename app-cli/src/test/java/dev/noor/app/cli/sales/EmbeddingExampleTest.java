package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.TurnCommit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbeddingExampleTest {
    @Test
    void the_example_answers_from_the_tenants_knowledge() {
        TurnCommit turn = EmbeddingExample.run(SampleShop.knowledge());

        assertThat(turn.outcome()).isEqualTo(Outcome.REPLIED);
        assertThat(SampleShop.words(turn)).contains("Noor from Treejar", "chairs 2 years");
    }

    @Test
    void the_readme_shows_the_example_as_it_is_compiled() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/noor/app/cli/sales/EmbeddingExample.java"));
        String example = source.substring(
                        source.indexOf("// example\n") + "// example\n".length(),
                        source.indexOf("        // end of example"))
                .stripTrailing()
                .stripIndent();

        assertThat(example.lines().count()).isLessThanOrEqualTo(30);
        assertThat(Files.readString(Path.of("../README.md"))).contains(example.strip());
    }
}
