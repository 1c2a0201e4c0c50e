package dev.noor.core.brain;

import jakarta.inject.Inject;

/** The quotation in a reply that a brain words on its own: its figures and its question are always written by code. */
public final class QuotationOffer {
    private final QuotationSteps steps;

    @Inject
    QuotationOffer(QuotationSteps steps) {
        this.steps = steps;
    }

    /** Drafts the quotation of the selection, if the grants allow it, and adds it; tells whether it did. */
    public boolean lay(TurnContext turn, ReplyBuilder reply) {
        return steps.draft(turn, reply);
    }
}
