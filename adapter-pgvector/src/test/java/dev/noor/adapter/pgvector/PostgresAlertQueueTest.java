package dev.noor.adapter.pgvector;

import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.channel.ChannelEvent.ChannelStateChanged;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.handoff.Alert.Cause;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.pipeline.AlertQueue;
import dev.noor.ports.pipeline.AlertQueue.Telling;
import dev.noor.ports.pipeline.Settlement;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Alerts are told by one teller at a time, until they are told; a channel that is shut is told of once. */
final class PostgresAlertQueueTest implements PostgresPipeline {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final AlertQueue queue = new PostgresAlertQueue(POSTGRES.database());

    @Override
    public Database database() {
        return POSTGRES.database();
    }

    @Test
    void a_message_that_failed_is_told_once_with_its_reason() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        turn(chat, "one");
        var lost = send(chat, new Settlement.Failed("BAD_CONTACT"));

        Telling telling = claim(chat, queue).orElseThrow();
        assertThat(telling.alert().cause())
                .isEqualTo(new Cause.Undelivered(lost.message().id(), "BAD_CONTACT"));
        assertThat(telling.alert().conversation()).contains(stored(chat).id());
        assertThat(telling.attempt()).isEqualTo(1);
        assertThat(claim(chat, queue)).isEmpty();

        queue.told(telling);
        queue.later(telling, Duration.ZERO, "too late to say");
        assertThat(claim(chat, queue)).isEmpty();
        assertThat(states(chat)).isEqualTo("DONE");
    }

    @Test
    void a_wish_for_a_person_is_told_with_what_they_need_to_know() {
        ChatAddress chat = aSale();
        rows("""
            WITH wanted AS (INSERT INTO handoff (id, tenant_id, conversation_id, turn_id, reason, priority, summary, at)
            SELECT gen_random_uuid(), tenant_id, conversation_id, id, 'FAILURE', 'URGENT', 'wants a call', now()
            FROM turn WHERE tenant_id = ? AND seq = 1 RETURNING *)
            INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request)
            SELECT gen_random_uuid(), tenant_id, conversation_id, turn_id, 'MANAGER_ALERT',
                'manager-alert:' || id, jsonb_build_object('handoff', id) FROM wanted\
            """, tenant(chat));

        Telling telling = claim(chat, queue).orElseThrow();

        assertThat(telling.alert().cause())
                .isEqualTo(new Cause.PersonWanted(
                        new Handoff(HandoffReason.FAILURE, Handoff.Priority.URGENT, "wants a call")));
        assertThat(telling.alert().toString()).doesNotContain("wants a call");
        queue.told(telling);
    }

    @Test
    void what_could_not_be_told_is_told_later_and_given_up_in_the_end() {
        ChatAddress chat = aChat();
        shut(chat, "qr");

        queue.later(claim(chat, queue).orElseThrow(), Duration.ofMinutes(5), "away");
        assertThat(claim(chat, queue)).isEmpty();
        rows("UPDATE effect SET next_at = clock_timestamp() WHERE tenant_id = ?", tenant(chat));
        Telling second = claim(chat, queue).orElseThrow();
        assertThat(second.attempt()).isEqualTo(2);
        queue.giveUp(second, "away");
        assertThat(states(chat)).isEqualTo("DEAD");
        shut(chat, "active");
    }

    @Test
    void an_alert_whose_teller_was_lost_is_told_by_another_and_the_lost_one_changes_nothing() {
        ChatAddress chat = aChat();
        shut(chat, "blocked");
        Telling lost = claim(chat, queue).orElseThrow();
        rows("UPDATE effect SET lease_until = clock_timestamp() - interval '1 s' WHERE tenant_id = ?", tenant(chat));

        Telling second = claim(chat, queue).orElseThrow();
        queue.giveUp(lost, "x");

        assertThat(states(chat)).isEqualTo("SENDING");
        queue.told(second);
    }

    @Test
    void a_channel_that_is_shut_is_told_of_once_until_it_was_open_again() {
        ChatAddress chat = aChat();
        shut(chat, "active");
        shut(chat, "qr");
        shut(chat, "qr");
        shut(chat, "blocked");
        Telling only = claim(chat, queue).orElseThrow();
        assertThat(only.alert().cause()).isEqualTo(new Cause.ChannelShut(chat.channel(), "qr"));
        assertThat(only.alert().conversation()).isEmpty();
        queue.told(only);
        assertThat(claim(chat, queue)).isEmpty();

        shut(chat, "active");
        assertThat(texts("SELECT cleared_at IS NOT NULL FROM effect WHERE tenant_id = ?", tenant(chat)))
                .containsExactly("t");
        shut(chat, "disabled");
        queue.told(claim(chat, queue).orElseThrow());
    }

    @Test
    void what_is_over_before_it_was_told_is_not_told() {
        ChatAddress chat = aChat();
        shut(chat, "openelsewhere");
        shut(chat, "active");

        assertThat(claim(chat, queue)).isEmpty();
    }

    @Test
    void what_is_not_stored_any_more_is_not_told_and_holds_up_nothing() {
        ChatAddress chat = aChat();
        rows("""
                INSERT INTO effect (id, tenant_id, kind, idem_key, request, next_at)
                VALUES (gen_random_uuid(), ?, 'MANAGER_ALERT', 'gone', '{}', now() - interval '1 min')\
                """, tenant(chat));
        shut(chat, "qr");

        assertThat(claim(chat, queue).orElseThrow().alert().cause())
                .isEqualTo(new Cause.ChannelShut(chat.channel(), "qr"));
        assertThat(texts("SELECT last_error FROM effect WHERE idem_key = 'gone' AND tenant_id = ?", tenant(chat)))
                .containsExactly("gone");
        shut(chat, "active");
    }

    @Test
    void other_effects_are_left_alone() {
        ChatAddress chat = aSale();
        rows("""
            INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request)
            SELECT gen_random_uuid(), tenant_id, conversation_id, id, 'QUOTE_PDF', 'q', '{}' FROM turn
            WHERE tenant_id = ? AND seq = 1\
            """, tenant(chat));

        assertThat(claim(chat, queue)).isEmpty();
        assertThat(states(chat)).isEqualTo("PENDING");
    }

    private void shut(ChatAddress chat, String state) {
        bring(chat, new ChannelStateChanged(chat.channel(), state, Optional.empty()));
    }

    private static Optional<Telling> claim(ChatAddress chat, AlertQueue queue) {
        for (Optional<Telling> next = queue.claim(); next.isPresent(); next = queue.claim()) {
            if (next.get().alert().tenant().equals(chat.tenant())) {
                return next;
            }
            queue.told(next.get());
        }
        return Optional.empty();
    }

    private String states(ChatAddress chat) {
        return String.join(" ", texts("SELECT state FROM effect WHERE tenant_id = ?", tenant(chat)));
    }

    private static String tenant(ChatAddress chat) {
        return chat.tenant().value();
    }
}
