package dev.noor.core.quote;

import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.turn.TurnReport.RuleFired;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is no longer as it was when a quotation was shown, by the shop's doing and not by the customer's. */
public sealed interface Drift {
    /** Its last day has passed. */
    record Expired() implements Drift {}

    /** A price has risen. */
    record Dearer(QuotationLine line, Product now) implements Drift {}

    /** A price has fallen. */
    record Cheaper(QuotationLine line, Product now) implements Drift {}

    /**
     * Fewer pieces are in stock than were.
     *
     * @param later how many of the line's are not
     */
    record Short(QuotationLine line, Product now, int later) implements Drift {}

    /** All pieces are in stock, or more of them than were. */
    record Restocked(QuotationLine line, Product now) implements Drift {}

    /** The catalogue no longer has the product. */
    record Withdrawn(QuotationLine line) implements Drift {}

    /**
     * Everything that differs, in the order of the lines; empty when the shop stands by what was shown.
     *
     * @param today in the tenant's zone
     */
    static List<Drift> of(Quotation shown, Function<Sku, Optional<Product>> catalog, LocalDate today) {
        List<Drift> drifts = new ArrayList<>();
        if (shown.validUntil().isBefore(today)) {
            drifts.add(new Expired());
        }
        for (QuotationLine line : shown.lines()) {
            catalog.apply(line.sku())
                    .ifPresentOrElse(now -> compare(line, now, drifts), () -> drifts.add(new Withdrawn(line)));
        }
        return List.copyOf(drifts);
    }

    private static void compare(QuotationLine line, Product now, List<Drift> drifts) {
        if (now.price().currency().equals(line.unitPrice().currency())) {
            int price = Long.compare(now.price().minorUnits(), line.unitPrice().minorUnits());
            if (price != 0) {
                drifts.add(price > 0 ? new Dearer(line, now) : new Cheaper(line, now));
            }
        }
        int later = later(line, now);
        if (later > line.later()) {
            drifts.add(new Short(line, now, later));
        } else if (later < line.later()) {
            drifts.add(new Restocked(line, now));
        }
    }

    /** How many pieces of a line are not in stock now. */
    static int later(QuotationLine line, Product now) {
        return QuoteItem.later(now, line.quantity().value());
    }

    /** What reports say of it. */
    default RuleFired fired() {
        return switch (this) {
            case Expired expired -> new RuleFired("drift.expired", "the last day of the quotation has passed");
            case Dearer dearer ->
                new RuleFired("drift.dearer", dearer.line().sku() + " costs more than it was quoted at");
            case Cheaper cheaper ->
                new RuleFired("drift.cheaper", cheaper.line().sku() + " costs less than it was quoted at");
            case Short few -> new RuleFired("drift.short", few.line().sku() + " has fewer pieces in stock than quoted");
            case Restocked more ->
                new RuleFired("drift.restocked", more.line().sku() + " has more pieces in stock than quoted");
            case Withdrawn gone ->
                new RuleFired("drift.withdrawn", gone.line().sku() + " is no longer in the catalogue");
        };
    }
}
