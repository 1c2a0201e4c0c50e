package dev.noor.core.policy;

import dev.noor.core.ledger.Pick;
import dev.noor.core.ledger.Selection;
import dev.noor.ports.quotation.Quotation;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For what order an approval was given: products and pieces, in whatever order they stand. Pure. */
public final class ApprovedLines {
    private ApprovedLines() {}

    /** The lines of a quotation. */
    public static String of(Quotation quotation) {
        return text(quotation.lines().stream()
                .map(line -> line.sku().folded() + "×" + line.quantity().value()));
    }

    /** The lines of an order that is not quoted yet. */
    public static String of(Selection selection) {
        return text(selection.picks().stream().map(ApprovedLines::line));
    }

    private static String line(Pick pick) {
        return pick.sku().folded() + "×" + pick.quantity().value();
    }

    private static String text(Stream<String> lines) {
        return lines.sorted().collect(Collectors.joining("|"));
    }
}
