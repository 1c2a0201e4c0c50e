package dev.noor.core.policy;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.ledger.Selection;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.Approval.Fate;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.tenant.Authority;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What becomes of an approval that waits when its customer writes: it is used for the order that it was given for, or
 * is worth nothing any more, and why. Stateless.
 */
public final class ApprovalRules {
    private static final List<Rule<Found, Fate>> RULES = List.of(
            end(
                    "approval.forged",
                    "the seal is none of ours, or something of the approval was changed",
                    Fate.FORGED,
                    found -> !found.seal().holds(found.approval())),
            end(
                    "approval.expired",
                    "nobody took it up in time",
                    Fate.EXPIRED,
                    found -> !found.approval().expiresAt().isAfter(found.now())),
            end(
                    "approval.other_order",
                    "it was given for other products, pieces or another quotation",
                    Fate.OUTDATED,
                    found -> !isOfTheOrder(found)),
            end(
                    "approval.not_allowed",
                    "the tenant's table allows the segment nothing any more",
                    Fate.OUTDATED,
                    found -> ceiling(found.authority(), found.approval().segment())
                            .equals(Percent.ZERO)),
            new Rule<>("approval.used", "it prices the order that it was given for", found -> Optional.of(Fate.USED)));

    private ApprovalRules() {}

    /**
     * An approval, and the conversation as it stands.
     *
     * @param now business time
     */
    public record Found(
            Approval approval,
            ApprovalSeal seal,
            Authority authority,
            Ledger ledger,
            Optional<Quotation> quotation,
            Instant now) {}

    public static Ruling<Fate> rule(Found found) {
        return Rule.first(RULES, found).orElseThrow();
    }

    /** What the tenant's table allows a segment; zero where it does not name it. */
    public static Percent ceiling(Authority authority, String segment) {
        return authority.bySegment().getOrDefault(segment, Percent.ZERO);
    }

    private static boolean isOfTheOrder(Found found) {
        boolean ofTheQuotation = found.quotation()
                .filter(quotation -> quotation.number().equals(found.approval().number()))
                .filter(quotation ->
                        quotation.status() != QuotationStatus.ACCEPTED && quotation.status() != QuotationStatus.REFUSED)
                .isPresent();
        Optional<Selection> selection = found.ledger().selection();
        return ofTheQuotation
                && selection
                        .map(ApprovedLines::of)
                        .filter(found.approval().lines()::equals)
                        .isPresent();
    }

    private static Rule<Found, Fate> end(String id, String reason, Fate fate, Predicate<Found> when) {
        return new Rule<>(id, reason, found -> Optional.of(fate).filter(end -> when.test(found)));
    }
}
