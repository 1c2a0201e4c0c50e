package dev.noor.adapter.pgvector;

import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.quotation.ApprovalId;
import dev.noor.ports.quotation.ConsentReceipt;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** {@code turn} and the rows that only a turn makes: tool calls, outgoing messages, effects, hand-offs. */
final class TurnRows {
    private TurnRows() {}

    /**
     * Who brings the replies to the customer.
     *
     * @param state what the replies begin as
     * @param epoch the lease that the turn was taken under
     */
    record Handing(String state, @Nullable Long epoch) {
        /** Whoever asked for the turn has them and shows them. */
        static Handing byCaller() {
            return new Handing("SENT", null);
        }

        boolean isByOutbox() {
            return epoch != null;
        }

        static Handing byOutbox(long epoch) {
            return new Handing("PENDING", epoch);
        }
    }

    static void insert(Handle handle, TurnCommit turn, String report, Handing handing) {
        TurnReport.Cost cost = turn.report().cost();
        handle.createUpdate("""
                        INSERT INTO turn (id, tenant_id, conversation_id, seq, outcome, reason, brain, model_calls,
                            tokens_in, tokens_out, cost_micros, report, at, lease_epoch)
                        VALUES (:id, :tenant, :conversation, :seq, :outcome, :reason, :brain, :calls,
                            :in, :out, :micros, :report::jsonb, :at::timestamptz, :epoch)
                        """)
                .bind("id", turn.id().value())
                .bind("tenant", tenant(turn))
                .bind("conversation", turn.after().id().value())
                .bind("seq", turn.after().version())
                .bind("outcome", turn.outcome().name())
                .bind("reason", Json.storableText(turn.reason()))
                .bind("brain", turn.report().brain())
                .bind("calls", cost.calls())
                .bind("in", cost.inputTokens())
                .bind("out", cost.outputTokens())
                .bind("micros", cost.micros())
                .bind("report", Json.storable(report))
                .bind("at", turn.at().toString())
                .bind("epoch", handing.epoch())
                .execute();
        toolCalls(handle, turn);
    }

    private static void toolCalls(Handle handle, TurnCommit turn) {
        List<TurnReport.ToolCall> calls = turn.report().tools();
        if (calls.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO tool_call (turn_id, ordinal, tenant_id, name, args, verdict)
                VALUES (:turn, :ordinal, :tenant, :name, :args::jsonb, :verdict)
                """);
        for (int i = 0; i < calls.size(); i++) {
            batch.bind("turn", turn.id().value())
                    .bind("ordinal", i + 1)
                    .bind("tenant", tenant(turn))
                    .bind("name", Json.storableText(calls.get(i).name()))
                    .bind("args", Json.of(calls.get(i).arguments()))
                    .bind("verdict", calls.get(i).verdict())
                    .add();
        }
        batch.execute();
    }

    static void replies(Handle handle, TurnCommit turn, long lastSeq, Handing handing) {
        if (turn.replies().isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO outbound_message (id, tenant_id, conversation_id, turn_id, ordinal, seq, kind, body,
                    file_id, template, template_language, template_values, at, state, sent_at)
                VALUES (:id, :tenant, :conversation, :turn, :ordinal, :seq, :kind, :body,
                    :file, :template, :language, :values::text[], :at::timestamptz, :state,
                    CASE :state WHEN 'SENT' THEN :at::timestamptz END)
                """);
        for (int i = 0; i < turn.replies().size(); i++) {
            OutboundMessage reply = turn.replies().get(i);
            batch.bind("id", reply.id())
                    .bind("tenant", tenant(turn))
                    .bind("conversation", turn.after().id().value())
                    .bind("turn", turn.id().value())
                    .bind("ordinal", i + 1)
                    .bind("seq", lastSeq + i + 1)
                    .bind("state", handing.state())
                    .bind("at", turn.at().toString());
            bind(batch, reply.content());
            batch.add();
        }
        batch.execute();
    }

    private static void bind(PreparedBatch batch, OutboundContent content) {
        switch (content) {
            case OutboundContent.FreeForm text -> {
                batch.bind("kind", "TEXT").bind("body", Json.storableText(text.text()));
                batch.bind("file", (String) null).bind("template", (String) null);
                batch.bind("language", (String) null).bindArray("values", String.class, List.of());
            }
            case OutboundContent.Media media -> {
                batch.bind("kind", "MEDIA")
                        .bind("body", Json.storableText(media.caption().orElse("")));
                batch.bind("file", media.fileId()).bind("template", (String) null);
                batch.bind("language", (String) null).bindArray("values", String.class, List.of());
            }
            case OutboundContent.Template template -> {
                List<String> values =
                        template.values().stream().map(Json::storableText).toList();
                batch.bind("kind", "TEMPLATE").bind("body", String.join(" ", values));
                batch.bind("file", (String) null).bind("template", template.name());
                batch.bind("language", template.language().name()).bindArray("values", String.class, values);
            }
        }
    }

    /** What the turn wants done outside, under keys that a repetition would hit again. */
    static void effects(Handle handle, TurnCommit turn) {
        int ordinal = 0;
        for (Effect effect : turn.report().effects()) {
            ordinal++;
            switch (effect) {
                case Effect.RequestHandoff(Handoff handoff) -> TicketRows.insert(handle, turn, handoff, ordinal);
                case Effect.ApproveQuotation(Quotation quotation, ConsentReceipt receipt) ->
                    document(handle, turn, quotation);
                case Effect.SettleApproval inside -> {}
                case Effect.RefuseApproval(ApprovalId approval) ->
                    Audit.note(handle, tenant(turn), "noor", "approval.reused", approval.toString(), "refused");
                case Effect.RecordFact inside -> {}
                case Effect.MoveStage inside -> {}
                case Effect.SetQuoteConsent inside -> {}
                case Effect.DraftQuotation(Quotation quotation) -> {
                    if (isLeft(turn, quotation)) {
                        document(handle, turn, quotation);
                    }
                }
                case Effect.ScheduleFollowUp inReport -> {}
                case Effect.SaveFeedback inReport -> {}
                case Effect.OptOut inside -> {}
            }
        }
    }

    /** Of several drafts of one turn the customer was shown the last. */
    private static boolean isLeft(TurnCommit turn, Quotation drafted) {
        return turn.after()
                .quotation()
                .filter(left -> left.id().equals(drafted.id()))
                .isPresent();
    }

    /** Once for each revision, whatever becomes of it. */
    private static void document(Handle handle, TurnCommit turn, Quotation quotation) {
        effect(
                handle,
                turn,
                EffectKind.QUOTE_PDF,
                "quote-pdf:" + quotation.id(),
                EffectRequests.write(new EffectRequest.QuotePdf(quotation.id())));
    }

    static void effect(Handle handle, TurnCommit turn, EffectKind kind, String key, String request) {
        Conversation conversation = turn.after();
        handle.createUpdate("""
                        INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request)
                        VALUES (:id, :tenant, :conversation, :turn, :kind, :key, :request::jsonb)
                        ON CONFLICT (tenant_id, idem_key) DO NOTHING
                        """)
                .bind("id", derived(tenant(turn) + ":" + key))
                .bind("tenant", tenant(turn))
                .bind("conversation", conversation.id().value())
                .bind("turn", turn.id().value())
                .bind("kind", kind.name())
                .bind("key", key)
                .bind("request", request)
                .execute();
    }

    static UUID derived(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String tenant(TurnCommit turn) {
        return turn.after().address().tenant().value();
    }
}
