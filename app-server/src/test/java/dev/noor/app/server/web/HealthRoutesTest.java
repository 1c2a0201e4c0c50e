package dev.noor.app.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.server.HealthCheck;
import dev.noor.app.server.HealthCheck.Health;
import dev.noor.app.server.web.HealthRoutes.Report;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HealthRoutesTest {

    @Test
    void ready_is_up_while_everything_checked_is() {
        assertThat(ready(new Health.Up())).isEqualTo(new Reply.Json(200, new Report("up", Map.of("database", "up"))));
    }

    @Test
    void ready_is_down_with_the_code_of_what_is() {
        assertThat(ready(new Health.Down("postgres.unavailable")))
                .isEqualTo(new Reply.Json(503, new Report("down", Map.of("database", "postgres.unavailable"))));
    }

    private static Reply ready(Health health) {
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
        Route route = new HealthRoutes(Set.of(check))
                .routes().stream()
                        .filter(one -> one.path().equals("/health/ready"))
                        .findFirst()
                        .orElseThrow();
        return route.handler().answer(null);
    }
}
