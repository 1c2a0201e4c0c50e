package dev.noor.app.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.noor.adapter.llm.LlmConfig;
import dev.noor.adapter.llm.stub.Asked;
import dev.noor.adapter.llm.stub.Completion;
import dev.noor.adapter.llm.stub.ModelServer;
import dev.noor.adapter.llm.stub.WireAnswer;
import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.CliRun.Setup;
import dev.noor.app.cli.RunningHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Stored turns are taken again without a model, without writing anything, and what comes out otherwise is listed. */
class ReplayCommandTest {
    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    private static final String UNKNOWN = "00000000-0000-4000-8000-00000000face";
    private static final String SALE = """
            {"text":"Hi, I need 4 black office chairs up to 700 each. My number is 050 123 4567"}
            {"text":"what about delivery?"}
            {"text":"CH 505, 4 pieces. I am Omar of ACME LLC, omar@acme.ae, Dubai Marina. Please send me a quotation"}
            {"text":"yes, confirmed"}
            """;

    private static ModelServer server;

    /** A sale led by a model; from then on the database takes nothing more. */
    @BeforeAll
    static void chats() throws IOException {
        server = ModelServer.start(ReplayCommandTest::draft);
        CliRun led = noor(SALE, "chat", "--script", "-", "--brain", "model");
        assertThat(led.exitCode()).as(led.err()).isZero();
        assertThat(server.asked()).isNotEmpty();
        HOME.sql("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on',"
                + " current_database()); END $$");
    }

    @AfterAll
    static void close() throws IOException {
        server.close();
    }

    /** Looks for chairs, then says the draft. */
    private static WireAnswer draft(Asked asked) {
        if (asked.toolAnswers().isEmpty() && !asked.tools().isEmpty()) {
            return Completion.calling("search_catalog", "{\"text\":\"office chair\"}")
                    .sent();
        }
        String prompt = asked.last("system");
        int from = prompt.indexOf("<data source=\"draft\">") + "<data source=\"draft\">".length();
        return Completion.saying(
                        prompt.substring(from, prompt.indexOf("</data>", from)).strip())
                .sent();
    }

    private static CliRun noor(String input, String... arguments) {
        Setup setup = HOME.setup()
                .environment(Map.of(
                        LlmConfig.URL, server.url().toString(), LlmConfig.MODEL, "stub/model", "NOOR_BRAIN", "rules"))
                .input(input);
        return setup.run(arguments);
    }

    private static CliRun replay(String... arguments) {
        return noor("", Stream.concat(Stream.of("replay"), Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void what_was_said_is_said_again_with_no_model_asked() throws IOException {
        int asked = server.asked().size();

        CliRun run = replay("--since", "P1D", "--json");

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(5).allMatch(line -> line.startsWith("{"));
        JsonNode summary = new ObjectMapper().readTree(lines.getLast()).path("summary");
        assertThat(summary.path("turns").asInt()).isEqualTo(4);
        assertThat(summary.path("same").asInt()).isEqualTo(4);
        assertThat(summary.path("conversations").asInt()).isEqualTo(1);
        assertThat(server.asked()).hasSize(asked);
    }

    @Test
    void other_prices_and_other_words_are_told_by_what_they_change(@TempDir Path folder) throws IOException {
        Path catalogue = folder.resolve("dearer.csv");
        Files.writeString(
                catalogue,
                Files.readString(Path.of("../knowledge/treejar/catalogue.csv"))
                        .replace("Office chairs,335,AED", "Office chairs,345,AED"));
        Path tenants = folder.resolve("knowledge");
        copy(Path.of("../knowledge/treejar"), tenants.resolve("treejar"));
        Path promises = tenants.resolve("treejar/promises.yaml");
        Files.writeString(
                promises,
                Files.readString(promises).replace("We deliver to every emirate", "We bring it to every emirate"));

        CliRun run = replay(
                "--since", "P1D", "--brain", "rules", "--with", "policy=" + tenants, "--with", "catalog=" + catalogue);

        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(3);
        assertThat(run.out())
                .contains("customer: Hi, I need 4 black office chairs", "reply", "335", "345")
                .containsPattern("    - .*We deliver to every emirate")
                .containsPattern("    \\+ .*We bring it to every emirate")
                .containsPattern(
                        "4 turns of 1 conversations taken again: \\d as before, \\d changed, \\d not on the tape");
    }

    @Test
    void a_changed_prompt_is_asked_of_the_model_anew(@TempDir Path folder) throws IOException {
        Path prompt = Files.writeString(folder.resolve("more.txt"), "Never mention the weather.");
        int asked = server.asked().size();

        CliRun rich = replay("--since", "P1D", "--with", "prompt=" + prompt, "--live", "5");
        assertThat(server.asked().size()).isGreaterThan(asked);
        assertThat(server.asked().getLast().text()).contains("Never mention the weather.");
        assertThat(rich.err()).contains("calls of the model");
        assertThat(rich.out()).contains("0 not on the tape");
        assertThat(rich.exitCode()).as(rich.out()).isZero();
    }

    @Test
    void what_cannot_be_meant_is_said_before_any_turn_is_taken() {
        assertThat(replay("--since", "yesterday").err()).contains("'yesterday' is no day such as");
        assertThat(replay("--since", "P1D", "--with", "policy=/nowhere").err()).contains("there is no folder /nowhere");
        assertThat(replay("--since", "P1D", "--with", "weather=fine").err()).contains("policy=FOLDER, catalog=FILE");
        assertThat(replay("--since", "P1D", "--with", "prompt=pom.xml").err()).contains("add --live USD");
        assertThat(replay().err()).contains("--since");
        CliRun unknown = replay("--since", "P1D", "--conversation", UNKNOWN);
        assertThat(unknown.err()).contains("there is no conversation " + UNKNOWN + " of treejar");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(replay("--since", "2099-01-01").err()).contains("there are no turns of treejar since 2098-12-31");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
