package dev.noor.app.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.model.ChatRole;
import dev.noor.ports.model.ModelCall;
import dev.noor.ports.model.ModelFault;
import dev.noor.ports.model.ModelFixtures;
import dev.noor.ports.model.ModelUsage;
import dev.noor.ports.pipeline.Backlog.Counts;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What models cost is told by role, model and outcome, and nothing from outside makes it endless. */
final class ModelMetersTest {
    private final Meters meters = new Meters();

    @Test
    void a_call_is_counted_with_its_time_its_tokens_and_its_price() {
        meters.models().called(call("stub/model", "ok", ModelFixtures.USAGE));
        meters.models().called(call("stub/model", "ok", ModelFixtures.USAGE));
        meters.models().called(call("", ModelFault.TIMEOUT.code(), ModelUsage.UNKNOWN));

        assertThat(scraped())
                .contains("noor_model_call_seconds_count{model=\"stub/model\",outcome=\"ok\",role=\"sales\"} 2")
                .contains("noor_model_call_seconds_sum{model=\"stub/model\",outcome=\"ok\",role=\"sales\"} 1.8")
                .contains("noor_model_call_seconds_count{model=\"none\",outcome=\"model.timeout\",role=\"sales\"} 1")
                .contains("noor_model_tokens_total{kind=\"input\",model=\"stub/model\",role=\"sales\"} 800.0")
                .contains("noor_model_tokens_total{kind=\"cached\",model=\"stub/model\",role=\"sales\"} 1200.0")
                .contains("noor_model_tokens_total{kind=\"output\",model=\"stub/model\",role=\"sales\"} 100.0")
                .contains("noor_model_cost_usd_total{model=\"stub/model\",role=\"sales\"} 8.4E-4");
    }

    @Test
    void names_that_come_from_outside_do_not_make_it_endless() {
        for (int i = 0; i < 100; i++) {
            meters.models().called(call("model " + i, "failure " + i, ModelUsage.UNKNOWN));
        }

        assertThat(scraped())
                .contains("noor_model_call_seconds_count{model=\"model 19\",outcome=\"other\",role=\"sales\"} 1")
                .contains("noor_model_call_seconds_count{model=\"other\",outcome=\"other\",role=\"sales\"} 80")
                .doesNotContain("model 20", "failure");
    }

    private String scraped() {
        return meters.scrape(new Counts(0, 0, Map.of()));
    }

    private static ModelCall call(String model, String outcome, ModelUsage usage) {
        return new ModelCall(
                UUID.randomUUID(),
                new TenantId("oasis"),
                new ConversationId(UUID.randomUUID()),
                ChatRole.SALES,
                model,
                outcome,
                usage,
                Optional.empty(),
                Duration.ofMillis(900),
                Instant.EPOCH);
    }
}
