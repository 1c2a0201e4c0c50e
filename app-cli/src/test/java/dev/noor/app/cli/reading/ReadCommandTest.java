package dev.noor.app.cli.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import org.junit.jupiter.api.Test;

class ReadCommandTest {

    @Test
    void an_unknown_tenant_is_a_usage_error_that_names_the_known() {
        CliRun run = CliRun.of("read", "--tenant", "nobody", "hello");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'nobody'").contains("treejar").doesNotContain("\tat ");
    }

    @Test
    void a_tenant_name_that_is_none_is_a_usage_error() {
        CliRun run = CliRun.of("read", "--tenant", "../etc", "hello");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'../etc' names no tenant");
    }
}
