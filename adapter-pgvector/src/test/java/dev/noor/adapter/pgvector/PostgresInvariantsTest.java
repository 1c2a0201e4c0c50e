package dev.noor.adapter.pgvector;

import static dev.noor.ports.pipeline.PipelineFixtures.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noor.adapter.pgvector.invariant.AllRules;
import dev.noor.adapter.pgvector.invariant.Rule;
import dev.noor.ports.channel.ChannelEvent.DeliveryStatus;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.upkeep.InvariantAssert;
import dev.noor.ports.upkeep.Invariants.Checked;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule sees the breach that it is for, and nothing else is reported with it. */
final class PostgresInvariantsTest implements PostgresPipeline {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public Database database() {
        return POSTGRES.database();
    }

    /**
     * What is done to the rows of one chat; {@code @chat} stands for its conversation, {@code @tenant} for its tenant.
     */
    static Stream<Arguments> breaches() {
        return Stream.of(
                arguments("inbound.answered_by_turn", """
                    ALTER TABLE inbound_message DROP CONSTRAINT inbound_message_check;
                    UPDATE inbound_message SET state = 'IGNORED', reason = 'x'
                    WHERE conversation_id = @chat AND body = 'Hi'\
                    """),
                arguments("inbound.reason_told", """
                    ALTER TABLE inbound_message DROP CONSTRAINT inbound_message_check1;
                    UPDATE inbound_message SET state = 'IGNORED' WHERE conversation_id = @chat AND body = 'open'\
                    """),
                arguments("inbound.never_silent", """
                    UPDATE conversation SET work_due_at = NULL, work_deadline_at = NULL WHERE id = @chat\
                    """),
                arguments("conversation.taken_up", """
                    UPDATE conversation SET work_due_at = now() - interval '10 min' WHERE id = @chat\
                    """),
                arguments("conversation.lease_whole", """
                    UPDATE conversation SET lease_owner = 'x', lease_until = NULL WHERE id = @chat\
                    """),
                arguments("conversation.lease_over", """
                    UPDATE conversation SET lease_owner = 'x', lease_until = now() - interval '2 min'
                    WHERE id = @chat\
                    """),
                arguments("turn.one_a_lease", """
                    ALTER TABLE turn DROP CONSTRAINT turn_conversation_id_lease_epoch_key;
                    UPDATE turn SET lease_epoch = 1 WHERE conversation_id = @chat\
                    """),
                arguments("turn.one_a_version", """
                    ALTER TABLE turn DROP CONSTRAINT turn_conversation_id_seq_key;
                    UPDATE turn SET seq = 1 WHERE conversation_id = @chat\
                    """),
                arguments("turn.all_counted", "UPDATE conversation SET turn_seq = turn_seq + 1 WHERE id = @chat"),
                arguments("turn.answers_something", """
                    UPDATE inbound_message SET turn_id = (SELECT id FROM turn WHERE conversation_id = @chat
                        ORDER BY seq LIMIT 1) WHERE conversation_id = @chat AND turn_id IS NOT NULL\
                    """),
                arguments("turn.speaks_or_says_why", """
                    UPDATE turn SET outcome = 'NO_REPLY_POLICY', reason = 'x'
                    WHERE conversation_id = @chat AND seq = 1\
                    """),
                arguments("outbound.numbered_through", """
                    UPDATE outbound_message SET seq = seq + 1 WHERE conversation_id = @chat AND seq = 3\
                    """),
                arguments("outbound.parts_whole", """
                    UPDATE outbound_message SET ordinal = 4 WHERE conversation_id = @chat AND ordinal = 2\
                    """),
                arguments("outbound.order", """
                    UPDATE outbound_message SET state = 'PENDING' WHERE conversation_id = @chat AND seq = 1\
                    """),
                arguments("outbound.within_window", """
                    UPDATE conversation SET free_form_until = now() - interval '1 day' WHERE id = @chat\
                    """),
                arguments("outbound.sending_owned", """
                    UPDATE outbound_message SET state = 'SENDING', lease_owner = NULL
                    WHERE conversation_id = @chat AND seq = 3\
                    """),
                arguments("outbound.taken_up", """
                    UPDATE outbound_message SET next_at = now() - interval '6 min'
                    WHERE conversation_id = @chat AND seq = 3\
                    """),
                arguments("outbound.sent_was_attempted", """
                    UPDATE outbound_message SET first_attempt_at = NULL WHERE conversation_id = @chat AND seq = 1\
                    """),
                arguments("outbound.ending_told", """
                    UPDATE outbound_message SET state = 'CANCELLED' WHERE conversation_id = @chat AND seq = 3\
                    """),
                arguments("outbound.status_known", """
                    UPDATE outbound_message SET state = 'SENT' WHERE conversation_id = @chat AND seq = 1\
                    """),
                arguments("effect.person_called", """
                    INSERT INTO handoff (id, tenant_id, conversation_id, turn_id, reason, priority, summary, at)
                    SELECT gen_random_uuid(), tenant_id, conversation_id, id, 'FAILURE', 'URGENT', '', now()
                    FROM turn WHERE conversation_id = @chat AND seq = 1\
                    """),
                arguments("effect.failure_told", """
                    UPDATE outbound_message SET state = 'FAILED', last_error = 'x'
                    WHERE conversation_id = @chat AND seq = 2\
                    """),
                arguments("effect.undone_told", """
                    INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request, state)
                    SELECT gen_random_uuid(), tenant_id, conversation_id, id, 'CRM_NOTE', 'k', '{}', 'FAILED'
                    FROM turn WHERE conversation_id = @chat AND seq = 1\
                    """),
                arguments("effect.taken_up", alert("'PENDING', now() - interval '6 min'")),
                arguments("effect.alert_told", alert("'DEAD', now()")),
                arguments("kin.conversation", """
                    INSERT INTO conversation (id, tenant_id, channel_id, chat_id)
                    VALUES ('00000000-0000-4000-8000-0000000000aa', @tenant, 'cli', 'another');
                    INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request)
                    SELECT gen_random_uuid(), tenant_id, '00000000-0000-4000-8000-0000000000aa', id,
                        'CRM_NOTE', 'k', '{}' FROM turn WHERE conversation_id = @chat AND seq = 1\
                    """),
                arguments("kin.tenant", """
                    INSERT INTO conversation (id, tenant_id, channel_id, chat_id)
                    VALUES ('00000000-0000-4000-8000-0000000000aa', 'another', 'cli', 'another');
                    INSERT INTO ledger_fact (conversation_id, seq, tenant_id, episode, slot, value,
                        source_message, at) VALUES ('00000000-0000-4000-8000-0000000000aa', 1, @tenant, 1,
                        'CITY', 'Dubai', gen_random_uuid(), now())\
                    """),
                arguments("kin.fact", """
                    INSERT INTO ledger_fact (conversation_id, seq, tenant_id, episode, slot, value,
                        source_message, at, superseded_by)
                    VALUES (@chat, 1, @tenant, 1, 'CITY', 'Dubai', gen_random_uuid(), now(), 9)\
                    """),
                arguments("kin.quotation", "UPDATE conversation SET quote_id = gen_random_uuid() WHERE id = @chat"));
    }

