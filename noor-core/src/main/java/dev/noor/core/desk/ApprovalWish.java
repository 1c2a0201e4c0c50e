package dev.noor.core.desk;

import dev.noor.ports.TenantId;
import dev.noor.ports.quotation.QuotationId;
import java.util.Optional;

/**
 * What a manager wants approved, as it was typed.
 *
 * @param percent off every line, such as {@code 10} or {@code 7.5}
 * @param segment of the tenant's table
 * @param valid for how long, such as {@code PT48H}
 * @param by who decides
 * @param enteredBy through whom it comes, for the audit
 */
public record ApprovalWish(
        TenantId tenant,
        QuotationId quotation,
        String percent,
        Optional<String> segment,
        String valid,
        String by,
        String enteredBy) {
    /** How long an approval is valid unless told otherwise. */
    public static final String USUAL = "PT48H";
}
