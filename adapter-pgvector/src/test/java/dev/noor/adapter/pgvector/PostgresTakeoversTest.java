package dev.noor.adapter.pgvector;

import static dev.noor.ports.pipeline.PipelineFixtures.comesBack;
import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.Takeovers;
import dev.noor.ports.conversation.Takeovers.Change;
import dev.noor.ports.conversation.TakeoversContract;
import dev.noor.ports.pipeline.TurnLease;
import dev.noor.ports.pipeline.TurnQueue.Completion;
import dev.noor.ports.pipeline.TurnQueue.Latecomers;
import dev.noor.ports.turn.TurnCommit;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresTakeoversTest implements TakeoversContract, PostgresPipeline {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public Database database() {
        return POSTGRES.database();
    }

    @Override
    public Takeovers takeovers() {
        return new PostgresTakeovers(POSTGRES.database());
    }

    @Test
    void a_person_who_types_stops_the_turn_under_way_and_what_waits_to_be_sent() {
        ChatAddress chat = aSale();
        TurnLease lease = claim(chat).orElseThrow();
        TurnCommit turn = answer(chat);

        bring(chat, comesBack(chat, "Omar here, I take this one"));

        assertThat(queue().complete(lease, turn, Latecomers.LET_THEM_WAIT)).isEqualTo(Completion.LOST);
        assertThat(texts(
                        "SELECT state FROM outbound_message WHERE tenant_id = ? ORDER BY seq",
                        chat.tenant().value()))
                .containsExactly("DELIVERED", "SENT", "CANCELLED");
        assertThat(stored(chat).mode()).isEqualTo(ConversationMode.MANUAL);
    }

    @Test
    void hand_offs_are_taken_by_who_writes_and_closed_when_noor_goes_on() {
        ChatAddress chat = aSale();
        rows("""
            INSERT INTO handoff (id, tenant_id, conversation_id, turn_id, reason, priority, summary, at)
            SELECT gen_random_uuid(), tenant_id, conversation_id, id, 'FAILURE', 'URGENT', '', now() FROM turn
            WHERE tenant_id = ? AND seq = 1\
            """, chat.tenant().value());
        rows("""
            INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request)
            SELECT gen_random_uuid(), tenant_id, conversation_id, turn_id, 'MANAGER_ALERT',
                'manager-alert:' || id, '{}' FROM handoff WHERE tenant_id = ?\
            """, chat.tenant().value());

        bring(chat, comesBack(chat, "Omar here"));
        assertThat(handoffs(chat)).isEqualTo("TAKEN");
        takeovers().release(Duration.ZERO);
        assertThat(handoffs(chat)).isEqualTo("CLOSED");
    }

    @Test
    void idle_time_is_business_time_from_the_persons_last_word() {
        ChatAddress chat = takenOver();
        rows("UPDATE conversation SET last_manager_at = noor_now() - interval '5 h' WHERE chat_id = ?", chat.chat());
        bring(chat, comesBack(chat, "still here"));

        takeovers().release(Duration.ofHours(4));
        assertThat(stored(chat).mode()).isEqualTo(ConversationMode.MANUAL);

        rows("UPDATE conversation SET last_manager_at = noor_now() - interval '5 h' WHERE chat_id = ?", chat.chat());
        takeovers().release(Duration.ofHours(4));
        assertThat(stored(chat).mode()).isEqualTo(ConversationMode.BOT);
    }

    @Test
    void who_changed_it_is_noted_and_the_muted_are_left_alone() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        takeovers().pause(chat.tenant(), stored(chat).id(), ANNA);
        takeovers().resume(chat.tenant(), stored(chat).id(), ANNA);
        assertThat(texts(
                        "SELECT action || ' ' || actor FROM audit_log WHERE tenant_id = ? ORDER BY id",
                        chat.tenant().value()))
                .containsExactly("conversation.pause cli:anna", "conversation.resume cli:anna");

        rows("UPDATE conversation SET mode = 'MUTED' WHERE chat_id = ?", chat.chat());
        assertThat(takeovers().resume(chat.tenant(), stored(chat).id(), ANNA)).isEqualTo(Change.SILENCED);
        assertThat(takeovers().pause(chat.tenant(), stored(chat).id(), ANNA)).isEqualTo(Change.SILENCED);
    }

    private String handoffs(ChatAddress chat) {
        return texts(
                        "SELECT state FROM handoff WHERE tenant_id = ?",
                        chat.tenant().value())
                .getFirst();
    }
}
