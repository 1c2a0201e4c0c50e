package dev.noor.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.app.server.HealthCheck.Health;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerTest {

    private static final String HERE = "127.0.0.1";

    @Test
    void health_is_up_while_everything_checked_is() throws Exception {
        try (Server server = Server.start(HERE, 0, List.of(check("database", new Health.Up())))) {
            HttpResponse<String> answer = get(server, "/health");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"up\",\"checks\":{\"database\":\"up\"}}");
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        }
    }

    @Test
    void health_is_down_with_the_code_of_what_is() throws Exception {
        try (Server server =
                Server.start(HERE, 0, List.of(check("database", new Health.Down("postgres.unavailable"))))) {
            HttpResponse<String> answer = get(server, "/health");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body())
                    .isEqualTo("{\"status\":\"down\",\"checks\":{\"database\":\"postgres.unavailable\"}}");
        }
    }

    @Test
    void every_answer_carries_the_security_headers_and_names_no_software() throws Exception {
        try (Server server = Server.start(HERE, 0, List.of())) {
            HttpResponse<String> answer = get(server, "/nothing/here");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo("{\"error\":\"not_found\"}");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
    }

    @Test
    void a_failing_request_shows_no_stack_trace() throws Exception {
        HealthCheck broken = new HealthCheck() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public Health check() {
                throw new IllegalStateException("the inside");
            }
        };
        try (Server server = Server.start(HERE, 0, List.of(broken))) {
            HttpResponse<String> answer = get(server, "/health");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).isEqualTo("{\"error\":\"internal\"}");
        }
    }

    @Test
    void a_taken_port_is_named() {
        try (Server first = Server.start(HERE, 0, List.of())) {
            assertThatThrownBy(() -> Server.start(HERE, first.port(), List.of()).close())
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining("port " + first.port());
        }
    }

    private static HealthCheck check(String name, Health health) {
        return new HealthCheck() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Health check() {
                return health;
            }
        };
    }

    private static HttpResponse<String> get(Server server, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://" + HERE + ":" + server.port() + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
