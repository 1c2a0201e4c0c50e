package dev.noor.core.brain;

import dev.noor.core.quote.Drift;
import dev.noor.core.quote.QuotationNumbers;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.Evidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Says what changed since a quotation was shown. */
final class DriftText {
    private DriftText() {}

    /** One sentence, whose figures become evidence of the turn. */
    static String words(TurnContext turn, Quotation shown, Drift drift) {
        turn.bench().prove(List.of(new Evidence.Quoted(shown)));
        return switch (drift) {
            case Drift.Expired expired ->
                turn.say(
                        Phrase.DRIFT_EXPIRED,
                        Map.of(
                                "number", QuotationNumbers.printed(shown),
                                "date", QuotationText.day(shown.validUntil())));
            case Drift.Dearer(QuotationLine line, Product now) -> price(turn, Phrase.DRIFT_DEARER, line, now);
            case Drift.Cheaper(QuotationLine line, Product now) -> price(turn, Phrase.DRIFT_CHEAPER, line, now);
            case Drift.Short(QuotationLine line, Product now, int later)
            when later == line.quantity().value() -> named(turn, Phrase.DRIFT_SOLD_OUT, now);
            case Drift.Short(QuotationLine line, Product now, int later) -> few(turn, line, now, later);
            case Drift.Restocked(QuotationLine line, Product now) -> restocked(turn, line, now);
            case Drift.Withdrawn(QuotationLine line) -> withdrawn(turn, Phrase.DRIFT_WITHDRAWN, line);
        };
    }

    /** That nothing is left of it. */
    static String nothingLeft(TurnContext turn, Quotation shown) {
        turn.bench().prove(List.of(new Evidence.Quoted(shown)));
        return withdrawn(turn, Phrase.DRIFT_NOTHING_LEFT, shown.lines().getFirst());
    }

    private static String price(TurnContext turn, Phrase phrase, QuotationLine line, Product now) {
        turn.bench().prove(List.of(new Evidence.ProductRow(now)));
        return turn.say(
                phrase,
                Map.of(
                        "name", turn.products().name(now),
                        "before", turn.numbers().price(line.unitPrice()),
                        "price", turn.numbers().price(now.price())));
    }

    private static String few(TurnContext turn, QuotationLine line, Product now, int later) {
        turn.bench()
                .prove(List.of(
                        new Evidence.ProductRow(now), new Evidence.Figure("stock.missing", BigDecimal.valueOf(later))));
        return turn.say(
                Phrase.DRIFT_SHORT,
                Map.of(
                        "name", turn.products().name(now),
                        "count", turn.numbers().count(line.quantity().value() - later),
                        "missing", turn.numbers().count(later)));
    }

    private static String restocked(TurnContext turn, QuotationLine line, Product now) {
        int later = Drift.later(line, now);
        return later > 0 ? few(turn, line, now, later) : named(turn, Phrase.DRIFT_RESTOCKED, now);
    }

    private static String named(TurnContext turn, Phrase phrase, Product now) {
        turn.bench().prove(List.of(new Evidence.ProductRow(now)));
        return turn.say(phrase, Map.of("name", turn.products().name(now)));
    }

    private static String withdrawn(TurnContext turn, Phrase phrase, QuotationLine line) {
        return turn.say(phrase, Map.of("name", line.sku().value()));
    }
}
