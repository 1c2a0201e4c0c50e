package dev.noor.core.brain;

import dev.noor.core.ledger.Budget;
import dev.noor.core.ledger.Pick;
import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Item;
import dev.noor.core.reading.Limits;
import dev.noor.core.reading.Reading;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.Evidence;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what is asked for within every stated limit and offers it at a few prices; or says what comes nearest. */
final class SearchAnswer implements Answer {
    private static final int MOST_KINDS = 3;
    private static final int OPTIONS = 3;
    private static final int OPTIONS_EACH = 2;

    private final SalesTools tools;
    private final RelaxedSearch relaxed;
    private final KindChoice choice;
    private final LinesOfKind lines;

    @Inject
    SearchAnswer(SalesTools tools, RelaxedSearch relaxed, KindChoice choice, LinesOfKind lines) {
        this.tools = tools;
        this.relaxed = relaxed;
        this.choice = choice;
        this.lines = lines;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        boolean quoting = reply.question()
                .filter(ask -> ask == Ask.DETAILS || ask == Ask.APPROVAL)
                .isPresent();
        if (turn.givesDetails() || quoting || reply.hasAnswered(Intent.PRICE_QUERY) || Traits.askAboutShown(turn)) {
            return Share.NONE;
        }
        List<Item> kinds = Wanted.kinds(turn).stream()
                .filter(item -> !isAnswered(item, turn) && !isOfTerms(item, turn))
                .limit(MOST_KINDS)
                .toList();
        List<ConceptId> sought = sought(turn);
        boolean ofTerms = Wanted.kinds(turn).stream().anyMatch(item -> isOfTerms(item, turn));
        if (kinds.isEmpty() && (ofTerms || !reply.isEmpty() || !refines(turn, sought))) {
            return Share.NONE;
        }
        List<Sku> shown = new ArrayList<>();
        if (kinds.isEmpty()) {
            Wish.of(turn, Optional.empty(), sought)
                    .ifPresent(query ->
                            shown.addAll(offer(turn, reply, query, OPTIONS, lines.pieces(query.concepts(), turn))));
        }
        for (Item kind : kinds) {
            Wish.of(turn, Optional.of(kind), sought)
                    .map(query -> choice.meant(turn, query, kind))
                    .ifPresent(query -> shown.addAll(
                            offer(turn, reply, query, kinds.size() == 1 ? OPTIONS : OPTIONS_EACH, pieces(turn, kind))));
        }
        if (!shown.isEmpty()) {
            turn.bench().list(shown);
            turn.bench().prove(new StageEvidence.OptionsShown(shown));
        }
        return reply.isEmpty() ? Share.NONE : Share.PART;
    }

    /**
     * Whether the burst names no product but changes what is looked for, or looks for words the lexicon does not know.
     */
    private static boolean refines(TurnContext turn, List<ConceptId> sought) {
        Reading reading = turn.reading();
        if (turn.asked(Ask.DETAILS) && !reading.has(Intent.PRODUCT_SEARCH)) {
            return false;
        }
        boolean changes = FactRecorder.recordedSlots(turn.bench()).stream().anyMatch(SearchAnswer::limits)
                || FewOptions.areCheapest(reading)
                || reading.has(Cue.OTHER_OPTIONS);
        boolean aimless = sought.isEmpty()
                && turn.bench()
                        .ledger()
                        .budget()
                        .filter(all -> all.per() == Budget.Per.TOTAL)
                        .isPresent();
        return !aimless && (reading.has(Intent.PRODUCT_SEARCH) || !sought.isEmpty() && changes);
    }

    /** The kinds asked for; of products shown by their names, when those are of another kind, theirs. */
    private List<ConceptId> sought(TurnContext turn) {
        List<ConceptId> asked =
                turn.bench().ledger().kinds().stream().map(ConceptId::new).toList();
        return turn.bench().before().shown().stream()
                .limit(1)
                .flatMap(sku -> tools.product(sku, turn.bench()).stream())
                .map(Product::concepts)
                .filter(shown -> asked.stream().noneMatch(shown::contains))
                .map(shown -> shown.stream().limit(1).toList())
                .findFirst()
                .orElse(asked);
    }

