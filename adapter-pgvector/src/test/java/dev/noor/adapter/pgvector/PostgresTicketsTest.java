package dev.noor.adapter.pgvector;

import static dev.noor.ports.handoff.HandoffFixtures.wanting;
import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.PortException;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.followup.FollowUpPlan;
import dev.noor.ports.handoff.Tickets;
import dev.noor.ports.handoff.TicketsContract;
import dev.noor.ports.pipeline.TurnLease;
import dev.noor.ports.pipeline.TurnQueue.Completion;
import dev.noor.ports.pipeline.TurnQueue.Latecomers;
import dev.noor.ports.turn.TurnCommit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PostgresTicketsTest implements TicketsContract, PostgresPipeline {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public Database database() {
        return POSTGRES.database();
    }

    @Override
    public Tickets tickets() {
        return new PostgresTickets(POSTGRES.database());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the customer is told, outbound_message, INSERT",
        "the owner is called, effect, INSERT",
        "the case file is stored, handoff, INSERT",
        "Noor steps back, conversation, UPDATE",
        "follow-ups stop, follow_up, UPDATE"
    })
    void a_hand_off_of_which_one_leg_fails_did_not_happen_and_happens_as_a_whole_later(
            String leg, String table, String change) {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        queue().complete(
                        claim(chat).orElseThrow(),
                        answer(chat).planning(Optional.of(new FollowUpPlan("reminder", LONG_AGO, FAR_AWAY))),
                        Latecomers.LET_THEM_WAIT);
        bring(chat, says(chat, "a person please"));
        rows(
                "UPDATE follow_up SET state = 'PENDING', reason = NULL, settled_at = NULL WHERE tenant_id = ?",
                tenant(chat));
        TurnLease lease = claim(chat).orElseThrow();
        TurnCommit turn = wanting(answer(chat), FAR_AWAY);
        List<String> before = legs(chat);
        assertThat(before).containsExactly("1", "0", "0", "BOT", "PENDING");

        breaking(table, change, chat);
        try {
            assertThatThrownBy(() -> queue().complete(lease, turn, Latecomers.LET_THEM_WAIT))
                    .as(leg)
                    .isInstanceOf(PortException.class);
            assertThat(legs(chat)).as(leg).isEqualTo(before);
        } finally {
            mended(table);
        }

        assertThat(queue().complete(lease, turn, Latecomers.LET_THEM_WAIT)).isEqualTo(Completion.STORED);
        assertThat(legs(chat)).containsExactly("2", "1", "1", "HANDOFF", "CANCELLED");
    }

    @Test
    void who_settles_and_who_is_called_is_noted() {
        ChatAddress chat = waiting(FAR_AWAY);
        var id = tickets().list(chat.tenant(), Optional.empty(), 1).getFirst().id();

        tickets().assign(chat.tenant(), id, "salem", Optional.of(FAR_AWAY), ANNA);
        tickets().resolve(chat.tenant(), id, ANNA);

        assertThat(texts(
                        "SELECT actor || ' ' || action || ' ' || detail FROM audit_log WHERE tenant_id = ? ORDER BY id",
                        tenant(chat)))
                .containsExactly("cli:anna handoff.assign salem", "cli:anna handoff.resolve ");
        assertThat(texts(
                        "SELECT request->>'call' FROM effect WHERE tenant_id = ? AND kind = 'MANAGER_ALERT'"
                                + " ORDER BY created_at",
                        tenant(chat)))
                .containsExactly("1", "2");
    }

    @Test
    void a_second_wish_takes_the_place_of_the_first() {
        ChatAddress chat = waiting(FAR_AWAY);
        bring(chat, says(chat, "hello? a person!"));
        queue().complete(claim(chat).orElseThrow(), wanting(answer(chat), FAR_AWAY), Latecomers.LET_THEM_WAIT);

        assertThat(texts("SELECT state FROM handoff WHERE tenant_id = ? ORDER BY state", tenant(chat)))
                .containsExactly("CLOSED", "OPEN");
    }

    /** How many replies, calls and case files there are, who speaks, and what is planned. */
    private List<String> legs(ChatAddress chat) {
        return texts("""
            SELECT unnest(ARRAY[
                (SELECT count(*)::text FROM outbound_message WHERE tenant_id = chat.tenant_id),
                (SELECT count(*)::text FROM effect WHERE tenant_id = chat.tenant_id AND kind = 'MANAGER_ALERT'),
                (SELECT count(*)::text FROM handoff WHERE tenant_id = chat.tenant_id AND case_file IS NOT NULL
                    AND manager IS NOT NULL AND next_at IS NOT NULL),
                mode,
                (SELECT string_agg(state, ' ') FROM follow_up WHERE tenant_id = chat.tenant_id)])
            FROM conversation AS chat WHERE tenant_id = ?\
            """, tenant(chat));
    }

    private void breaking(String table, String change, ChatAddress chat) {
        rows("""
            CREATE OR REPLACE FUNCTION leg_breaks() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'this leg breaks'; END $$\
            """);
        rows("CREATE TRIGGER leg_breaks BEFORE " + change + " ON " + table + " FOR EACH ROW WHEN (NEW.tenant_id = '"
                + tenant(chat) + "'" + (table.equals("conversation") ? " AND NEW.mode = 'HANDOFF'" : "")
                + ") EXECUTE FUNCTION leg_breaks()");
    }

    private void mended(String table) {
        rows("DROP TRIGGER leg_breaks ON " + table);
    }

    private static String tenant(ChatAddress chat) {
        return chat.tenant().value();
    }
}
