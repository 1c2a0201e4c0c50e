package dev.noor.adapter.pgvector;

import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.pipeline.EffectQueue;
import dev.noor.ports.pipeline.EffectQueueContract;
import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.pipeline.EffectSettlement;
import dev.noor.ports.turn.Errand;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresEffectQueueTest implements EffectQueueContract, PostgresPipeline {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final PostgresEffectQueue queue = new PostgresEffectQueue(POSTGRES.database());

    @Override
    public Database database() {
        return POSTGRES.database();
    }

    @Override
    public EffectQueue effects() {
        return queue;
    }

    @Override
    public ConversationId aConversation(TenantId tenant) {
        ChatAddress chat = new ChatAddress(tenant, "wa", "971500000001");
        bring(chat, says(chat, "Hi"));
        turn(chat, "Hello");
        return stored(chat).id();
    }

    @Override
    public UUID want(TenantId tenant, ConversationId conversation, EffectRequest request, Optional<UUID> needs) {
        UUID id = UUID.randomUUID();
        rows(
                """
                INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request, depends_on)
                SELECT ?, tenant_id, conversation_id, id, ?, ?, ?::jsonb, nullif(?, '')::uuid FROM turn WHERE conversation_id = ?
                """,
                id,
                request.kind().name(),
                "test:" + id,
                EffectRequests.write(request),
                needs.map(UUID::toString).orElse(""),
                conversation.value());
        return id;
    }

    @Override
    public void loseWorker(UUID effect) {
        rows(
                "UPDATE effect SET lease_until = clock_timestamp() - interval '1 s', next_at = clock_timestamp()"
                        + " WHERE id = ?",
                effect);
    }

    @Override
    public boolean isTold(UUID effect) {
        return !texts("SELECT id FROM effect WHERE kind = 'MANAGER_ALERT' AND idem_key = ?", "undone:" + effect)
                .isEmpty();
    }

    @Test
    void what_the_outside_calls_it_is_kept_with_what_is_done() {
        Place place = aPlace();
        UUID effect = place.want(new EffectRequest.Outside(new Errand.KeepContact()));

        place.settle(place.claimed(), new EffectSettlement.Done(Optional.of("zoho-77")));

        assertThat(texts("SELECT remote_id FROM effect WHERE id = ? AND state = 'DONE'", effect))
                .containsExactly("zoho-77");
    }

    @Test
    void that_nobody_could_be_told_is_told_nobody() {
        Place place = aPlace();
        UUID alert = place.want(new EffectRequest.ManagerAlert());

        place.settle(place.claimed(), new EffectSettlement.Dead("x"));

        assertThat(isTold(alert)).isFalse();
        rows("UPDATE effect SET cleared_at = clock_timestamp() WHERE id = ?", alert);
    }
}
