package dev.noor.core.reading;

import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Lexicon;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells a question about the things shown ("which of them has a headrest?", «есть у них подголовник», «أيهم فيه مسند»)
 * from a wish of its own.
 */
final class ShownReader {
    private static final Set<SlotName> PROPERTIES = EnumSet.of(
            SlotName.FEATURE,
            SlotName.COLOUR,
            SlotName.SHAPE,
            SlotName.WIDTH,
            SlotName.DEPTH,
            SlotName.HEIGHT,
            SlotName.SEATS,
            SlotName.DRAWERS);
    private static final Set<SlotName> SIZES = EnumSet.of(SlotName.WIDTH, SlotName.DEPTH, SlotName.HEIGHT);

    /** Which slots answer an attribute: "colour black" asks for no colour. */
    private static final Map<String, Set<SlotName>> STATED_BY = Map.of(
            "colour", EnumSet.of(SlotName.COLOUR, SlotName.NOT_COLOUR),
            "size", SIZES,
            "width", SIZES,
            "depth", SIZES,
            "height", SIZES,
            "material", EnumSet.of(SlotName.NOT_MATERIAL));

    /** Attributes that the company has as much as its wares: asked alone they are its terms. */
    private static final Set<String> ALSO_TERMS = Set.of("warranty", "country of origin");

    /** What is a question of its own about the company, however it names a property. */
    private static final Set<Intent> OF_THE_COMPANY = EnumSet.of(
            Intent.CUSTOM_REQUEST,
            Intent.DELIVERY_QUERY,
            Intent.COMPLAINT,
            Intent.ORDER_STATUS,
            Intent.QUOTE_REQUEST,
            Intent.OUT_OF_SCOPE,
            Intent.OPT_OUT,
            Intent.CATALOG_REQUEST);

    private final Markup markup;
    private final List<Item> items;
    private final List<Reference> references;
    private final List<Slot> slots;
    private final List<String> attributes;

    ShownReader(Markup markup, List<Item> items, List<Reference> references, List<Slot> slots) {
        this.markup = markup;
        this.items = items;
        this.references = references;
        this.slots = slots;
        this.attributes = markup.hits(Lexicon.Kind.ATTRIBUTE).stream()
                .filter(hit -> !isStated(hit))
                .map(Hit::id)
                .distinct()
                .toList();
    }

    /** The properties asked about, without those whose wished value was told. */
    List<String> attributes() {
        return attributes;
    }

    private boolean isStated(Hit hit) {
        Set<SlotName> values = STATED_BY.getOrDefault(hit.id(), Set.of());
        boolean weight = hit.id().startsWith("weight")
                && markup.hits(Lexicon.Kind.OPERATOR).stream().anyMatch(this::isFigureOfWeight);
        boolean material = hit.id().equals("material") && markup.is(Lexicon.Kind.MATERIAL, hit.to());
        return weight || material || slots.stream().anyMatch(slot -> values.contains(slot.name()));
    }

    private boolean isFigureOfWeight(Hit hit) {
        return markup.is(Operator.WEIGHT, hit.from())
                && markup.figureBefore(hit.from()).isPresent();
    }

    /** Whether the text asks about what was shown and names no other thing. */
    boolean isAsked(List<Intent> intents) {
        if (namesAnother() || intents.stream().anyMatch(OF_THE_COMPANY::contains)) {
            return false;
        }
        boolean pointing = !references.isEmpty() || is(Operator.SHOWN);
        boolean feature = slots.stream().anyMatch(slot -> slot.name() == SlotName.FEATURE);
        boolean property = !attributes.isEmpty()
                || !markup.hits(Lexicon.Kind.MATERIAL).isEmpty()
                || slots.stream().anyMatch(slot -> PROPERTIES.contains(slot.name()));
        boolean asking = is(Operator.QUESTION)
                || intents.contains(Intent.AVAILABILITY)
                || markup.tokens().stream().anyMatch(token -> token.isMark('?'));
        boolean ofAThing = attributes.stream().anyMatch(attribute -> !ALSO_TERMS.contains(attribute));
        return pointing && property && asking || ofAThing || feature && intents.contains(Intent.AVAILABILITY);
    }

    private boolean namesAnother() {
        boolean model = items.stream().anyMatch(item -> item.model().isPresent());
        boolean kind = items.stream().anyMatch(item -> item.product().isPresent());
        return model || kind && markup.hits(Lexicon.Kind.PRODUCT).stream().noneMatch(this::isPointedAt);
    }

    /** "these chairs". */
    private boolean isPointedAt(Hit product) {
        return markup.is(Operator.SHOWN, product.from() - 1);
    }

    private boolean is(Operator... wanted) {
        return markup.hits(Lexicon.Kind.OPERATOR).stream()
                .flatMap(hit -> Operator.of(hit.id()).stream())
                .anyMatch(Arrays.asList(wanted)::contains);
    }
}
