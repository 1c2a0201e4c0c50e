package dev.noor.app.cli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeSearchCommandTest {

    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    @Test
    void documents_of_the_moment_answer_under_their_own_ids(@TempDir Path folder) throws IOException {
        Path docs = Files.writeString(folder.resolve("docs.jsonl"), """
                {"id":"d1","title":"Delivery time","text":"Delivery takes two days in Dubai."}
                {"id":"d2","title":"Parking","text":"Visitors park behind the building."}
                """);

        CliRun run = HOME.setup()
                .input("{\"qid\":1,\"query\":\"how long does delivery take in Dubai?\"}\n"
                        + "{\"qid\":2,\"query\":\"quantum chromodynamics lectures\"}\n")
                .run("knowledge", "search", "--jsonl", "--docs", docs.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"qid\":1,\"ids\":[\"d1\""),
                        line -> assertThat(line).isEqualTo("{\"qid\":2,\"ids\":[]}"));
    }

    @Test
    void a_bad_document_is_named_by_file_and_line(@TempDir Path folder) throws IOException {
        Path docs = Files.writeString(
                folder.resolve("docs.jsonl"), "{\"id\":\"a\",\"text\":\"t\"}\n{\"id\":\"a\",\"text\":\"t\"}\n");

        CliRun run = HOME.setup().run("knowledge", "search", "--docs", docs.toString(), "hi");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(docs + ":2: the id 'a' was used before");
    }

    @Test
    void the_tenants_own_knowledge_answers() {
        CliRun run = HOME.setup().run("knowledge", "search", "how long does delivery take?");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).containsIgnoringCase("deliver");
    }
}
