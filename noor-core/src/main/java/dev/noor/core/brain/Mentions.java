package dev.noor.core.brain;

import dev.noor.core.catalog.Stated;
import dev.noor.core.catalog.Trait;
import dev.noor.core.ledger.Pick;
import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Item;
import dev.noor.core.reading.Limits;
import dev.noor.core.reading.Reading;
import dev.noor.core.tool.SalesTools;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds which products of the catalogue a burst speaks of: by name, or by pointing at what was shown. */
final class Mentions {
    private static final int LONGEST_LIST = 4;

    private final SalesTools tools;
    private final OrderedLines lines;
    private final Pointing pointing;
    private final KindPointing ofKinds;

    @Inject
    Mentions(SalesTools tools, OrderedLines lines, Pointing pointing, KindPointing ofKinds) {
        this.ofKinds = ofKinds;
        this.tools = tools;
        this.lines = lines;
        this.pointing = pointing;
    }

    /**
     * What a burst speaks of.
     *
     * @param products each with the pieces stated for it
     * @param ambiguous products that one name may mean
     * @param unknown names that the catalogue does not have
     */
    record Mentioned(List<Mention> products, List<Product> ambiguous, List<String> unknown) {
        boolean isEmpty() {
            return products.isEmpty() && ambiguous.isEmpty() && unknown.isEmpty();
        }
    }

    /** A product and how many of it, when the burst says so. */
    record Mention(Product product, Optional<Quantity> quantity) {}

    Mentioned of(TurnContext turn) {
        boolean taken = FactRecorder.recordedSlots(turn.bench()).contains(FactSlot.SELECTION);
        if (turn.givesDetails() || taken) {
            return new Mentioned(List.of(), List.of(), List.of());
        }
        Mentioned named = named(turn);
        if (!named.isEmpty()) {
            return named;
        }
        List<Mention> ofTheirKinds = ofKinds.of(turn);
        if (!ofTheirKinds.isEmpty()) {
            return new Mentioned(ofTheirKinds, List.of(), List.of());
        }
        Mentioned ordered = ordered(turn);
        return ordered.isEmpty() ? pointedAt(turn) : ordered;
    }

