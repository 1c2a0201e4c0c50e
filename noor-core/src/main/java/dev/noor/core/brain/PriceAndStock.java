package dev.noor.core.brain;

import dev.noor.core.ledger.Pick;
import dev.noor.core.tool.CheckStock.Finding;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.Evidence;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what products cost and how many there are; where there are too few, what there is enough of. */
final class PriceAndStock {
    private final SalesTools tools;
    private final Nearest nearest;

    @Inject
    PriceAndStock(SalesTools tools, Nearest nearest) {
        this.tools = tools;
        this.nearest = nearest;
    }

    /** Says what was not answered yet; returns the product offered where the stock does not do. */
    Optional<Sku> say(TurnContext turn, ReplyBuilder reply, List<Product> products, List<Pick> picks) {
        boolean told = !reply.isEmpty();
        boolean priced = turn.reading().has(Intent.PRICE_QUERY);
        boolean stocked = turn.reading().has(Intent.AVAILABILITY);
        Optional<Sku> offered = Optional.empty();
        for (Product product : products) {
            Optional<Pick> pick = picks.stream()
                    .filter(each -> each.sku().equals(product.sku()))
                    .findFirst();
            boolean unseen = !turn.bench().before().shown().contains(product.sku());
            boolean price = pick.isPresent() || priced || (!told || unseen) && !(stocked && products.size() > 1);
            boolean stock = pick.isPresent() || stocked || !told;
            boolean stockFirst = stocked && !priced;
            if (price && !stockFirst) {
                price(turn, reply, product, pick);
            }
            Optional<Finding> finding = stock ? finding(turn, product, pick) : Optional.empty();
            finding.ifPresent(found -> reply.say(
                    pick.isPresent() ? StockText.ofWanted(turn, found) : ofProduct(turn, reply, product, found)));
            if (pick.isPresent() && finding.filter(PriceAndStock::isTooFew).isPresent()) {
                WrongInput.STOCK.note(turn.bench());
            }
            if (price && stockFirst) {
                price(turn, reply, product, pick);
            }
            Optional<Sku> other =
                    finding.filter(PriceAndStock::isTooFew).flatMap(few -> instead(turn, reply, product, pieces(pick)));
            offered = offered.or(() -> other);
        }
        return offered;
    }

    private static void price(TurnContext turn, ReplyBuilder reply, Product product, Optional<Pick> pick) {
        String name = name(turn, product);
        String unit = turn.numbers().price(product.price());
        if (pick.isEmpty() || pick.get().quantity().value() == 1) {
            reply.say(turn.say(Phrase.PRICE_OF, Map.of("name", name, "price", unit)));
            return;
        }
        int quantity = pick.get().quantity().value();
        Money amount = product.price().times(quantity);
        turn.bench().prove(List.of(new Evidence.Amount(product.sku(), quantity, amount)));
        reply.say(turn.say(
                Phrase.AMOUNT_FOR,
                Map.of(
                        "quantity",
                        turn.numbers().count(quantity),
                        "name",
                        name,
                        "unit",
                        unit,
                        "amount",
                        turn.numbers().price(amount))));
    }

    /** The name, with the colour that was asked for and is there. */
    private static String name(TurnContext turn, Product product) {
        String name = turn.products().name(product);
        return turn.reading()
                .slot(SlotName.COLOUR)
                .filter(product.colours()::contains)
                .map(colour -> turn.say(
                        Phrase.COLOUR_OF,
                        Map.of("name", name, "colour", turn.products().colours(List.of(colour)))))
                .orElse(name);
    }

    private Optional<Finding> finding(TurnContext turn, Product product, Optional<Pick> pick) {
        Pick wanted = pick.orElseGet(() -> new Pick(product.sku(), new Quantity(1)));
        return tools.stock(List.of(wanted), turn.bench()).stream().findFirst();
    }

    private static boolean isTooFew(Finding finding) {
        return finding instanceof Finding.Short || finding instanceof Finding.None;
    }

    private static int pieces(Optional<Pick> pick) {
        return pick.map(wanted -> wanted.quantity().value()).orElse(1);
    }

    /** Behind a line that named the product its name is not said again. */
    private static String ofProduct(TurnContext turn, ReplyBuilder reply, Product product, Finding finding) {
        boolean justNamed = !reply.isEmpty()
                && reply.lines().getLast().text().contains(turn.products().name(product));
        return justNamed && product.stock() instanceof StockLevel.Counted(int units) && units > 0
                ? turn.say(Phrase.STOCK_ALSO, Map.of("count", turn.numbers().count(units)))
                : StockText.ofProduct(turn, finding);
    }

    private Optional<Sku> instead(TurnContext turn, ReplyBuilder reply, Product product, int pieces) {
        Optional<String> colour = turn.reading().slot(SlotName.COLOUR);
        Optional<Product> other = nearest.inStock(pieces, colour, product, turn);
        other.ifPresent(found -> {
            reply.say(
                    pieces > 1
                            ? turn.say(
                                    Phrase.STOCK_ALTERNATIVE,
                                    Map.of("count", turn.numbers().count(pieces)))
                            : turn.say(Phrase.STOCK_INSTEAD));
            reply.say(turn.products().option(found));
        });
        return other.map(Product::sku);
    }
}
