package dev.noor.core.brain;

import dev.noor.core.ledger.Pick;
import dev.noor.core.ledger.Selection;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.CheckStock.Finding;
import dev.noor.core.tool.SalesTools;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.Evidence;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers for particular products: price, amount, stock; and notes what was chosen. */
final class ProductAnswer implements Answer {
    private static final int MOST_CHOICES = 3;

    private final SalesTools tools;
    private final Mentions mentions;

    @Inject
    ProductAnswer(SalesTools tools, Mentions mentions) {
        this.tools = tools;
        this.mentions = mentions;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        Mentions.Mentioned mentioned = mentions.of(turn);
        if (mentioned.isEmpty()) {
            return Share.NONE;
        }
        for (String unknown : mentioned.unknown()) {
            reply.say(turn.say(Phrase.SKU_UNKNOWN, Map.of("sku", unknown)));
        }
        if (!mentioned.ambiguous().isEmpty() && mentioned.products().isEmpty()) {
            choices(turn, reply, mentioned.ambiguous());
            return Share.PART;
        }
        List<Pick> picks = picks(mentioned.products(), turn.bench());
        select(picks, mentioned.products().size(), turn);
        if (!mentioned.products().isEmpty()) {
            turn.bench()
                    .show(mentioned.products().stream()
                            .map(mention -> mention.product().sku())
                            .toList());
            turn.bench()
                    .prove(new StageEvidence.ProductAnswered(
                            mentioned.products().getFirst().product().sku()));
        }
        if (!turn.reading().has(Intent.QUOTE_REQUEST)) {
            speak(turn, reply, mentioned.products(), picks);
        }
        return Share.PART;
    }

    private static void choices(TurnContext turn, ReplyBuilder reply, List<Product> products) {
        List<Product> few = products.stream().limit(MOST_CHOICES).toList();
        reply.say(turn.say(Phrase.OPTIONS_INTRO));
        few.forEach(product -> reply.say(turn.products().option(product)));
        List<Sku> skus = few.stream().map(Product::sku).toList();
        turn.bench().show(skus);
        turn.bench().prove(new StageEvidence.NeedNamed(few.getFirst().name().english()));
        turn.bench().prove(new StageEvidence.OptionsShown(skus));
        reply.ask(Ask.CHOICE, turn.say(Phrase.WHICH_PRODUCT));
    }

    /** The pieces of each product: those stated now, else those told before for the one product in question. */
    private static List<Pick> picks(List<Mentions.Mention> products, Workbench bench) {
        Optional<Quantity> told = products.size() == 1 ? bench.ledger().quantity() : Optional.empty();
        List<Pick> picks = new ArrayList<>();
        for (Mentions.Mention mention : products) {
            mention.quantity()
                    .or(() -> told)
                    .ifPresent(quantity -> picks.add(new Pick(mention.product().sku(), quantity)));
        }
        return picks;
    }

    /** A complete choice becomes the selection: it replaces an earlier one, unless it adds to it or changes a line. */
    private void select(List<Pick> picks, int products, TurnContext turn) {
        if (picks.isEmpty() || picks.size() < products) {
            return;
        }
        List<Pick> all = new ArrayList<>();
        if (Additions.adds(turn.reading()) || isOrdered(picks, turn) || addsAnotherKind(picks, turn)) {
            turn.bench()
                    .ledger()
                    .selection()
                    .ifPresent(earlier -> earlier.picks().stream()
                            .filter(pick -> picks.stream().noneMatch(now -> sameProduct(now, pick)))
                            .forEach(all::add));
        }
        for (Pick pick : picks) {
            if (all.stream().noneMatch(now -> sameProduct(now, pick))) {
                all.add(pick);
            }
        }
        Selection selection = new Selection(all);
        tools.select(selection, turn.bench());
        turn.bench().prove(new StageEvidence.SelectionMade(selection));
    }

    /** A product of the order that is named again changes its own line only. */
    private static boolean isOrdered(List<Pick> picks, TurnContext turn) {
        List<Pick> ordered =
                turn.bench().ledger().selection().map(Selection::picks).orElse(List.of());
        return picks.stream().allMatch(pick -> ordered.stream().anyMatch(line -> sameProduct(line, pick)));
    }

    /** Chairs after a table complete an order; another table replaces it. */
    private boolean addsAnotherKind(List<Pick> picks, TurnContext turn) {
        List<ConceptId> chosenBefore =
                kinds(turn.bench().ledger().selection().map(Selection::picks).orElse(List.of()), turn.bench());
        return !chosenBefore.isEmpty() && kinds(picks, turn.bench()).stream().noneMatch(chosenBefore::contains);
    }

    private List<ConceptId> kinds(List<Pick> picks, Workbench bench) {
        return picks.stream()
                .flatMap(pick -> tools.product(pick.sku(), bench).stream())
                .flatMap(product -> product.concepts().stream().limit(1))
                .toList();
    }

    private static boolean sameProduct(Pick one, Pick other) {
        return one.sku().folded().equals(other.sku().folded());
    }

    private void speak(TurnContext turn, ReplyBuilder reply, List<Mentions.Mention> products, List<Pick> picks) {
        for (Mentions.Mention mention : products) {
            Product product = mention.product();
            Optional<Pick> pick = picks.stream()
                    .filter(each -> each.sku().equals(product.sku()))
                    .findFirst();
            boolean stockFirst =
                    turn.reading().has(Intent.AVAILABILITY) && !turn.reading().has(Intent.PRICE_QUERY);
            if (stockFirst) {
                stock(turn, reply, product, pick);
                price(turn, reply, product, pick);
            } else {
                price(turn, reply, product, pick);
                stock(turn, reply, product, pick);
            }
        }
    }

    private static void price(TurnContext turn, ReplyBuilder reply, Product product, Optional<Pick> pick) {
        String name = turn.products().name(product);
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

    private void stock(TurnContext turn, ReplyBuilder reply, Product product, Optional<Pick> pick) {
        Pick wanted = pick.orElseGet(() -> new Pick(product.sku(), new Quantity(1)));
        for (Finding finding : tools.stock(List.of(wanted), turn.bench())) {
            reply.say(pick.isPresent() ? StockText.ofWanted(turn, finding) : StockText.ofProduct(turn, finding));
        }
    }
}