    private Mentioned named(TurnContext turn) {
        List<Mention> products = new ArrayList<>();
        List<Product> ambiguous = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Item item : turn.reading().items()) {
            item.model().ifPresent(model -> {
                List<Product> found = meant(model, turn);
                if (found.size() != 1 && Wanted.isSeries(item, turn)) {
                    return;
                }
                if (found.size() == 1) {
                    products.add(new Mention(
                            found.getFirst(), quantity(item.quantity()).or(() -> oneBesideOthers(turn))));
                } else if (found.isEmpty()) {
                    unknown.add(model);
                } else {
                    ambiguous.addAll(found);
                }
            });
        }
        return new Mentioned(products.isEmpty() ? products : withKinds(products, turn), ambiguous, unknown);
    }

    /** "6 CH 616 and a NOVO P3" orders one of the second, as what it all comes to tells. */
    private static Optional<Quantity> oneBesideOthers(TurnContext turn) {
        Reading reading = turn.reading();
        boolean counts = reading.items().stream()
                .anyMatch(item -> item.model().isPresent() && item.quantity().isPresent());
        boolean asks = reading.isQuestion() || reading.has(Intent.PRICE_QUERY) || reading.has(Intent.AVAILABILITY);
        return counts && !asks ? Optional.of(new Quantity(1)) : Optional.empty();
    }

    /** "CT 90 how much? I need 2 chairs and one table": kinds that one product spoken of is of count that product. */
    private List<Mention> withKinds(List<Mention> named, TurnContext turn) {
        List<Product> spokenOf = Stream.concat(
                        named.stream().map(Mention::product),
                        rows(turn.bench().before().shown(), turn).stream())
                .distinct()
                .toList();
        List<Mention> mentions = new ArrayList<>(named);
        for (Item item : turn.reading().items()) {
            List<Product> meant = item.model().isPresent() || item.quantity().isEmpty()
                    ? List.of()
                    : spokenOf.stream()
                            .filter(product -> item.product()
                                    .map(kind -> isOf(product, kind))
                                    .orElse(false))
                            .toList();
            if (meant.size() == 1) {
                mentions.removeIf(mention -> mention.product().equals(meant.getFirst()));
                mentions.add(new Mention(meant.getFirst(), quantity(item.quantity())));
            }
        }
        return List.copyOf(mentions);
    }

    private static boolean isOf(Product product, ConceptId kind) {
        return product.concepts().contains(kind);
    }

    /** The lines of the order whose pieces change. */
    private Mentioned ordered(TurnContext turn) {
        Optional<Quantity> stated = stated(turn);
        List<Mention> products = lines.recounted(turn).stream()
                .map(product -> new Mention(product, OrderedLines.recounted(product, stated, turn)))
                .toList();
        return new Mentioned(products, List.of(), List.of());
    }

    private static Optional<Quantity> stated(TurnContext turn) {
        return quantity(turn.reading().slot(SlotName.QTY).map(Integer::valueOf));
    }

    /** What a name means: where it fits several products, the one of them that was shown, if it is one. */
    private List<Product> meant(String model, TurnContext turn) {
        List<Product> found = tools.products(model, turn.bench());
        if (found.size() < 2) {
            return found;
        }
        List<Product> known = rows(turn.bench().shown(), turn).stream()
                .filter(product -> Sku.fold(product.name().english()).contains(Sku.fold(model)))
                .toList();
        return known.size() == 1 ? known : ordered(found, turn);
    }

    /** "Ok, but NOVO" means the NOVO of the order, where there is one. */
    private static List<Product> ordered(List<Product> found, TurnContext turn) {
        List<Pick> lines = turn.bench().ledger().picks();
        List<Product> inOrder = found.stream()
                .filter(product -> lines.stream().anyMatch(line -> line.sku().equals(product.sku())))
                .toList();
        return inOrder.size() == 1 ? inOrder : found;
    }

    private List<Product> rows(List<Sku> skus, TurnContext turn) {
        return skus.stream()
                .flatMap(sku -> tools.product(sku, turn.bench()).stream())
                .toList();
    }

    private Mentioned pointedAt(TurnContext turn) {
        List<Mention> each = countedApart(turn);
        if (!each.isEmpty()) {
            return new Mentioned(each, List.of(), List.of());
        }
        Optional<Quantity> stated = stated(turn);
        List<Mention> products = rows(pointed(turn), turn).stream()
                .map(product -> new Mention(product, stated))
                .toList();
        return new Mentioned(products, List.of(), List.of());
    }

    /** "2 of the first and 3 of the second": each with its own number. */
    private List<Mention> countedApart(TurnContext turn) {
        List<Sku> shown = turn.bench().shown();
        List<Item> counted = turn.reading().items().stream()
                .filter(item -> item.reference().isPresent() && item.product().isEmpty())
                .filter(item -> shown.size() == 1 || !item.isOfThisOne())
                .toList();
        if (shown.isEmpty() || turn.reading().items().size() < 2) {
            return List.of();
        }
        List<Mention> mentions = new ArrayList<>();
        for (Item item : counted) {
            List<Sku> meant = item.reference()
                    .map(reference -> pointing.at(reference, turn))
                    .orElse(List.of());
            meant.stream()
                    .flatMap(sku -> tools.product(sku, turn.bench()).stream())
                    .map(product -> new Mention(product, quantity(item.quantity())))
                    .forEach(mentions::add);
        }
        return mentions;
    }

    private List<Sku> pointed(TurnContext turn) {
        Workbench bench = turn.bench();
        Reading reading = turn.reading();
        List<Sku> shown = bench.shown();
        if (namesKind(turn) || shown.isEmpty() || turn.confirms() || Traits.seeksCheapest(turn)) {
            return List.of();
        }
        List<Sku> referenced = reading.references().stream()
                .flatMap(reference -> pointing.at(reference, turn).stream())
                .distinct()
                .toList();
        if (!referenced.isEmpty()) {
            return referenced;
        }
        boolean repliesToChoice = turn.asked(Ask.CHOICE) && reading.has(Intent.CONFIRM)
                || turn.asked(Ask.QUANTITY) && reading.slot(SlotName.QTY).isPresent();
        boolean asksAboutIt = reading.has(Intent.PRICE_QUERY)
                || reading.has(Intent.AVAILABILITY)
                || reading.has(Intent.QUOTE_REQUEST)
                || reading.slot(SlotName.QTY).isPresent();
        if (shown.size() == 1) {
            return repliesToChoice || asksAboutIt || OrderedLines.isColourOnly(reading) ? shown : List.of();
        }
        if (reading.has(Cue.POINTS)) {
            // "the electric ones, 140 wide" are looked for anew
            return !reading.limits().equals(Limits.NONE) ? List.of() : like(Traits.of(turn), shown, turn);
        }
        List<Sku> chosen = chosen(bench);
        boolean stockOfEach = reading.has(Intent.AVAILABILITY)
                && !reading.has(Cue.OTHER_OPTIONS)
                && reading.limits().equals(Limits.NONE)
                && Traits.of(turn).isEmpty();
        if (chosen.isEmpty() || !shown.containsAll(chosen)) {
            return (stockOfEach || isBarePriceQuestion(reading)) && shown.size() <= LONGEST_LIST ? shown : List.of();
        }
        return asksAboutIt ? chosen : List.of();
    }

    /** "How much?", "price for 6?", and nothing else: of what was shown. */
    private static boolean isBarePriceQuestion(Reading reading) {
        return reading.has(Intent.PRICE_QUERY)
                && reading.limits().equals(Limits.NONE)
                && reading.slots().stream().allMatch(slot -> slot.name() == SlotName.QTY)
                && reading.intents().stream().allMatch(intent -> intent == Intent.PRICE_QUERY || intent == Intent.GREET)
                && reading.attributes().isEmpty()
                && reading.searchText().isBlank();
    }

    /** The one product that was chosen before. */
    private static List<Sku> chosen(Workbench bench) {
        List<Sku> chosen = bench.ledger().picks().stream().map(Pick::sku).toList();
        return chosen.size() == 1 ? chosen : List.of();
    }

    /** "The black one", "the NEW one": those shown whose rows state every trait and whose names have the words. */
    private List<Sku> like(List<Trait> traits, List<Sku> shown, TurnContext turn) {
        List<Product> rows = rows(shown, turn);
        List<String> words = Stream.of(turn.reading().text().split("[^\\p{L}\\p{N}]+"))
                .filter(word -> rows.stream().anyMatch(row -> Pointing.isInName(word, row)))
                .filter(word -> rows.stream().anyMatch(row -> !Pointing.isInName(word, row)))
                .toList();
        if (!words.isEmpty()) {
            return skus(rows, row -> words.stream().allMatch(word -> Pointing.isInName(word, row)));
        }
        return traits.isEmpty()
                ? List.of()
                : skus(
                        rows,
                        row -> traits.stream()
                                .allMatch(trait -> turn.served().details().states(row, trait) instanceof Stated.Yes));
    }

    private static List<Sku> skus(List<Product> rows, Predicate<Product> fits) {
        return rows.stream().filter(fits).map(Product::sku).toList();
    }

    private static boolean namesKind(TurnContext turn) {
        Reading reading = turn.reading();
        List<String> parts = reading.slots(SlotName.FEATURE);
        return Wanted.items(turn).stream()
                .flatMap(item -> item.product().stream())
                .anyMatch(kind -> !(reading.has(Cue.POINTS) && parts.contains(kind.value())));
    }

    private static Optional<Quantity> quantity(Optional<Integer> pieces) {
        return pieces.flatMap(Quantity::orderable);
    }
}
