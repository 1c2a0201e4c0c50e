package dev.noor.app.server.web;

import dev.noor.app.server.web.Access.Keyed;
import dev.noor.app.server.web.Route.Answer;
import dev.noor.app.server.web.Route.Method;
import dev.noor.core.desk.ApprovalDesk;
import dev.noor.core.desk.ApprovalOutcome;
import dev.noor.core.desk.ApprovalWish;
import dev.noor.core.quote.QuotationNumbers;
import dev.noor.ports.access.Scope;
import dev.noor.ports.pipeline.WakeUps;
import dev.noor.ports.pipeline.WakeUps.Work;
import dev.noor.ports.quotation.QuotationId;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A manager's word for a discount, through a program of the tenant's people. */
final class ApprovalRoutes implements RouteGroup {
    private final ApprovalDesk desk;
    private final WakeUps wakeUps;

    @Inject
    ApprovalRoutes(ApprovalDesk desk, WakeUps wakeUps) {
        this.desk = desk;
        this.wakeUps = wakeUps;
    }

    /**
     * What is approved.
     *
     * @param percent off every line, above 0, within the ceiling of the segment
     * @param segment of the customer, as the tenant's table names it
     * @param valid for how long, such as PT48H, which is usual; 30 days at most
     * @param by who decides, by name
     */
    record Wanted(BigDecimal percent, Optional<String> segment, Optional<String> valid, String by) {}

    /**
     * An approval that is kept.
     *
     * @param quotation as it is printed, with the revision
     * @param before what the quotation comes to, tax included
     * @param total what it comes to with the approval, tax included
     */
    record Approved(
            UUID id,
            String quotation,
            BigDecimal percent,
            String segment,
            String by,
            Instant expiresAt,
            BigDecimal before,
            BigDecimal total,
            String currency) {
        static Approved of(ApprovalOutcome.Approved approved) {
            return new Approved(
                    approved.approval().id().value(),
                    QuotationNumbers.printed(approved.quoted()),
                    approved.approval().percent().value(),
                    approved.approval().segment(),
                    approved.approval().by(),
                    approved.approval().expiresAt(),
                    approved.quoted().total().toDecimal(),
                    approved.instead().total().toDecimal(),
                    approved.quoted().total().currency().getCurrencyCode());
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route(
                Method.POST,
                "/api/v1/quotations/{id}/approval",
                "Approves a discount on a quotation that waits for its customer's yes, once and for its lines; the"
                        + " customer is told. Notes who did.",
                new Keyed(Scope.QUOTATIONS_APPROVE),
                Optional.of(Wanted.class),
                new Answer.Json(Approved.class),
                this::approve));
    }

    private Reply approve(Call call) {
        Wanted wanted = call.body(Wanted.class);
        ApprovalWish wish = new ApprovalWish(
                call.key().tenant(),
                new QuotationId(call.pathId("id")),
                wanted.percent().toPlainString(),
                wanted.segment(),
                wanted.valid().orElse(ApprovalWish.USUAL),
                wanted.by(),
                "key:" + call.key().id());
        return switch (desk.approve(wish)) {
            case ApprovalOutcome.Approved approved -> {
                wakeUps.call(Work.EFFECTS);
                yield Reply.ok(Approved.of(approved));
            }
            case ApprovalOutcome.Refused(var why, String reason) -> throw new Problem(status(why), why.code(), reason);
        };
    }

    private static int status(ApprovalOutcome.Why why) {
        return switch (why) {
            case NO_QUOTATION -> 404;
            case WRONG_PERCENT, WRONG_VALID, WRONG_BY -> 400;
            case NO_SECRET, NOT_OPEN, NOT_ALLOWED, ABOVE_CEILING, NOT_MORE, UNKNOWN_SEGMENT, NO_SEGMENT -> 409;
        };
    }
}