    private static boolean limits(FactSlot slot) {
        return switch (slot) {
            case PRODUCT,
                    BUDGET_MIN,
                    BUDGET_MAX,
                    COLOUR,
                    EXCLUDED_COLOUR,
                    EXCLUDED_MATERIAL,
                    WIDTH_CM,
                    DEPTH_CM,
                    HEIGHT_CM,
                    SEATS,
                    LIMITS,
                    FEATURE -> true;
            case SELECTION,
                    QUANTITY,
                    BUDGET_PER,
                    DELIVERY_PLACE,
                    ADDRESS,
                    CUSTOMER_NAME,
                    COMPANY,
                    EMAIL,
                    PHONE,
                    ORDER_NUMBER,
                    RATING,
                    PIECES,
                    DISCOUNT,
                    APPROVED_DISCOUNT,
                    TAX_NUMBER -> false;
        };
    }

    /**
     * "And pedestals: NOVO P3, six": a product named in the same breath answers for its kind, and so does a line of the
     * order that the burst changes.
     */
    private static boolean isAnswered(Item item, TurnContext turn) {
        boolean namesModel =
                turn.reading().items().stream().anyMatch(each -> each.model().isPresent());
        boolean ordered = FactRecorder.recordedSlots(turn.bench()).contains(FactSlot.SELECTION);
        if (item.product().isEmpty()) {
            return ordered;
        }
        return (namesModel || ordered || item.reference().isPresent())
                && turn.bench().evidence().stream()
                        .anyMatch(proof -> proof instanceof Evidence.ProductRow(Product product)
                                && item.product()
                                        .map(product.concepts()::contains)
                                        .orElse(false));
    }

    /**
     * "Is there a warranty on chairs?", while a chair is spoken of or ordered: its terms are asked for, and no others.
     */
    private boolean isOfTerms(Item item, TurnContext turn) {
        Reading reading = turn.reading();
        boolean terms = reading.has(Intent.WARRANTY_QUERY)
                || reading.has(Intent.DELIVERY_QUERY)
                || reading.has(Intent.PAYMENT_QUERY);
        boolean wish = reading.has(Intent.PRODUCT_SEARCH)
                || item.quantity().isPresent()
                || !reading.limits().equals(Limits.NONE);
        return terms
                && !wish
                && Stream.concat(
                                turn.bench().before().shown().stream(),
                                turn.bench().ledger().picks().stream().map(Pick::sku))
                        .flatMap(sku -> tools.product(sku, turn.bench()).stream())
                        .anyMatch(product -> item.product()
                                .filter(product.concepts()::contains)
                                .isPresent());
    }

    /** Its own; what was told before, unless the burst counts something else: "6 chairs and a desk". */
    private Optional<Quantity> pieces(TurnContext turn, Item kind) {
        Optional<Integer> own = kind.quantity();
        boolean others =
                turn.reading().items().stream().anyMatch(item -> item.quantity().isPresent());
        return own.isPresent() || others
                ? own.flatMap(Quantity::orderable)
                : lines.pieces(kind.product().stream().toList(), turn);
    }

