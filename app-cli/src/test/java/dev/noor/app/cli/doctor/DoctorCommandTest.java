package dev.noor.app.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.llm.stub.Broken;
import dev.noor.adapter.llm.stub.ModelServer;
import dev.noor.adapter.llm.stub.WireAnswer;
import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.CliRun.Setup;
import dev.noor.app.cli.RunningHome;
import dev.noor.ports.TenantId;
import dev.noor.ports.upkeep.Invariants;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DoctorCommandTest {

    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    @Test
    void a_demo_lacks_only_what_production_would_want() {
        CliRun run = HOME.setup().run("doctor");

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out())
                .containsPattern("ok +database +PostgreSQL 17")
                .containsPattern("missing +whatsapp")
                .doesNotContain("broken");
    }

    @Test
    void it_says_whether_voice_notes_are_written_down_and_by_which_model() throws IOException {
        assertThat(HOME.setup().run("doctor").out()).containsPattern("ok +voice +voice notes are asked for in writing");
        try (ModelServer server = ModelServer.start(asked ->
                asked.path().endsWith("/audio/transcriptions") && asked.text().contains("stub/whisper")
                        ? WireAnswer.ok("{\"text\":\"\"}")
                        : Broken.UNKNOWN_MODEL.answer())) {
            CliRun right = voiced(server, "stub/whisper");
            CliRun wrong = voiced(server, "stub/whimper");

            assertThat(right.out()).containsPattern("ok +voice +voice notes are written down by stub/whisper");
            assertThat(wrong.exitCode()).isEqualTo(1);
            assertThat(wrong.out())
                    .containsPattern("broken +voice +stub/whimper: .*NOOR_LLM_TRANSCRIPTION_MODEL")
                    .contains("asked for in writing");
        }
    }

    private static CliRun voiced(ModelServer server, String model) {
        return HOME.setup()
                .environment(Map.of(
                        "NOOR_LLM_URL",
                        server.url().toString(),
                        "NOOR_LLM_MODEL",
                        "stub/model",
                        "NOOR_LLM_TRANSCRIPTION_MODEL",
                        model))
                .run("doctor");
    }

    @Test
    void the_stored_data_are_held_against_every_rule() {
        CliRun run = HOME.setup().run("doctor");
        CliRun all = HOME.setup().run("doctor", "--rules");
        CliRun json = HOME.setup().run("doctor", "--json");

        assertThat(run.out()).containsPattern("ok +data +all [0-9]+ rules").doesNotContain("outbound.order");
        assertThat(all.out()).containsPattern("outbound.order +0 +Nothing is sent while");
        assertThat(json.out()).contains("\"subject\":\"outbound.order\"").contains("\"rows\":0,\"first\":[]");
    }

    @Test
    void a_broken_rule_is_told_with_its_rows_and_what_to_do() {
        DataExamination broken = new DataExamination(new Invariants() {
            @Override
            public List<Checked> check() {
                return List.of(new Checked("outbound.order", "In order.", "Report it.", 7, List.of("a", "b")));
            }

            @Override
            public List<Checked> check(TenantId tenant) {
                return check();
            }
        });

        assertThat(DataExamination.asTable(broken.rules(), broken.rules().stream()))
                .containsExactly(
                        "broken   data       1 of 1 rules of the stored data are broken:",
                        "  outbound.order                      7  a, b",
                        "      In order.",
                        "      Report it.");
        assertThat(DataExamination.asJson(broken.rules().getFirst()))
                .contains("\"state\":\"broken\"")
                .contains("\"first\":[\"a\",\"b\"]");
    }

    @Test
    void a_row_that_breaks_a_rule_makes_the_doctor_fail() {
        HOME.setup().run("migrate");
        HOME.sql("INSERT INTO conversation (id, tenant_id, channel_id, chat_id, turn_seq)"
                + " VALUES ('00000000-0000-4000-8000-0000000000aa', 'treejar', 'cli', 'x', 3)");
        try {
            CliRun run = HOME.setup().run("doctor");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out())
                    .contains("1 of ")
                    .containsPattern("turn.all_counted +1 +00000000-0000-4000-8000-0000000000aa");
        } finally {
            HOME.sql("DELETE FROM conversation WHERE chat_id = 'x'");
        }
    }

    @Test
    void production_is_broken_without_a_channel() {
        CliRun run = HOME.setup().environment(Map.of("NOOR_MODE", "production")).run("doctor", "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("{\"state\":\"broken\",\"subject\":\"whatsapp\"");
    }

    @Test
    void a_database_that_cannot_be_reached_is_broken_without_its_password_being_told() {
        CliRun run = Setup.NONE
                .environment(Map.of("NOOR_DATABASE_URL", "postgresql://noor:hunter2@127.0.0.1:1/noor"))
                .run("doctor");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).containsPattern("broken +database").contains("127.0.0.1:1");
        assertThat(run.out() + run.err()).doesNotContain("hunter2").doesNotContain("\tat ");
    }

    @Test
    void wrong_settings_are_findings() {
        CliRun run = Setup.NONE.environment(Map.of("NOOR_MODE", "loud")).run("doctor");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).containsPattern("broken +settings +NOOR_MODE");
    }

    @Test
    void migrating_a_current_database_says_so() {
        assertThat(HOME.setup().run("migrate").out()).contains("up to date").contains("version 17");
    }
}
