package dev.noor.adapter.pgvector;

import static dev.noor.ports.conversation.ConversationFixtures.aTurn;
import static dev.noor.ports.conversation.ConversationFixtures.next;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static dev.noor.ports.pipeline.PipelineFixtures.comesBack;
import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.channel.ChannelEvent.MessageArrived;
import dev.noor.ports.channel.ChannelEvent.MessageEdited;
import dev.noor.ports.channel.ChannelEvent.Origin;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationStore.CommitResult;
import dev.noor.ports.pipeline.Sending;
import dev.noor.ports.pipeline.Settlement;
import dev.noor.ports.pipeline.TurnLease;
import dev.noor.ports.pipeline.TurnQueue.Latecomers;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.upkeep.CustomerData.Erasure;
import dev.noor.ports.upkeep.CustomerData.Export;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** All that is stored about a customer is told and taken away, and nothing of it comes back. */
final class PostgresCustomerDataTest implements PostgresPipeline {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final PostgresCustomerData data = new PostgresCustomerData(POSTGRES.database());

    @Override
    public Database database() {
        return POSTGRES.database();
    }

    @Test
    void of_every_table_it_is_decided_whether_it_holds_something_about_customers() {
        List<String> decided = new ArrayList<>(PersonalTables.OF_NOBODY);
        decided.addAll(POSTGRES.database()
                .<List<String>>read(
                        handle -> List.copyOf(PersonalTables.of(handle).keySet())));

        assertThat(texts("""
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'flyway%'
            """))
                .as("a new table is tied to a conversation, or PersonalTables says what it holds")
                .containsExactlyInAnyOrderElementsOf(decided);
        assertThat(texts("""
            SELECT table_name || '.' || column_name FROM information_schema.columns
            WHERE table_schema = current_schema() AND table_name = ANY (?)
            AND column_name ~ '(conversation|chat|phone|customer|sender|recipient|contact|body)'
            """, (Object) PersonalTables.OF_NOBODY.toArray(String[]::new)))
                .as("what names a customer is no table of nobody")
                .isEmpty();
    }

    @Test
    void an_export_holds_every_row_about_the_customer_and_none_about_another() {
        ChatAddress chat = aSale();
        ChatAddress another = aSale();

        Export export = data.export(chat.tenant(), chat.chat()).orElseThrow();

        assertThat(export.conversations()).isEqualTo(1);
        assertThat(export.json())
                .contains(
                        "\"conversation\"", "\"turn\"", "\"status_event\"", "\"llm_call\"", "one", "and?", chat.chat())
                .doesNotContain(another.chat(), stored(another).id().toString());
        assertThat(export.toString()).doesNotContain(chat.chat());
        assertThat(data.export(another.tenant(), chat.chat())).isEmpty();
    }

    @Test
    void nothing_about_an_erased_customer_is_left_in_any_row() {
        ChatAddress chat = aSale();
        ChatAddress another = aSale();
        String conversation = stored(chat).id().toString();
        rows(
                "INSERT INTO webhook_reject (tenant_id, reason, sha256, raw) VALUES (?, 'x', ?, ?)",
                tenant(chat),
                conversation,
                "{\"chatId\":\"" + chat.chat() + "\"}");
        bring(chat, edited(chat, "old-" + conversation, "changed words", Optional.empty()));
        Export before = data.export(chat.tenant(), chat.chat()).orElseThrow();
        assertThat(before.json()).contains("changed words", "chatId");
        int rows = before.rows();

        Erasure erasure = data.erase(chat.tenant(), chat.chat(), "cli:anna").orElseThrow();

        assertThat(erasure.rows()).isEqualTo(rows).isGreaterThan(10);
        for (String table : texts("""
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'
            """)) {
            assertThat(texts(
                            "SELECT row_to_json(entry)::text FROM " + table + " AS entry"
                                    + " WHERE strpos(row_to_json(entry)::text, ?) > 0 OR strpos(row_to_json(entry)::text, ?) > 0",
                            chat.chat(),
                            conversation))
                    .as(table)
                    .isEmpty();
        }
        assertThat(data.export(another.tenant(), another.chat()).orElseThrow().rows())
                .isGreaterThan(8);
        assertThat(texts(
                        "SELECT action || ' ' || actor || ' ' || detail FROM audit_log WHERE tenant_id = ?",
                        tenant(chat)))
                .containsExactly("customer.erase cli:anna 1 conversations, " + rows + " rows");
        assertThat(data.erase(chat.tenant(), chat.chat(), "cli:anna")).isEmpty();
    }

