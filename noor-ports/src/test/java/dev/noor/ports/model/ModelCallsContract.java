package dev.noor.ports.model;

import static dev.noor.ports.Tenants.aTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ModelCalls} must pass. */
public interface ModelCallsContract {
    Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    ModelCalls testee();

    /** A conversation that can be named in calls. */
    ConversationId conversation(TenantId tenant);

    private void record(TenantId tenant, ConversationId conversation, Instant at) {
        testee().record(new ModelCall(
                UUID.randomUUID(),
                tenant,
                conversation,
                ChatRole.SALES,
                "stub/model",
                "ok",
                ModelFixtures.USAGE,
                Optional.empty(),
                Duration.ofMillis(900),
                at));
    }

    @Test
    default void a_conversation_has_used_what_its_calls_from_a_moment_on_used() {
        TenantId tenant = aTenant();
        ConversationId one = conversation(tenant);
        record(tenant, one, NOON.minusSeconds(1));
        record(tenant, one, NOON);
        record(tenant, one, NOON.plusSeconds(60));
        record(tenant, conversation(tenant), NOON);

        assertThat(testee().ofConversation(tenant, one, NOON)).isEqualTo(new ModelCalls.Used(2, 2_100, 840));
        assertThat(testee().ofTenant(tenant, NOON)).isEqualTo(new ModelCalls.Used(3, 3_150, 1_260));
    }

    @Test
    default void another_tenant_has_used_nothing() {
        TenantId tenant = aTenant();
        ConversationId one = conversation(tenant);
        record(tenant, one, NOON);

        assertThat(testee().ofTenant(aTenant(), NOON)).isEqualTo(ModelCalls.Used.NOTHING);
        assertThat(testee().ofConversation(aTenant(), one, NOON)).isEqualTo(ModelCalls.Used.NOTHING);
    }
}
