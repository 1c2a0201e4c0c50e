package dev.noor.ports.quotation;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.money.Percent;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A manager's word that one order may cost less. It counts only with its seal, for these lines of this quotation, until
 * it expires, and once.
 *
 * @param quotation the revision that the manager saw
 * @param number of the quotation, without the revision
 * @param lines what the order was, as the core writes it
 * @param percent off every line, more than zero
 * @param segment of the tenant's table, whose ceiling holds
 * @param by who decided, as noted in the audit
 * @param issuedAt business time, as {@code expiresAt}, which is later
 * @param seal 64 lower-case hexadecimal digits over all of it
 */
public record Approval(
        ApprovalId id,
        TenantId tenant,
        ConversationId conversation,
        QuotationId quotation,
        String number,
        String lines,
        Percent percent,
        String segment,
        String by,
        Instant issuedAt,
        Instant expiresAt,
        String seal) {
    private static final Pattern SEAL = Pattern.compile("([0-9a-f]{64})?");

    public Approval {
        if (percent.equals(Percent.ZERO)) {
            throw new IllegalArgumentException("an approval is of more than nothing");
        }
        if (number.isBlank() || lines.isBlank() || segment.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("an approval says for what, for whom and by whom");
        }
        if (!expiresAt.isAfter(issuedAt)) {
            throw new IllegalArgumentException("an approval expires after it was given");
        }
        if (!SEAL.matcher(seal).matches()) {
            throw new IllegalArgumentException("a seal has 64 hexadecimal digits");
        }
    }

    /** What became of it; the name is the one that is stored. */
    public enum Fate {
        /** A revision of its quotation was priced with it. */
        USED,
        /** Nobody took it up in time. */
        EXPIRED,
        /** The order is another one by now, or is settled. */
        OUTDATED,
        /** Its seal is not ours, or none is known: somebody else wrote or changed it. */
        FORGED,
        /** A later one took its place. */
        REPLACED
    }

    /** The same under a seal. */
    public Approval sealed(String with) {
        return new Approval(
                id, tenant, conversation, quotation, number, lines, percent, segment, by, issuedAt, expiresAt, with);
    }

    @Override
    public String toString() {
        return "Approval[" + id + ", " + percent + "]";
    }
}
