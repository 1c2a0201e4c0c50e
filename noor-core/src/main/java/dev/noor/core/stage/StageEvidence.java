package dev.noor.core.stage;

import dev.noor.core.ledger.Selection;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.quotation.QuotationId;
import java.util.List;

/** Something that happened in a turn and may move the sale. */
public sealed interface StageEvidence {

    /** The customer wrote anything at all. */
    record CustomerSpoke() implements StageEvidence {}

    /** The customer said what is wanted: a kind of product or a product's own name. */
    record NeedNamed(String product) implements StageEvidence {
        public NeedNamed {
            if (product.isBlank()) {
                throw new IllegalArgumentException("a need names a product");
            }
        }
    }

    /** The customer wants something else than what stage and ledger stand on. */
    record NeedChanged() implements StageEvidence {}

    /** The reply offers these products. */
    record OptionsShown(List<Sku> skus) implements StageEvidence {
        public OptionsShown {
            skus = List.copyOf(skus);
            if (skus.isEmpty()) {
                throw new IllegalArgumentException("options are at least one product");
            }
        }
    }

    /** The reply answers a question about this product: price, stock, a property. */
    record ProductAnswered(Sku sku) implements StageEvidence {}

    /** The customer chose in this turn; the ledger holds the selection. */
    record SelectionMade(Selection selection) implements StageEvidence {}

    /** The customer asked for a quotation in this turn. */
    record QuotationRequested() implements StageEvidence {}

    /** The customer agreed in this turn to get a quotation. */
    record ConsentGiven() implements StageEvidence {}

    /** The consent of an earlier turn holds; it moves the sale together with a selection made now. */
    record ConsentInForce() implements StageEvidence {}

    /** Nothing that a quotation needs is missing; the ledger is asked again. */
    record DetailsComplete() implements StageEvidence {}

    /** The reply lays this quotation before the customer for approval. */
    record QuotationShown(QuotationId quotation) implements StageEvidence {}

    /** The customer approved the quotation that an earlier turn showed. */
    record QuotationApproved(QuotationId quotation) implements StageEvidence {}

    /** The order arrived. */
    record Delivered() implements StageEvidence {}

    /** How reports name it: lower snake case. */
    default String wire() {
        return switch (this) {
            case CustomerSpoke spoke -> "customer_spoke";
            case NeedNamed named -> "need_named";
            case NeedChanged changed -> "need_changed";
            case OptionsShown shown -> "options_shown";
            case ProductAnswered answered -> "product_answered";
            case SelectionMade made -> "selection_made";
            case QuotationRequested requested -> "quotation_requested";
            case ConsentGiven given -> "consent_given";
            case ConsentInForce inForce -> "consent_in_force";
            case DetailsComplete complete -> "details_complete";
            case QuotationShown shown -> "quotation_shown";
            case QuotationApproved approved -> "quotation_approved";
            case Delivered delivered -> "delivered";
        };
    }
}
