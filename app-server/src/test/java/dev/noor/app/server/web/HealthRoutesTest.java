package dev.noor.app.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.memory.MemoryApiKeys;
import dev.noor.app.server.HealthCheck;
import dev.noor.app.server.HealthCheck.Health;
import dev.noor.app.server.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HealthRoutesTest {

    @Test
    void ready_is_up_while_everything_checked_is() throws Exception {
        HttpResponse<String> answer = get("/health/ready", new Health.Up());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"up\",\"checks\":{\"database\":\"up\"}}");
    }

    @Test
    void ready_is_down_with_the_code_of_what_is() throws Exception {
        HttpResponse<String> answer = get("/health/ready", new Health.Down("postgres.unavailable"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("{\"status\":\"down\",\"checks\":{\"database\":\"postgres.unavailable\"}}");
    }

    @Test
    void a_process_lives_whatever_is_down() throws Exception {
        assertThat(get("/health/live", new Health.Down("postgres.unavailable")).statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> get(String path, Health health) throws IOException, InterruptedException {
        HealthCheck check = new HealthCheck() {
            @Override
            public String name() {
                return "database";
            }

            @Override
            public Health check() {
                return health;
            }
        };
        Endpoints endpoints = new Endpoints(
                new RouteTable(List.of(new HealthRoutes(Set.of(check)))),
                new AccessGate(new MemoryApiKeys()),
                new Bodies());
        try (Server server = Server.start("127.0.0.1", 0, endpoints);
                HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        }
    }
}
