package dev.noor.adapter.pgvector;

import static dev.noor.ports.conversation.ConversationFixtures.inTheMiddle;
import static dev.noor.ports.conversation.ConversationFixtures.next;
import static dev.noor.ports.messaging.MessagingFixtures.NOON;
import static dev.noor.ports.messaging.MessagingFixtures.aMessage;
import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.PortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.conversation.ConversationStore.CommitResult;
import dev.noor.ports.conversation.ConversationStoreContract;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationBook;
import dev.noor.ports.quotation.QuotationFixtures;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.Errand;
import dev.noor.ports.turn.Outcome;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnFixtures;
import dev.noor.ports.turn.TurnId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresConversationStoreTest implements ConversationStoreContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public ConversationStore testee() {
        return new PostgresConversationStore(POSTGRES.database(), new BriefCodec());
    }

    @Test
    void a_turn_leaves_a_row_for_each_thing_it_decided() {
        Conversation before = opened();
        InboundMessage message = aMessage("Ten chairs\0 please");
        receive(before, message);

        assertThat(testee().commit(fullTurn(inTheMiddle(before), message))).isEqualTo(CommitResult.COMMITTED);

        UUID id = before.id().value();
        assertThat(count("turn WHERE conversation_id", id)).isEqualTo(1);
        assertThat(count("tool_call JOIN turn ON turn.id = turn_id WHERE conversation_id", id))
                .isEqualTo(2);
        assertThat(count("inbound_message WHERE state = 'ANSWERED' AND conversation_id", id))
                .isEqualTo(1);
        assertThat(count("outbound_message WHERE state = 'SENT' AND conversation_id", id))
                .isEqualTo(2);
        assertThat(count("ledger_fact WHERE conversation_id", id)).isEqualTo(4);
        assertThat(count("ledger_fact WHERE superseded_by = 4 AND conversation_id", id))
                .isEqualTo(1);
        assertThat(count("quote WHERE conversation_id", id)).isEqualTo(1);
        assertThat(count("handoff WHERE conversation_id", id)).isEqualTo(1);
        assertThat(count("effect WHERE kind = 'MANAGER_ALERT' AND conversation_id", id))
                .isEqualTo(1);
        assertThat(count("effect WHERE kind = 'QUOTE_PDF' AND conversation_id", id))
                .isEqualTo(1);
    }

    @Test
    void of_what_a_turn_drafted_only_what_it_leaves_is_sent_as_a_document_and_once() {
        Conversation before = opened();
        Quotation left = QuotationFixtures.aQuotation();
        Effect drafted = new Effect.DraftQuotation(left);
        TurnCommit shown =
                decided(inTheMiddle(before), new Effect.DraftQuotation(QuotationFixtures.earlierQuotation()), drafted);

        testee().commit(shown);
        testee().commit(decided(next(shown.after()), drafted));
        testee().commit(decided(
                next(next(shown.after())), new Effect.ApproveQuotation(left, QuotationFixtures.aReceipt())));

        List<String> documents = POSTGRES.database()
                .read(handle -> handle.createQuery("""
                                SELECT request ->> 'quotation' FROM effect
                                WHERE kind = 'QUOTE_PDF' AND conversation_id = :conversation
                                """)
                        .bind("conversation", before.id().value())
                        .mapTo(String.class)
                        .list());
        assertThat(documents).containsExactly(left.id().toString());
    }

    @Test
    void errands_of_a_turn_are_rows_that_name_nobody() {
        Conversation before = opened();
        InboundMessage message = aMessage("Ten chairs please");
        receive(before, message);
        QuotationId quotation = new QuotationId(UUID.randomUUID());

        testee().commit(fullTurn(inTheMiddle(before), message)
                .with(List.of(
                        new Errand.KeepContact(),
                        new Errand.MoveDeal(2, new DealStage("Offer sent")),
                        new Errand.LeaveNote(2, "Hand-off", "10 chairs"),
                        new Errand.PlaceOrder(quotation, "TJ1", 1))));

        List<String> rows = POSTGRES.database()
                .read(handle -> handle.createQuery("""
                                SELECT kind || ' ' || request::text FROM effect WHERE conversation_id = :conversation
                                AND kind NOT IN ('QUOTE_PDF', 'MANAGER_ALERT')
                                """)
                        .bind("conversation", before.id().value())
                        .mapTo(String.class)
                        .list());
        assertThat(rows)
                .containsExactlyInAnyOrder(
                        "CRM_CONTACT {}",
                        "CRM_DEAL {\"stage\": \"Offer sent\", \"episode\": 2}",
                        "CRM_NOTE {\"text\": \"10 chairs\", \"title\": \"Hand-off\", \"episode\": 2}",
                        "SALES_ORDER {\"number\": \"TJ1\", \"revision\": 1, \"quotation\": \"" + quotation + "\"}");
        assertThat(count(
                        "effect WHERE idem_key = 'sales-order:" + quotation + "' AND conversation_id",
                        before.id().value()))
                .isEqualTo(1);
    }

    @Test
    void a_quotation_is_found_by_what_is_printed_on_it_and_by_nobody_else() {
        Conversation before = opened();
        InboundMessage message = aMessage("A quotation please");
        receive(before, message);
        TurnCommit turn = fullTurn(inTheMiddle(before), message);
        testee().commit(turn);
        Quotation stored = turn.after().quotation().orElseThrow();
        TenantId tenant = before.address().tenant();
        QuotationBook book = new PostgresQuotationBook(POSTGRES.database());

        assertThat(book.find(tenant, stored.number(), stored.revision()))
                .contains(new QuotationBook.Entry(stored, turn.after().language()));
        assertThat(book.find(tenant, stored.number(), stored.revision() + 1)).isEmpty();
        assertThat(book.find(new TenantId("another"), stored.number(), stored.revision()))
                .isEmpty();
    }

    @Test
    void a_turn_whose_last_row_fails_leaves_none_and_tells_nobody_what_was_said() {
        Conversation before = opened();
        InboundMessage message = aMessage("my number is +971501234567");
        receive(before, message);
        TurnCommit first = fullTurn(inTheMiddle(before), message);
        testee().commit(first);
        Conversation after = next(first.after());
        TurnCommit repeated = new TurnCommit(
                new TurnId(UUID.randomUUID()),
                after.version() - 1,
                after,
                Outcome.REPLIED,
                List.of(),
                List.of(aReply("call me at +971501234567"), first.replies().getFirst()),
                "",
                TurnFixtures.anEmptyReport(),
                NOON);

        assertThatThrownBy(() -> testee().commit(repeated))
                .isInstanceOf(PortException.class)
                .satisfies(thrown -> assertThat(printed(thrown))
                        .doesNotContain("971501234567")
                        .doesNotContain("Abu"));

        assertThat(stored(before)).isEqualTo(first.after());
        assertThat(count("outbound_message WHERE conversation_id", before.id().value()))
                .isEqualTo(2);
    }

    private static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** What the turn settles waits in its conversation. */
    private static void approved(Conversation conversation) {
        POSTGRES.database()
                .read(handle -> handle.createUpdate("""
                        INSERT INTO quote_approval (tenant_id, id, conversation_id, quotation_id, number, lines, percent,
                            segment, given_by, issued_at, expires_at, seal)
                        VALUES (:tenant, '00000000-0000-4000-8000-00000000a10e', :conversation, gen_random_uuid(), 'TJ1',
                            '', 10, 'wholesale', 'Salem', noor_now(), noor_now(), '')
                        ON CONFLICT (tenant_id, id) DO UPDATE
                        SET conversation_id = excluded.conversation_id, fate = NULL, settled_at = NULL, used_by = NULL
                        """)
                        .bind("tenant", conversation.address().tenant().value())
                        .bind("conversation", conversation.id().value())
                        .execute());
    }

    private static TurnCommit fullTurn(Conversation after, InboundMessage message) {
        approved(after);
        return new TurnCommit(
                new TurnId(UUID.randomUUID()),
                after.version() - 1,
                after,
                Outcome.REPLIED,
                List.of(message.id()),
                List.of(aReply("Here is your quotation."), aReply("Shall I send it?")),
                "",
                TurnFixtures.aFullReport(),
                NOON);
    }

    private static TurnCommit decided(Conversation after, Effect... effects) {
        return new TurnCommit(
                new TurnId(UUID.randomUUID()),
                after.version() - 1,
                after,
                Outcome.REPLIED,
                List.of(),
                List.of(aReply("Here is your quotation.")),
                "",
                TurnFixtures.aReportOf(effects),
                NOON);
    }

    private static int count(String what, UUID conversation) {
        return POSTGRES.database()
                .read(handle -> handle.createQuery("SELECT count(*) FROM " + what + " = :conversation")
                        .bind("conversation", conversation)
                        .mapTo(int.class)
                        .one());
    }
}
