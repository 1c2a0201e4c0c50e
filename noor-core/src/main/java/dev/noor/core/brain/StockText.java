package dev.noor.core.brain;

import dev.noor.core.tool.CheckStock.Finding;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import java.util.Map;

/** Says what the stock says, never more. */
final class StockText {
    private StockText() {}

    /** The finding for the pieces that the customer named. */
    static String ofWanted(TurnContext turn, Finding finding) {
        return switch (finding) {
            case Finding.Enough enough when enough.wanted().value() > 1 -> enough(turn, enough);
            case Finding.Enough enough -> ofProduct(turn, enough);
            case Finding.Short few ->
                turn.say(
                        Phrase.STOCK_SHORT,
                        Map.of(
                                "count", turn.numbers().count(few.available()),
                                "missing", turn.numbers().count(few.missing())));
            case Finding.InStock inStock -> ofProduct(turn, inStock);
            case Finding.None none -> ofProduct(turn, none);
            case Finding.NotStated notStated -> ofProduct(turn, notStated);
            case Finding.UnknownProduct unknown -> ofProduct(turn, unknown);
        };
    }

    /** Who asked what is there hears how many there are. */
    private static String enough(TurnContext turn, Finding.Enough enough) {
        String wanted = turn.numbers().count(enough.wanted().value());
        return turn.reading().has(Intent.AVAILABILITY)
                        && enough.product().stock() instanceof StockLevel.Counted(int units)
                ? turn.say(Phrase.STOCK_COVERS, Map.of("count", turn.numbers().count(units), "wanted", wanted))
                : turn.say(Phrase.STOCK_ENOUGH, Map.of("count", wanted));
    }

    /** The finding for a product whose number of pieces is still open. */
    static String ofProduct(TurnContext turn, Finding finding) {
        return switch (finding) {
            case Finding.Enough enough -> counted(turn, enough.product());
            case Finding.Short few -> counted(turn, few.product());
            case Finding.InStock inStock -> named(turn, Phrase.STOCK_YES, inStock.product());
            case Finding.None none -> named(turn, Phrase.STOCK_NO, none.product());
            case Finding.NotStated notStated -> named(turn, Phrase.STOCK_UNKNOWN, notStated.product());
            case Finding.UnknownProduct unknown ->
                turn.say(Phrase.SKU_UNKNOWN, Map.of("sku", unknown.sku().value()));
        };
    }

    private static String counted(TurnContext turn, Product product) {
        return switch (product.stock()) {
            case StockLevel.Counted(int units) ->
                turn.say(
                        Phrase.STOCK_COUNT,
                        Map.of(
                                "name",
                                turn.products().name(product),
                                "count",
                                turn.numbers().count(units)));
            case StockLevel.Flagged flagged -> named(turn, Phrase.STOCK_YES, product);
            case StockLevel.Unknown unknown -> named(turn, Phrase.STOCK_UNKNOWN, product);
        };
    }

    private static String named(TurnContext turn, Phrase phrase, Product product) {
        return turn.say(phrase, Map.of("name", turn.products().name(product)));
    }
}
