package dev.noor.app.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.CliRun.Setup;
import dev.noor.app.server.config.KnownSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigShowCommandTest {

    @Test
    void every_setting_is_shown_with_its_default() {
        CliRun run = CliRun.of("config", "show");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        for (KnownSetting setting : KnownSetting.values()) {
            assertThat(run.out()).contains(setting.name());
        }
        assertThat(run.out()).containsPattern("NOOR_TENANT +treejar +\\(default\\)");
    }

    @Test
    void secrets_are_never_printed() {
        CliRun run = Setup.NONE
                .environment(Map.of("NOOR_DATABASE_URL", "postgresql://noor:hunter2@localhost/noor"))
                .run("config", "show");

        assertThat(run.out()).containsPattern("NOOR_DATABASE_URL +\\*{8} +\\(environment\\)");
        assertThat(run.out() + run.err()).doesNotContain("hunter2");
    }

    @Test
    void the_environment_wins_over_the_file_at_home(@TempDir Path home) throws IOException {
        Files.writeString(home.resolve("noor.properties"), "NOOR_TENANT=from_file\nNOOR_MODE=production\n");

        CliRun run = Setup.NONE
                .environment(Map.of("NOOR_HOME", home.toString(), "NOOR_TENANT", "from_environment"))
                .run("config", "show", "--json");

        assertThat(run.out())
                .contains("{\"name\":\"NOOR_TENANT\",\"value\":\"from_environment\",\"source\":\"environment\"")
                .contains("\"value\":\"production\",\"source\":\"" + home.resolve("noor.properties") + "\"");
    }

    @Test
    void every_wrong_setting_is_named_at_once() {
        CliRun run = Setup.NONE
                .environment(
                        Map.of("NOOR_MODE", "loud", "NOOR_TENANT", "No Such!", "NOOR_KNOWLEDGE", "/no/such/folder"))
                .run("config", "show");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("NOOR_MODE:").contains("NOOR_TENANT:").contains("NOOR_KNOWLEDGE:");
    }

    @Test
    void an_unknown_setting_is_a_warning() {
        CliRun run = Setup.NONE
                .environment(Map.of("NOOR_TENNANT", "x", "NOOR_TEST_PG", "y", "NOOR_JAVA_OPTS", "-Xmx1g"))
                .run("config", "show");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("NOOR_TENNANT")
                .doesNotContain("NOOR_TEST_PG")
                .doesNotContain("JAVA_OPTS");
    }

    @Test
    void a_file_of_settings_that_is_not_there_is_a_usage_error() {
        CliRun run = CliRun.of("config", "show", "--config", "/no/such.properties");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("/no/such.properties");
    }
}
