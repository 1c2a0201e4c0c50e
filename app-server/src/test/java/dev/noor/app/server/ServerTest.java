package dev.noor.app.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.app.server.web.EmptyEndpoints;
import org.junit.jupiter.api.Test;

class ServerTest {
    private static final String HERE = "127.0.0.1";

    @Test
    void a_taken_port_is_named() {
        try (Server first = Server.start(HERE, 0, EmptyEndpoints.make())) {
            assertThatThrownBy(() -> Server.start(HERE, first.port(), EmptyEndpoints.make())
                            .close())
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("port " + first.port());
        }
    }
}
