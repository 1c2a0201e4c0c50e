package dev.noor.core.brain;

import dev.noor.core.catalog.Stated;
import dev.noor.core.catalog.Trait;
import dev.noor.core.ledger.Pick;
import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Item;
import dev.noor.core.reading.Limits;
import dev.noor.core.reading.Reading;
import dev.noor.core.reading.Reference;
import dev.noor.core.tool.SalesTools;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Lexicon.Kind;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the lines of an order that a burst means without naming the product: "make it 15", "remove the second". */
final class OrderedLines {
    /** What a change of a line may state beside who buys and where to; anything else looks for other products. */
    private static final Set<SlotName> OF_A_LINE =
            EnumSet.of(SlotName.QTY, SlotName.PRODUCT, SlotName.COLOUR, SlotName.LOCATION);

    private final SalesTools tools;

    @Inject
    OrderedLines(SalesTools tools) {
        this.tools = tools;
    }

    /** The products whose pieces the burst changes; none when it changes nothing of the order. */
    List<Product> recounted(TurnContext turn) {
        Reading reading = turn.reading();
        List<Pick> lines = turn.bench().ledger().picks();
        boolean states = (reading.slot(SlotName.QTY).isPresent() || isColourOnly(reading))
                && reading.slots().stream()
                        .map(Slot::name)
                        .allMatch(name -> OF_A_LINE.contains(name) || name.isPersonal());
        if (lines.isEmpty() || !states || reading.pointsAtSome() || reading.has(Cue.OTHER_OPTIONS)) {
            return List.of();
        }
        List<ConceptId> kinds = kinds(reading);
        List<Pick> meant = kinds.isEmpty()
                ? underDiscussion(lines, turn)
                : lines.stream()
                        .filter(line -> kinds.stream().allMatch(kind -> isOf(kind, line, turn.bench())))
                        .toList();
        List<Product> products =
                kinds.isEmpty() || meant.size() == 1 ? products(meant, turn.bench()) : List.<Product>of();
        Optional<Trait> colour = reading.slot(SlotName.COLOUR)
                .filter(named -> isColourOnly(reading))
                .map(named -> new Trait(Kind.COLOUR, named));
        return colour.map(trait -> products.stream()
                        .map(product -> having(trait, product, turn))
                        .toList())
                .orElse(products);
    }

    /** "Ok, grey": the one product shown that has the colour, where the one ordered does not. */
    private Product having(Trait colour, Product ordered, TurnContext turn) {
        List<Product> having = turn.bench().shown().stream()
                .flatMap(sku -> tools.product(sku, turn.bench()).stream())
                .filter(product -> turn.served().details().states(product, colour) instanceof Stated.Yes)
                .toList();
        return turn.served().details().states(ordered, colour) instanceof Stated.No && having.size() == 1
                ? having.getFirst()
                : ordered;
    }

    /** The pieces that a line comes to: "make it 8" says how many, "add one more" how many more, as far as may be. */
    static Optional<Quantity> recounted(Product product, Optional<Quantity> stated, TurnContext turn) {
        Optional<Quantity> ordered = pieces(product, turn.bench());
        Optional<Quantity> now = Additions.adds(turn.reading())
                ? stated.flatMap(more -> Quantity.orderable(
                        more.value() + ordered.map(Quantity::value).orElse(0)))
                : stated;
        return now.or(() -> ordered);
    }

    /** "Black please": a colour, and nothing that asks for others. */
    static boolean isColourOnly(Reading reading) {
        return reading.slot(SlotName.COLOUR).isPresent()
                && reading.slots().stream().allMatch(slot -> slot.name() == SlotName.COLOUR)
                && reading.items().isEmpty()
                && reading.references().isEmpty()
                && reading.limits().equals(Limits.NONE)
                && !reading.has(Cue.CHEAP)
                && !reading.has(Cue.TOO_EXPENSIVE)
                && !reading.has(Cue.COMPARISON)
                && !reading.isQuestion();
    }

    /** The pieces of a product in the order. */
    static Optional<Quantity> pieces(Product product, Workbench bench) {
        return bench.ledger().picks().stream()
                .filter(line -> line.sku().equals(product.sku()))
                .map(Pick::quantity)
                .findFirst();
    }

    /** The lines that the burst names or points at, by their place in the order. */
    List<Pick> pointedAt(TurnContext turn) {
        List<Pick> lines = turn.bench().ledger().picks();
        List<Pick> pointed = new ArrayList<>();
        for (Reference reference : turn.reading().references()) {
            if (reference instanceof Reference.Ordinal(int n) && n <= lines.size()) {
                pointed.add(lines.get(n - 1));
            } else if (reference instanceof Reference.Last && !lines.isEmpty()) {
                pointed.add(lines.getLast());
            }
        }
        for (Item item : turn.reading().items()) {
            List<Product> named = item.model()
                    .map(model -> tools.products(model, turn.bench()))
                    .orElse(List.of());
            boolean byName = !named.isEmpty();
            lines.stream()
                    .filter(line -> byName
                            ? named.stream().anyMatch(product -> product.sku().equals(line.sku()))
                            : item.product()
                                    .filter(kind -> isOf(kind, line, turn.bench()))
                                    .isPresent())
                    .forEach(pointed::add);
        }
        return pointed;
    }

    /**
     * What was shown last, as far as all of it is ordered, or the one line with what may stand instead of it; of an
     * order on its way to a quotation its last line.
     */
    private static List<Pick> underDiscussion(List<Pick> lines, TurnContext turn) {
        Workbench bench = turn.bench();
        if (bench.consent() == QuoteConsent.GRANTED) {
            return List.of(lines.getLast());
        }
        List<Sku> shown = bench.shown();
        List<Pick> meant =
                lines.stream().filter(line -> shown.contains(line.sku())).toList();
        boolean first = lines.size() == 1
                && shown.stream()
                        .findFirst()
                        .equals(meant.stream().map(Pick::sku).findFirst());
        return first || meant.size() == shown.size() ? meant : List.of();
    }

    private static List<ConceptId> kinds(Reading reading) {
        return reading.items().stream().flatMap(item -> item.product().stream()).toList();
    }

    private boolean isOf(ConceptId kind, Pick line, Workbench bench) {
        return tools.product(line.sku(), bench)
                .filter(product -> product.concepts().contains(kind))
                .isPresent();
    }

    private List<Product> products(List<Pick> lines, Workbench bench) {
        return lines.stream()
                .flatMap(line -> tools.product(line.sku(), bench).stream())
                .toList();
    }
}
