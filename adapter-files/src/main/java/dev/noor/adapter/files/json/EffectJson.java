package dev.noor.adapter.files.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.ApprovalId;
import dev.noor.ports.turn.Effect;
import java.time.Instant;
import java.util.UUID;

/** What a turn wants done. */
final class EffectJson {
    private EffectJson() {}

    static ObjectNode write(Effect effect) {
        ObjectNode node = Json.object();
        return switch (effect) {
            case Effect.RecordFact recorded ->
                node.put("type", "record_fact").set("fact", CommonJson.write(recorded.fact()));
            case Effect.MoveStage move ->
                node.put("type", "move_stage")
                        .put("from", move.from().wire())
                        .put("to", move.to().wire());
            case Effect.SetQuoteConsent consent ->
                node.put("type", "set_quote_consent").put("consent", Json.wire(consent.consent()));
            case Effect.DraftQuotation draft ->
                node.put("type", "draft_quotation").set("quotation", QuotationJson.write(draft.quotation()));
            case Effect.ApproveQuotation approval ->
                node.put("type", "approve_quotation")
                        .<ObjectNode>set("quotation", QuotationJson.write(approval.quotation()))
                        .set("receipt", QuotationJson.write(approval.receipt()));
            case Effect.SettleApproval settled ->
                node.put("type", "settle_approval")
                        .put("approval", settled.approval().toString())
                        .put("fate", Json.wire(settled.fate()));
            case Effect.RefuseApproval refused ->
                node.put("type", "refuse_approval")
                        .put("approval", refused.approval().toString());
            case Effect.RequestHandoff request ->
                node.put("type", "request_handoff").set("handoff", write(request.handoff()));
            case Effect.ScheduleFollowUp followUp ->
                node.put("type", "schedule_follow_up")
                        .put("due_at", followUp.dueAt().toString())
                        .put("reason", followUp.reason());
            case Effect.SaveFeedback feedback ->
                node.put("type", "save_feedback")
                        .put("rating", feedback.rating())
                        .put("comment", feedback.comment());
            case Effect.OptOut optOut -> node.put("type", "opt_out");
        };
    }

    static Effect read(JsonMember member) {
        return switch (member.text("type")) {
            case "record_fact" -> new Effect.RecordFact(member.member("fact").read(CommonJson::readFact));
            case "move_stage" ->
                new Effect.MoveStage(member.choice("from", Stage.class), member.choice("to", Stage.class));
            case "set_quote_consent" -> new Effect.SetQuoteConsent(member.choice("consent", QuoteConsent.class));
            case "draft_quotation" ->
                new Effect.DraftQuotation(member.member("quotation").read(QuotationJson::read));
            case "approve_quotation" ->
                new Effect.ApproveQuotation(
                        member.member("quotation").read(QuotationJson::read),
                        member.member("receipt").read(QuotationJson::readReceipt));
            case "settle_approval" ->
                new Effect.SettleApproval(readApproval(member), member.choice("fate", Approval.Fate.class));
            case "refuse_approval" -> new Effect.RefuseApproval(readApproval(member));
            case "request_handoff" ->
                new Effect.RequestHandoff(member.member("handoff").read(EffectJson::readHandoff));
            case "schedule_follow_up" ->
                new Effect.ScheduleFollowUp(member.parsed("due_at", Instant::parse), member.text("reason"));
            case "save_feedback" -> new Effect.SaveFeedback(member.integer("rating"), member.text("comment"));
            case "opt_out" -> new Effect.OptOut();
            default -> throw member.member("type").wrong("unknown kind of effect");
        };
    }

    private static ObjectNode write(Handoff handoff) {
        return Json.object()
                .put("reason", handoff.reason().wire())
                .put("priority", Json.wire(handoff.priority()))
                .put("summary", handoff.summary());
    }

    private static ApprovalId readApproval(JsonMember member) {
        return new ApprovalId(member.parsed("approval", UUID::fromString));
    }

    private static Handoff readHandoff(JsonMember member) {
        return new Handoff(
                member.choice("reason", HandoffReason.class),
                member.choice("priority", Handoff.Priority.class),
                member.text("summary"));
    }
}