    private List<Sku> offer(
            TurnContext turn, ReplyBuilder reply, CatalogQuery query, int most, Optional<Quantity> pieces) {
        boolean cheapest = FewOptions.areCheapest(turn.reading());
        CatalogQuery wished = cheapest
                ? query.toBuilder().order(CatalogQuery.Order.PRICE_ASCENDING).build()
                : query;
        List<Product> found = fresh(turn, Fitting.qualities(turn, wished, tools.search(wished, turn.bench())));
        if (found.isEmpty()) {
            return relaxed.offer(turn, reply, wished);
        }
        Optional<Product> ordered = cheapest
                ? lines.cheapest(query.concepts(), turn).or(() -> cheapestShown(turn, query))
                : Optional.empty();
        List<Product> less = found.stream()
                .filter(product ->
                        ordered.filter(line -> !isLess(product, line)).isEmpty())
                .toList();
        if (less.isEmpty()) {
            ordered.ifPresent(line -> nothingCheaper(turn, reply, line));
            return List.of();
        }
        List<Product> options = FewOptions.of(Fitting.closest(wished, less), most, turn.reading());
        reply.say(intro(turn, wished));
        turn.products().options(options, Traits.wished(turn)).forEach(reply::say);
        Statements.ownUp(turn, reply, options, Fitting.unstated(turn, wished, options));
        amount(turn, reply, options.getFirst(), pieces);
        return options.stream().map(Product::sku).toList();
    }

    /** What "anything cheaper?" is held against, before anything was chosen. */
    private Optional<Product> cheapestShown(TurnContext turn, CatalogQuery query) {
        return turn.reading().has(Cue.OTHER_OPTIONS)
                ? turn.bench().before().shown().stream()
                        .flatMap(sku -> tools.product(sku, turn.bench()).stream())
                        .filter(product -> query.concepts().stream().anyMatch(product.concepts()::contains))
                        .min(Comparator.comparing(Product::price))
                : Optional.empty();
    }

    /** A desk for one is no cheaper meeting table. */
    private static boolean isLess(Product product, Product ordered) {
        return product.price().compareTo(ordered.price()) < 0
                && Companions.isPersonal(product.concepts()) == Companions.isPersonal(ordered.concepts());
    }

    private static void nothingCheaper(TurnContext turn, ReplyBuilder reply, Product ordered) {
        reply.say(turn.say(
                Phrase.NOTHING_CHEAPER,
                Map.of(
                        "name", turn.products().name(ordered),
                        "price", turn.numbers().price(ordered.price()))));
    }

    /** For "something else" what was shown is left out, as long as anything else is there. */
    private static List<Product> fresh(TurnContext turn, List<Product> found) {
        if (!turn.reading().has(Cue.OTHER_OPTIONS)) {
            return found;
        }
        List<Product> others = found.stream()
                .filter(product -> !turn.bench().shown().contains(product.sku()))
                .toList();
        return others.isEmpty() ? found : others;
    }

    private static String intro(TurnContext turn, CatalogQuery query) {
        Optional<String> limit = query.price().max().map(turn.numbers()::price);
        Optional<String> colour =
                query.colours().size() == 1 ? Optional.of(turn.products().colours(query.colours())) : Optional.empty();
        if (limit.isPresent() && colour.isPresent()) {
            return turn.say(Phrase.OPTIONS_INTRO_BOTH, Map.of("limit", limit.get(), "colour", colour.get()));
        }
        return limit.map(max -> turn.say(Phrase.OPTIONS_INTRO_LIMIT, Map.of("limit", max)))
                .or(() -> colour.map(only -> turn.say(Phrase.OPTIONS_INTRO_COLOUR, Map.of("colour", only))))
                .orElseGet(() -> turn.say(Phrase.OPTIONS_INTRO));
    }

    /** What the pieces told so far come to, for the first option. */
    private static void amount(TurnContext turn, ReplyBuilder reply, Product product, Optional<Quantity> pieces) {
        pieces.filter(quantity -> quantity.value() > 1).ifPresent(quantity -> {
            Money amount = product.price().times(quantity.value());
            turn.bench().prove(List.of(new Evidence.Amount(product.sku(), quantity.value(), amount)));
            reply.say(turn.say(
                    Phrase.AMOUNT_FOR,
                    Map.of(
                            "quantity", turn.numbers().count(quantity.value()),
                            "name", turn.products().name(product),
                            "unit", turn.numbers().price(product.price()),
                            "amount", turn.numbers().price(amount))));
        });
    }
}
