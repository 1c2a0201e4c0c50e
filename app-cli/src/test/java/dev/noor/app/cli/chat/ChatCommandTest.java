package dev.noor.app.cli.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import dev.noor.app.cli.filter.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ChatCommandTest {

    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    @Test
    void each_turn_of_a_script_is_one_line_of_json() throws Exception {
        CliRun run = HOME.setup()
                .input("{\"text\":\"Hi\"}\n{\"burst\":[\"need 10 chairs\",\"black\"]}\n")
                .run("chat", "--script", "-");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(2);
        ObjectNode first = JsonText.parseObject(run.out().lines().findFirst().orElseThrow());
        assertThat(first.fieldNames()).toIterable().startsWith("turn", "outcome", "stage", "reply", "report");
        assertThat(first.get("turn").intValue()).isEqualTo(1);
        assertThat(first.get("outcome").textValue()).isEqualTo("replied");
        assertThat(first.get("reply").get(0).textValue()).contains("Noor");
        assertThat(first.get("report").isObject()).isTrue();
    }

    @Test
    void a_person_who_writes_silences_noor() throws Exception {
        CliRun run = HOME.setup().input("""
                        {"text":"Hi"}
                        {"from":"manager","text":"I take over"}
                        {"after":"PT25H"}
                        {"text":"are you there?"}
                        """).run("chat", "--script", "-");

        assertThat(run.exitCode()).as(run.err()).isZero();
        ObjectNode last = JsonText.parseObject(
                run.out().lines().reduce((before, after) -> after).orElseThrow());
        assertThat(last.get("outcome").textValue()).isEqualTo("no_reply_policy");
        assertThat(last.get("reply")).isEmpty();
    }

    @Test
    void a_dialogue_pack_is_a_script() throws Exception {
        Path pack = Path.of("../knowledge/treejar/eval/en.jsonl");

        CliRun run = HOME.setup().run("chat", "--script", pack.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(pack)).startsWith("{\"about\":");
        assertThat(run.out().lines())
                .hasSameSizeAs(Files.readAllLines(pack).stream()
                        .filter(line -> line.contains("\"expect\""))
                        .toList());
    }

    @Test
    void a_bad_line_of_a_file_is_named_before_anything_happens(@TempDir Path folder) throws IOException {
        Path script = Files.writeString(folder.resolve("script.jsonl"), "{\"text\":\"hi\"}\n\n{\"txt\":\"hi\"}\n");

        CliRun run = HOME.setup().run("chat", "--script", script.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(script + ":3: an event has 'text'").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void what_is_typed_through_a_pipe_is_answered_in_words() {
        CliRun run = HOME.setup()
                .input("Hi\n/facts\n/nonsense\n/quit\nnot read any more\n")
                .run("chat");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Noor")
                .contains("/help lists what there is")
                .doesNotContain("{\"turn\"");
    }

    @Test
    void an_unknown_tenant_conversation_or_brain_is_a_usage_error() {
        assertThat(HOME.setup().run("chat", "--tenant", "nobody").exitCode()).isEqualTo(2);
        assertThat(HOME.setup()
                        .run("chat", "--conversation", "00000000-0000-4000-8000-000000000000")
                        .exitCode())
                .isEqualTo(2);
        assertThat(HOME.setup().run("chat", "--brain", "magic").exitCode()).isEqualTo(2);
        assertThat(HOME.setup().run("chat", "--script", "/no/such/file").exitCode())
                .isEqualTo(2);
    }

    @Test
    void nul_direction_signs_and_100_kilobytes_are_answered() {
        CliRun run = HOME.setup()
                .input("{\"text\":\"a\\u0000b \u202E chairs \u202C\"}\n{\"text\":\"" + "x".repeat(100_000)
                        + "\"}\n{\"text\":\"\\ud83d\"}\n{\"text\":\"\"}\n{\"kind\":\"voice\"}\n")
                .run("chat", "--script", "-");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(5);
    }
}