    private static String alert(String stateAndDue) {
        return "INSERT INTO effect (id, tenant_id, kind, idem_key, request, state, next_at)"
                + " VALUES (gen_random_uuid(), @tenant, 'MANAGER_ALERT', 'k', '{}', " + stateAndDue + ")";
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void a_breach_is_reported_by_its_rule_alone(String name, String breach) {
        ChatAddress chat = aSale();
        InvariantAssert.assertClean(new PostgresInvariants(POSTGRES.database()), chat.tenant());

        List<Checked> broken = after(breach, chat);

        assertThat(broken).extracting(Checked::name).containsExactly(name);
        assertThat(broken.getFirst().rows()).isPositive();
        assertThat(broken.getFirst().first()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        InvariantAssert.assertClean(new PostgresInvariants(POSTGRES.database()), chat.tenant());
    }

    @Test
    void every_rule_has_its_breach() {
        assertThat(breaches().map(breach -> breach.get()[0]))
                .containsExactlyElementsOf(AllRules.ALL.stream().map(Rule::name).toList());
    }

    @Test
    void a_rule_says_what_must_hold_and_what_to_do() {
        assertThat(AllRules.ALL).allSatisfy(rule -> {
            assertThat(rule.meaning()).endsWith(".");
            assertThat(rule.remedy()).endsWith(".");
        });
    }

    @Test
    void a_message_that_failed_at_the_channel_after_it_was_sent_calls_a_person() {
        ChatAddress chat = aSale();
        bring(chat, status("first-" + chat.chat(), DeliveryStatus.FAILED), status("x", DeliveryStatus.FAILED));

        InvariantAssert.assertClean(new PostgresInvariants(POSTGRES.database()), chat.tenant());
    }

    /** What is broken once the rows were changed; the change is taken back. */
    private static List<Checked> after(String breach, ChatAddress chat) {
        return POSTGRES.database().transaction(handle -> {
            String conversation = "(SELECT id FROM conversation WHERE chat_id = '" + chat.chat() + "')";
            String tenant = "'" + chat.tenant().value() + "'";
            for (String statement : breach.split(";", -1)) {
                handle.execute(statement.replace("@chat", conversation).replace("@tenant", tenant));
            }
            List<Checked> broken = PostgresInvariants.check(
                            handle, chat.tenant().value())
                    .stream()
                    .filter(rule -> !rule.holds())
                    .toList();
            handle.rollback();
            return broken;
        });
    }
}
