package dev.noor.core.brain;

import dev.noor.core.catalog.Detail;
import dev.noor.core.catalog.Stated;
import dev.noor.core.catalog.Trait;
import dev.noor.core.reading.Cue;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.money.Money;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.Evidence;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recommends one of several products for a stated reason: that it alone has what the customer wishes, else that it has
 * more for little money, else that it costs least.
 */
final class Recommending {
    /** So much more, in percent of the lower price, is little for having more. */
    private static final long LITTLE = 25;

    private static final long HUNDRED = 100;

    @Inject
    Recommending() {}

    void recommend(TurnContext turn, ReplyBuilder reply, List<Product> products) {
        List<Trait> wishes = Traits.wished(turn).stream()
                .filter(trait -> trait.kind() != Kind.ATTRIBUTE)
                .toList();
        List<Product> fitting =
                most(products, product -> fits(turn, product, wishes).size());
        if (fitting.size() == 1) {
            Product best = fitting.getFirst();
            List<String> reasons = fits(turn, best, wishes).stream()
                    .filter(wish -> products.stream().anyMatch(other -> !has(turn, other, wish)))
                    .map(wish -> said(turn, best, wish, products))
                    .distinct()
                    .toList();
            pick(turn, reply, best, String.join(turn.wording().comma(), reasons));
            return;
        }
        byPriceAndMerit(turn, reply, fitting);
    }

    private static void byPriceAndMerit(TurnContext turn, ReplyBuilder reply, List<Product> products) {
        Product cheapest =
                products.stream().min(Comparator.comparing(Product::price)).orElseThrow();
        Product richest = most(
                        products, product -> merits(turn, product, cheapest).size())
                .stream()
                .min(Comparator.comparing(Product::price))
                .orElseThrow();
        List<String> merits = merits(turn, richest, cheapest);
        boolean saves = turn.reading().has(Cue.CHEAP) || turn.reading().has(Cue.TOO_EXPENSIVE);
        if (merits.isEmpty()) {
            cheapest(turn, reply, cheapest, products);
        } else if (!saves && isLittleMore(richest.price(), cheapest.price())) {
            String facts = String.join(turn.wording().comma(), merits);
            pick(
                    turn,
                    reply,
                    richest,
                    richest.price().compareTo(cheapest.price()) > 0
                            ? turn.say(
                                    Phrase.REASON_MORE,
                                    Map.of("facts", facts, "amount", difference(turn, richest, cheapest)))
                            : facts);
        } else {
            cheapest(turn, reply, cheapest, List.of(richest));
            reply.say(turn.say(
                    Phrase.COMPARE_MORE,
                    Map.of(
                            "name",
                            turn.products().model(richest),
                            "facts",
                            String.join(turn.wording().comma(), merits),
                            "amount",
                            difference(turn, richest, cheapest))));
        }
    }

    /** Recommends the cheapest, when it is cheaper than any of the others. */
    private static void cheapest(TurnContext turn, ReplyBuilder reply, Product cheapest, List<Product> others) {
        Optional<Product> next = others.stream()
                .filter(other -> other.price().compareTo(cheapest.price()) > 0)
                .min(Comparator.comparing(Product::price));
        next.ifPresentOrElse(
                other -> pick(
                        turn,
                        reply,
                        cheapest,
                        turn.say(Phrase.REASON_CHEAPER, Map.of("amount", difference(turn, other, cheapest)))),
                () -> reply.say(turn.say(
                        Phrase.COMPARE_ALIKE, Map.of("names", turn.products().models(others)))));
    }

    private static void pick(TurnContext turn, ReplyBuilder reply, Product product, String reason) {
        reply.say(turn.say(Phrase.COMPARE_PICK, Map.of("name", turn.products().model(product), "reason", reason)));
    }

    private static List<String> merits(TurnContext turn, Product product, Product than) {
        return turn.products().merits(product, than);
    }

    private static boolean isLittleMore(Money price, Money than) {
        return price.minorUnits() * HUNDRED <= than.minorUnits() * (HUNDRED + LITTLE);
    }

    private static String difference(TurnContext turn, Product dearer, Product cheaper) {
        Money more = new Money(
                dearer.price().minorUnits() - cheaper.price().minorUnits(),
                dearer.price().currency());
        turn.bench().prove(List.of(new Evidence.Figure("price.difference", more.toDecimal())));
        return turn.numbers().price(more);
    }

    private static List<Trait> fits(TurnContext turn, Product product, List<Trait> wishes) {
        return wishes.stream().filter(wish -> has(turn, product, wish)).toList();
    }

    private static boolean has(TurnContext turn, Product product, Trait wish) {
        return turn.served().details().states(product, wish) instanceof Stated.Yes;
    }

    private static String said(TurnContext turn, Product product, Trait wish, List<Product> among) {
        boolean named = wish.kind() == Kind.COLOUR;
        if (!named && turn.served().details().states(product, wish) instanceof Stated.Yes(Detail detail)) {
            return detail.isBare()
                    ? turn.products()
                            .difference(product, among)
                            .orElseGet(() -> turn.products().name(wish))
                    : turn.products().detail(product, detail);
        }
        return turn.products().name(wish);
    }

    private static List<Product> most(List<Product> products, java.util.function.ToIntFunction<Product> count) {
        int most = products.stream().mapToInt(count).max().orElse(0);
        return products.stream()
                .filter(product -> count.applyAsInt(product) == most)
                .toList();
    }
}
