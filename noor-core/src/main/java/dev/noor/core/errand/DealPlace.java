package dev.noor.core.errand;

import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.tenant.DealPipeline;
import java.util.Collections;
import java.util.Optional;

/** Where the deal of a sale is to stand. The one owner of this; the names are the tenant's. */
final class DealPlace {
    private DealPlace() {}

    /** Empty while the sale is no deal yet, and at a step that leaves a deal where it is. */
    static Optional<DealStage> of(Conversation sale, DealPipeline pipeline) {
        DealStage usual = pipeline.at().get(sale.stage());
        if (usual == null) {
            return Optional.empty();
        }
        if (sale.quoteConsent() == QuoteConsent.DEFERRED && sale.stage().compareTo(Stage.CLOSING) < 0) {
            return pipeline.onHold().or(() -> Optional.of(usual));
        }
        boolean isNew = sale.stage() == Collections.min(pipeline.at().keySet());
        return isNew ? abroad(sale, pipeline).or(() -> Optional.of(usual)) : Optional.of(usual);
    }

    private static Optional<DealStage> abroad(Conversation sale, DealPipeline pipeline) {
        return CustomerPhone.of(sale)
                .flatMap(CustomerPhone::country)
                .flatMap(country -> Optional.ofNullable(pipeline.newFrom().get(country)));
    }
}
