package dev.noor.core.brain;

import dev.noor.core.catalog.Stated;
import dev.noor.core.catalog.Trait;
import dev.noor.core.ledger.Pick;
import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Item;
import dev.noor.core.reading.Reading;
import dev.noor.core.reading.Reference;
import dev.noor.core.stage.StageEvidence;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers for particular products: what they are like, price, amount and stock. */
final class ProductAnswer implements Answer {
    private static final int MOST_CHOICES = 3;

    private final Mentions mentions;
    private final Statements statements;
    private final Ordering ordering;
    private final PriceAndStock priceAndStock;

    @Inject
    ProductAnswer(Mentions mentions, Statements statements, Ordering ordering, PriceAndStock priceAndStock) {
        this.mentions = mentions;
        this.statements = statements;
        this.ordering = ordering;
        this.priceAndStock = priceAndStock;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        Mentions.Mentioned mentioned = mentions.of(turn);
        boolean asked = Traits.askAboutShown(turn);
        if (mentioned.isEmpty() && reply.isEmpty() && pointsInVain(turn)) {
            reply.ask(Ask.CHOICE, turn.say(Phrase.WHICH_PRODUCT));
            return Share.WHOLE;
        }
        if (mentioned.isEmpty()
                || reply.hasAnswered(Intent.PRICE_QUERY)
                || asked && !reply.isEmpty() && !isBusiness(turn)) {
            return Share.NONE;
        }
        for (String unknown : mentioned.unknown()) {
            WrongInput.PRODUCT.note(turn.bench());
            reply.say(turn.say(Phrase.SKU_UNKNOWN, Map.of("sku", unknown)));
        }
        if (!mentioned.ambiguous().isEmpty() && mentioned.products().isEmpty()) {
            choices(turn, reply, mentioned.ambiguous());
            return Share.PART;
        }
        List<Mentions.Mention> products = mentioned.products();
        if (!products.isEmpty()) {
            turn.bench()
                    .prove(new StageEvidence.ProductAnswered(
                            products.getFirst().product().sku()));
            about(turn, reply, products);
        }
        return Share.PART;
    }

    /** "Take that one", where several were shown and none of them was put forward. */
    private static boolean pointsInVain(TurnContext turn) {
        List<Sku> shown = turn.bench().shown();
        return pointsAtThis(turn.reading())
                && shown.size() > 1
                && !turn.bench().ledger().orders(shown);
    }

    /** "That one", or "12 of that" and no other thing. */
    private static boolean pointsAtThis(Reading reading) {
        boolean counted = !reading.items().isEmpty() && reading.items().stream().allMatch(Item::isOfThisOne);
        return counted || reading.references().contains(new Reference.ThisOne());
    }

    /** Whether the burst asks for money or pieces too; "is there one with drawers?" does not. */
    private static boolean isBusiness(TurnContext turn) {
        boolean ofTraits = Traits.of(turn).stream().anyMatch(trait -> trait.kind() != Kind.ATTRIBUTE);
        return turn.reading().has(Intent.PRICE_QUERY)
                || turn.reading().has(Intent.AVAILABILITY) && !ofTraits
                || turn.reading().slot(SlotName.QTY).isPresent();
    }

    private void about(TurnContext turn, ReplyBuilder reply, List<Mentions.Mention> products) {
        List<Product> rows = products.stream().map(Mentions.Mention::product).toList();
        List<Trait> traits = (isBesideOthers(turn) ? List.<Trait>of() : Traits.of(turn))
                .stream()
                        .filter(trait -> !turn.reading().has(Cue.POINTS) || !allHave(rows, trait, turn))
                        .toList();
        List<Pick> picks = ordering.picks(products, turn);
        List<Pick> possible = ordering.possible(picks, rows, traits, turn);
        List<Sku> shown = new ArrayList<>(rows.stream().map(Product::sku).toList());
        if (reply.isEmpty()) {
            statements.say(turn, reply, rows, unsaid(traits, rows, picks, turn)).ifPresent(shown::add);
        }
        ordering.take(possible, products, turn);
        boolean nothingOrdered = turn.bench().ledger().selection().isEmpty();
        if (!turn.reading().has(Intent.QUOTE_REQUEST) || nothingOrdered) {
            List<Product> wanted = rows.stream()
                    .filter(row -> picks.size() == possible.size() || isAmong(row, possible) || Ordering.isGone(row))
                    .toList();
            priceAndStock.say(turn, reply, wanted, picks).ifPresent(shown::add);
        }
        turn.bench().show(shown.stream().distinct().toList());
    }

    /** "6 of the cheaper, and 6 chairs in grey": what it should be like belongs to what is sought. */
    private static boolean isBesideOthers(TurnContext turn) {
        List<Item> items = turn.reading().items();
        return items.stream()
                        .anyMatch(item ->
                                item.product().isEmpty() && item.reference().isPresent())
                && items.stream()
                        .anyMatch(item ->
                                item.product().isPresent() && item.reference().isEmpty());
    }

    /** An order is only contradicted; a question is answered whole. */
    private static List<Trait> unsaid(List<Trait> traits, List<Product> rows, List<Pick> picks, TurnContext turn) {
        return traits.stream()
                .filter(trait -> rows.stream().noneMatch(row -> row.series().equals(Optional.of(trait.id()))))
                .filter(trait -> picks.isEmpty()
                        || trait.kind() == Kind.ATTRIBUTE
                        || rows.stream().anyMatch(row -> Ordering.lacks(row, trait, turn)))
                .toList();
    }

    private static boolean isAmong(Product row, List<Pick> picks) {
        return picks.stream().anyMatch(pick -> pick.sku().equals(row.sku()));
    }

    /** "The black one" is told by its colour, and is not asked whether it comes in it. */
    private static boolean allHave(List<Product> rows, Trait trait, TurnContext turn) {
        return rows.stream().allMatch(row -> turn.served().details().states(row, trait) instanceof Stated.Yes);
    }

    private static void choices(TurnContext turn, ReplyBuilder reply, List<Product> products) {
        List<Product> few = products.stream().limit(MOST_CHOICES).toList();
        reply.say(turn.say(Phrase.OPTIONS_INTRO));
        turn.products().options(few, List.of()).forEach(reply::say);
        List<Sku> skus = few.stream().map(Product::sku).toList();
        turn.bench().list(skus);
        turn.bench().prove(new StageEvidence.NeedNamed(few.getFirst().name().english()));
        turn.bench().prove(new StageEvidence.OptionsShown(skus));
        reply.ask(Ask.CHOICE, turn.say(Phrase.WHICH_PRODUCT));
    }
}
