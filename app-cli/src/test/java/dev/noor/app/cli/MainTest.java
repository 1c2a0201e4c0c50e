package dev.noor.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void help_names_every_command_and_exit_code() {
        CliRun run = CliRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("completion").contains("Exit codes:");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void an_unknown_command_is_a_usage_error() {
        CliRun run = CliRun.of("no-such-command");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no-such-command");
    }

    @Test
    void no_command_at_all_is_a_usage_error() {
        assertThat(CliRun.of().exitCode()).isEqualTo(2);
    }

    @Test
    void the_completion_script_knows_the_commands() {
        assertThat(CliRun.of("completion").out()).contains("complete -F").contains("completion");
    }
}