    @Test
    void what_the_channel_delivers_late_does_not_come_back_and_what_the_customer_writes_anew_begins_anew() {
        ChatAddress chat = aSale();
        Instant before = Instant.now().minusSeconds(60);
        data.erase(chat.tenant(), chat.chat(), "cli:anna");

        bring(chat, says(chat, "late words", before));
        bring(chat, comesBack(chat, "three"));
        bring(chat, edited(chat, "wa-old", "late edit", Optional.of(before)));
        assertThat(conversations(chat)).isEmpty();
        assertThat(texts("SELECT detail FROM channel_event WHERE tenant_id = ?", tenant(chat)))
                .isEmpty();

        bring(chat, says(chat, "I am back", Instant.now().plusSeconds(1)));
        assertThat(open(chat)).containsExactly("I am back");
        assertThat(stored(chat).facts()).isEmpty();
        bring(chat, late(chat, before));
        assertThat(texts("SELECT body FROM inbound_message WHERE tenant_id = ?", tenant(chat)))
                .containsExactly("I am back");
    }

    @Test
    void a_turn_and_a_sending_that_are_under_way_leave_nothing() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        TurnLease lease = claim(chat).orElseThrow();
        TurnCommit turn = aTurn(next(stored(chat)), openMessages(chat), NOON, aReply("Hello"));
        ChatAddress other = aChat();
        bring(other, says(other, "Hi"));
        turn(other, "Hello");
        Sending sending = outbox().claim(US).orElseThrow();

        data.erase(chat.tenant(), chat.chat(), "cli:anna");
        data.erase(sending.to().tenant(), sending.to().chat(), "cli:anna");

        assertThat(queue().complete(lease, turn, Latecomers.LET_THEM_WAIT)).isNotEqualTo(CommitResult.COMMITTED);
        outbox().settle(sending, new Settlement.Sent(Optional.of("late-" + chat.chat())));
        assertThat(conversations(chat)).isEmpty();
        assertThat(conversations(sending.to())).isEmpty();
        assertThat(texts("SELECT id FROM turn WHERE tenant_id = ?", tenant(chat)))
                .isEmpty();
    }

    @Test
    void conversations_with_others_in_which_the_number_was_told_are_named() {
        ChatAddress chat = new ChatAddress(aChat().tenant(), "wa", "971501112233");
        bring(chat, says(chat, "Hi"));
        ChatAddress web = new ChatAddress(chat.tenant(), "web", "anna");
        bring(web, says(web, "Hi"));
        rows(
                "INSERT INTO ledger_fact (conversation_id, tenant_id, seq, slot, value, source_message, at, episode)"
                        + " VALUES (?, ?, 1, 'PHONE', '+971 50 111 2233', gen_random_uuid(), now(), 1)",
                stored(web).id().value(),
                tenant(chat));

        assertThat(data.mentions(chat.tenant(), chat.chat()))
                .containsExactly(stored(web).id());
        rows(
                "DELETE FROM ledger_fact WHERE conversation_id = ?",
                stored(web).id().value());
    }

    private static MessageEdited edited(ChatAddress chat, String id, String words, Optional<Instant> at) {
        return new MessageEdited(chat.channel(), chat.chat(), id, Origin.COMPANY, words, at);
    }

    private static MessageArrived late(ChatAddress chat, Instant at) {
        MessageArrived written = comesBack(chat, "of the past");
        return new MessageArrived(
                written.channel(),
                written.chat(),
                written.providerId(),
                written.origin(),
                written.content(),
                Optional.of(at),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private List<String> conversations(ChatAddress chat) {
        return texts("SELECT id FROM conversation WHERE tenant_id = ? AND chat_id = ?", tenant(chat), chat.chat());
    }

    private static String tenant(ChatAddress chat) {
        return chat.tenant().value();
    }
}
