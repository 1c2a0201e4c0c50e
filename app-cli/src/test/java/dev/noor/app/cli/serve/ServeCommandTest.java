package dev.noor.app.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServeCommandTest {

    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    @Test
    void a_taken_port_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CliRun run = HOME.setup().run("serve", "--port", String.valueOf(taken.getLocalPort()));

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .contains("port " + taken.getLocalPort())
                    .contains("taken")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void a_port_that_is_none_is_a_usage_error() {
        assertThat(CliRun.of("serve", "--port", "70000").exitCode()).isEqualTo(2);
    }
}
