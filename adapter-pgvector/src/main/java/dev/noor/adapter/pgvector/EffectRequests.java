package dev.noor.adapter.pgvector;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.quotation.ApprovalId;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.turn.Errand;
import java.util.UUID;

/** {@code effect.request}, by its kind. */
final class EffectRequests {
    private static final TypeReference<QuotePdf> QUOTE_PDF = new TypeReference<>() {};
    private static final TypeReference<SalesOrder> SALES_ORDER = new TypeReference<>() {};
    private static final TypeReference<CrmDeal> CRM_DEAL = new TypeReference<>() {};
    private static final TypeReference<TellApproval> TELL_APPROVAL = new TypeReference<>() {};
    private static final TypeReference<CrmNote> CRM_NOTE = new TypeReference<>() {};

    private EffectRequests() {}

    /** What a document is printed of. */
    record QuotePdf(UUID quotation) {}

    /** Of which approval a customer hears. */
    record TellApproval(UUID approval) {}

    /** What a sale order is drafted of. */
    record SalesOrder(UUID quotation, String number, int revision) {}

    /** What is stored with the row says everything. */
    record Nothing() {}

    /** Where a deal is to stand. */
    record CrmDeal(int episode, String stage) {}

    /** What is noted at a deal. */
    record CrmNote(int episode, String title, String text) {}

    static String write(EffectRequest request) {
        return Json.of(
                switch (request) {
                    case EffectRequest.QuotePdf(QuotationId quotation) -> new QuotePdf(quotation.value());
                    case EffectRequest.Outside(Errand errand) -> row(errand);
                    case EffectRequest.TellApproval(ApprovalId approval) -> new TellApproval(approval.value());
                    case EffectRequest.ManagerAlert alert -> new Nothing();
                });
    }

    private static Record row(Errand errand) {
        return switch (errand) {
            case Errand.PlaceOrder order -> new SalesOrder(order.quotation().value(), order.number(), order.revision());
            case Errand.KeepContact contact -> new Nothing();
            case Errand.MoveDeal move ->
                new CrmDeal(move.episode(), move.stage().name());
            case Errand.LeaveNote note -> new CrmNote(note.episode(), note.title(), Json.storableText(note.text()));
        };
    }

    static EffectRequest read(EffectKind kind, String json) {
        return switch (kind) {
            case QUOTE_PDF ->
                new EffectRequest.QuotePdf(
                        new QuotationId(Json.read(json, QUOTE_PDF).quotation()));
            case SALES_ORDER -> {
                SalesOrder order = Json.read(json, SALES_ORDER);
                yield new EffectRequest.Outside(
                        new Errand.PlaceOrder(new QuotationId(order.quotation()), order.number(), order.revision()));
            }
            case CRM_CONTACT -> new EffectRequest.Outside(new Errand.KeepContact());
            case CRM_DEAL -> {
                CrmDeal deal = Json.read(json, CRM_DEAL);
                yield new EffectRequest.Outside(new Errand.MoveDeal(deal.episode(), new DealStage(deal.stage())));
            }
            case CRM_NOTE -> {
                CrmNote note = Json.read(json, CRM_NOTE);
                yield new EffectRequest.Outside(new Errand.LeaveNote(note.episode(), note.title(), note.text()));
            }
            case APPROVAL_NEWS ->
                new EffectRequest.TellApproval(
                        new ApprovalId(Json.read(json, TELL_APPROVAL).approval()));
            case MANAGER_ALERT -> new EffectRequest.ManagerAlert();
        };
    }
}
