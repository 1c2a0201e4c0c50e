package dev.noor.ports.pipeline;

import dev.noor.ports.quotation.ApprovalId;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.turn.Errand;

/**
 * What is wanted, by the names of what is stored: whoever acts reads it when it is done, so that it holds nothing that
 * could be outdated.
 */
public sealed interface EffectRequest {
    EffectKind kind();

    /** The document of this quotation, into the chat of its conversation. */
    record QuotePdf(QuotationId quotation) implements EffectRequest {
        @Override
        public EffectKind kind() {
            return EffectKind.QUOTE_PDF;
        }
    }

    /** An errand in one of the company's other systems. */
    record Outside(Errand errand) implements EffectRequest {
        @Override
        public EffectKind kind() {
            return switch (errand) {
                case Errand.PlaceOrder order -> EffectKind.SALES_ORDER;
                case Errand.KeepContact contact -> EffectKind.CRM_CONTACT;
                case Errand.MoveDeal move -> EffectKind.CRM_DEAL;
                case Errand.LeaveNote note -> EffectKind.CRM_NOTE;
            };
        }
    }

    /** The customer hears of this approval. */
    record TellApproval(ApprovalId approval) implements EffectRequest {
        @Override
        public EffectKind kind() {
            return EffectKind.APPROVAL_NEWS;
        }
    }

    /** What it is about tells {@link dev.noor.ports.handoff.AlertBook}. */
    record ManagerAlert() implements EffectRequest {
        @Override
        public EffectKind kind() {
            return EffectKind.MANAGER_ALERT;
        }
    }
}
