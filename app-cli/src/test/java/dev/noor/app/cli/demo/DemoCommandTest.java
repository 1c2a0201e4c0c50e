package dev.noor.app.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DemoCommandTest {

    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    @Test
    void a_taken_port_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CliRun run = HOME.setup().run("demo", "--port", String.valueOf(taken.getLocalPort()));

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("port " + taken.getLocalPort()).doesNotContain("\tat ");
        }
    }

    @Test
    void production_has_no_simulator() {
        CliRun run = HOME.setup().environment(Map.of("NOOR_MODE", "production")).run("demo", "--port", "0");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no simulator in production");
    }

    @Test
    void a_database_of_others_is_left_alone() {
        CliRun run = HOME.setup()
                .environment(Map.of("NOOR_DATABASE_URL", "postgresql://noor:secret@127.0.0.1:1/noor"))
                .run("demo", "--port", "0");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("NOOR_DATABASE_URL").doesNotContain("secret");
    }

    @Test
    void a_tenant_that_is_none_is_a_usage_error() {
        assertThat(HOME.setup().run("demo", "--port", "0", "--tenant", "nobody").exitCode())
                .isEqualTo(2);
    }
}
