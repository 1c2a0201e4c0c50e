package dev.noor.app.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.CliRun.Setup;
import dev.noor.app.cli.RunningHome;
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
