package dev.noor.core.desk;

import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.Quotation;
import java.util.Locale;

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
     * @param reason what was wrong and what would be allowed, as a sentence
     */
    record Refused(Why why, String reason) implements ApprovalOutcome {}

    /** What stands against an approval. */
    enum Why {
        NO_SECRET,
        NO_QUOTATION,
        WRONG_BY,
        WRONG_PERCENT,
        WRONG_VALID,
        NOT_OPEN,
        NOT_ALLOWED,
        ABOVE_CEILING,
        NOT_MORE,
        UNKNOWN_SEGMENT,
        NO_SEGMENT;

        /** A stable name, in lower snake case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
