package dev.noor.core.desk;

import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.Quotation;

/** What came of wanting a discount approved. */
public sealed interface ApprovalOutcome {
    /**
     * It is kept, and the customer is going to be told.
     *
     * @param quoted as the customer has it
     * @param instead what it comes to with the approval
     */
    record Approved(Approval approval, Quotation quoted, Quotation instead) implements ApprovalOutcome {}

    /**
     * Nothing was kept.
     *
     * @param code a stable name, in lower snake case
     * @param reason what was wrong and what would be allowed, as a sentence
     */
    record Refused(String code, String reason) implements ApprovalOutcome {}
}
