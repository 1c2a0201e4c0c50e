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
            boolean price = pick.isPresent() || priced || !told && !(stocked && products.size() > 1);
            boolean stock = pick.isPresent() || stocked || !told;
            if (price && !(stocked && !priced)) {
                price(turn, reply, product, pick);
            }
            if (stock) {
                Optional<Sku> other = stock(turn, reply, product, pick);
                offered = offered.or(() -> other);
            }
            if (price && stocked && !priced) {
                price(turn, reply, product, pick);
            }
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

    private Optional<Sku> stock(TurnContext turn, ReplyBuilder reply, Product product, Optional<Pick> pick) {
        Pick wanted = pick.orElseGet(() -> new Pick(product.sku(), new Quantity(1)));
        Optional<Sku> offered = Optional.empty();
        for (Finding finding : tools.stock(List.of(wanted), turn.bench())) {
            reply.say(pick.isPresent() ? StockText.ofWanted(turn, finding) : ofProduct(turn, reply, product, finding));
            boolean tooFew = finding instanceof Finding.Short || finding instanceof Finding.None;
            if (tooFew) {
                offered = instead(turn, reply, product, wanted.quantity().value());
            }
        }
        return offered;
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
