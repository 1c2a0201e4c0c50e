package dev.noor.core.desk;

import dev.noor.core.desk.ApprovalOutcome.Approved;
import dev.noor.core.desk.ApprovalOutcome.Refused;
import dev.noor.core.desk.ApprovalOutcome.Why;
import dev.noor.core.policy.ApprovalRules;
import dev.noor.core.policy.ApprovalSeal;
import dev.noor.core.policy.ApprovedLines;
import dev.noor.core.quote.QuotationNumbers;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.IdSource;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Approval;
import dev.noor.ports.quotation.ApprovalId;
import dev.noor.ports.quotation.Approvals;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationEntry;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.quotation.QuotationList;
import dev.noor.ports.tenant.Authority;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes a manager's word for a discount: within the tenant's table, for one quotation that waits for its customer,
 * sealed and for a while. Whatever is wrong is told with what would be allowed. Thread-safe.
 */
public final class ApprovalDesk {
    private static final Duration LONGEST = Duration.ofDays(30);

    private final QuotationList quotations;
    private final Approvals approvals;
    private final ApprovalSeal seal;
    private final ApprovedPrice price;
    private final ServedTenants tenants;
    private final IdSource ids;
    private final InstantSource businessTime;

    @Inject
    public ApprovalDesk(
            QuotationList quotations,
            Approvals approvals,
            ApprovalSeal seal,
            ApprovedPrice price,
            ServedTenants tenants,
            IdSource ids,
            InstantSource businessTime) {
        this.quotations = quotations;
        this.approvals = approvals;
        this.seal = seal;
        this.price = price;
        this.tenants = tenants;
        this.ids = ids;
        this.businessTime = businessTime;
    }

    /** Why nothing is kept; thrown and caught within this class only. */
    private static final class No extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Refused refused;

        private No(Why why, String reason) {
            super(reason, null, false, false);
            this.refused = new Refused(why, reason);
        }
    }

    /** @throws dev.noor.ports.PortException when nothing can be read or kept now */
    public ApprovalOutcome approve(ApprovalWish wish) {
        try {
            return approved(wish);
        } catch (No no) {
            return no.refused;
        }
    }

    private ApprovalOutcome approved(ApprovalWish wish) {
        if (!seal.canSeal()) {
            throw new No(
                    Why.NO_SECRET,
                    "Approvals are sealed and there is no key: set NOOR_APPROVAL_SECRET to 32 characters or more.");
        }
        QuotationEntry entry = quotations
                .entry(wish.tenant(), wish.quotation())
                .orElseThrow(() -> new No(Why.NO_QUOTATION, "There is no such quotation."));
        Tenant tenant = tenants.get(wish.tenant()).tenant();
        Instant now = businessTime.instant().truncatedTo(ChronoUnit.MILLIS);
        Percent percent = percent(wish.percent());
        Instant expires = now.plus(valid(wish.valid()));
        String by = wish.by().strip();
        if (by.isEmpty()) {
            throw new No(Why.WRONG_BY, "Say who decides, by name.");
        }
        open(entry.quotation(), LocalDate.ofInstant(now, tenant.zone()));
        String segment = segment(tenant.authority(), wish.segment(), percent);
        worth(entry.quotation(), percent);
        Approval approval = seal.seal(new Approval(
                new ApprovalId(ids.next()),
                wish.tenant(),
                entry.conversation(),
                entry.quotation().id(),
                entry.quotation().number(),
                ApprovedLines.of(entry.quotation()),
                percent,
                segment,
                by,
                now,
                expires,
                ""));
        return switch (approvals.keep(approval, wish.enteredBy())) {
            case KEPT -> new Approved(approval, entry.quotation(), price.of(entry.quotation(), percent, tenant, now));
            case NOT_OPEN -> throw changed();
        };
    }

    private static Percent percent(String text) {
        try {
            Percent percent = new Percent(new BigDecimal(text.strip()));
            if (!percent.equals(Percent.ZERO)) {
                return percent;
            }
        } catch (IllegalArgumentException nonsense) {
            // told below, as nothing at all is
        }
        throw new No(Why.WRONG_PERCENT, "'percent' needs to be a number above 0, to 100, with at most four decimals.");
    }

    private static Duration valid(String text) {
        try {
            Duration valid = Duration.parse(text.strip());
            if (valid.isPositive() && valid.compareTo(LONGEST) <= 0) {
                return valid;
            }
        } catch (DateTimeException nonsense) {
            // told below, as what is over already is
        }
        throw new No(Why.WRONG_VALID, "'valid' needs to be a time from now on, such as PT48H, of 30 days at most.");
    }

    private static void open(Quotation quotation, LocalDate today) {
        String number = QuotationNumbers.printed(quotation);
        switch (quotation.status()) {
            case DRAFT, ISSUED -> {}
            case ACCEPTED ->
                throw new No(
                        Why.NOT_OPEN,
                        number + " is accepted: what is sold stays as it was sold. Approve the next one.");
            case REFUSED ->
                throw new No(Why.NOT_OPEN, number + " was declined. Approve one that waits for the customer's yes.");
            case SUPERSEDED, EXPIRED ->
                throw new No(Why.NOT_OPEN, number + " was replaced or is over. Approve its latest revision.");
        }
        if (quotation.validUntil().isBefore(today)) {
            throw new No(
                    Why.NOT_OPEN,
                    number + " was valid until " + quotation.validUntil() + ". Approve its next revision.");
        }
    }

    /** A segment that nobody names is not guessed: the dearest guess would be the highest ceiling. */
    private static String segment(Authority authority, Optional<String> told, Percent percent) {
        Map<String, Percent> table = authority.bySegment();
        if (table.isEmpty()) {
            throw new No(Why.NOT_ALLOWED, "This company allows no discount: by_segment of authority.yaml is empty.");
        }
        String segment = told.map(String::strip)
                .filter(table::containsKey)
                .orElseThrow(() -> new No(
                        told.isPresent() ? Why.UNKNOWN_SEGMENT : Why.NO_SEGMENT,
                        "Name the customer's segment, one of: " + allowed(table) + "."));
        Percent ceiling = ApprovalRules.ceiling(authority, segment);
        if (percent.compareTo(ceiling) > 0) {
            throw new No(
                    Why.ABOVE_CEILING,
                    percent + " is more than " + segment + " may get, which is " + ceiling + " at most.");
        }
        return segment;
    }

    private static String allowed(Map<String, Percent> table) {
        return table.entrySet().stream()
                .sorted(Map.Entry.<String, Percent>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() + " (up to " + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static void worth(Quotation quotation, Percent percent) {
        Percent least = quotation.lines().stream()
                .map(QuotationLine::discount)
                .min(Comparator.naturalOrder())
                .orElse(Percent.ZERO);
        if (percent.compareTo(least) <= 0) {
            throw new No(Why.NOT_MORE, least + " is off already; approve more than that.");
        }
    }

    private static No changed() {
        return new No(Why.NOT_OPEN, "The customer's order has changed meanwhile. Approve its latest revision.");
    }
}
