package dev.noor.core.brain;

import dev.noor.core.catalog.StatedDetails;
import dev.noor.core.catalog.Trait;
import dev.noor.core.ledger.Ledger;
import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Item;
import dev.noor.core.reading.Limits;
import dev.noor.core.reading.Reading;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Lexicon.Kind;
import java.util.ArrayList;
import java.util.List;

/** What a burst asks or wishes of products, and whether it asks it of those that were shown. */
final class Traits {
    private Traits() {}

    /** The traits that the burst names, in the order of weight: what it has, what it looks like, what else is asked. */
    static List<Trait> of(TurnContext turn) {
        Reading reading = turn.reading();
        StatedDetails details = turn.served().details();
        List<String> features = reading.slots(SlotName.FEATURE);
        List<Trait> traits = new ArrayList<>();
        features.forEach(feature -> traits.add(new Trait(Kind.FEATURE, feature)));
        reading.slots(SlotName.COLOUR).forEach(colour -> traits.add(new Trait(Kind.COLOUR, colour)));
        details.materialsAmong(reading.gloss()).stream()
                .filter(material -> !reading.slots(SlotName.NOT_MATERIAL).contains(material))
                .forEach(material -> traits.add(new Trait(Kind.MATERIAL, material)));
        reading.slots(SlotName.SHAPE).forEach(shape -> traits.add(new Trait(Kind.SHAPE, shape)));
        reading.attributes().stream()
                .filter(attribute -> features.stream().noneMatch(feature -> details.areOne(feature, attribute)))
                .forEach(attribute -> traits.add(new Trait(Kind.ATTRIBUTE, attribute)));
        return List.copyOf(traits);
    }

    /** What an option should be praised for: the wishes of the burst, and those still in force. */
    static List<Trait> wished(TurnContext turn) {
        Ledger ledger = turn.bench().ledger();
        List<Trait> wished = new ArrayList<>(of(turn));
        ledger.features().forEach(feature -> wished.add(new Trait(Kind.FEATURE, feature)));
        ledger.value(FactSlot.COLOUR).ifPresent(colour -> wished.add(new Trait(Kind.COLOUR, colour)));
        if (ledger.knows(FactSlot.SEATS)) {
            wished.add(new Trait(Kind.ATTRIBUTE, "seats"));
        }
        if (ledger.knows(FactSlot.WIDTH_CM) || ledger.knows(FactSlot.DEPTH_CM)) {
            wished.add(new Trait(Kind.ATTRIBUTE, "size"));
        }
        return wished.stream().distinct().toList();
    }

    /** Whether the burst asks what the products shown are like, and looks for no others. */
    static boolean askAboutShown(TurnContext turn) {
        Reading reading = turn.reading();
        boolean ordered =
                reading.slot(SlotName.QTY).isPresent() && reading.attributes().isEmpty();
        boolean business = turn.givesDetails() || ordered || reading.has(Intent.QUOTE_REQUEST);
        boolean others = namesModel(reading) || namesOthers(turn) || seeksCheapest(turn);
        if (turn.bench().before().shown().isEmpty() || business || others || of(turn).isEmpty()) {
            return false;
        }
        return reading.has(Cue.ABOUT_SHOWN)
                || asksOnlyAttributes(reading)
                || asksOfTheOne(turn)
                || asksOfParts(turn)
                || asksOfMaterials(turn);
    }

    /** "Which have mesh?", «а есть сетка?»: what things are made of, and no thing. */
    private static boolean asksOfMaterials(TurnContext turn) {
        Reading reading = turn.reading();
        return reading.isQuestion()
                && reading.items().isEmpty()
                && reading.slots().isEmpty()
                && !reading.has(Cue.OTHER_OPTIONS)
                && !reading.has(Intent.PRODUCT_SEARCH)
                && of(turn).stream().anyMatch(trait -> trait.kind() == Kind.MATERIAL);
    }

    /** "Your cheapest with a headrest" is looked for, whatever was shown. */
    static boolean seeksCheapest(TurnContext turn) {
        return turn.reading().has(Cue.CHEAP)
                && of(turn).stream().anyMatch(trait -> trait.kind() != Kind.ATTRIBUTE)
                && !turn.reading().has(Cue.POINTS);
    }

    /** "And the warranty?": nobody else is meant. */
    private static boolean asksOnlyAttributes(Reading reading) {
        return !reading.attributes().isEmpty()
                && reading.limits().equals(Limits.NONE)
                && reading.slot(SlotName.FEATURE).isEmpty()
                && reading.slot(SlotName.COLOUR).isEmpty();
    }

    /** "Blue is fine?", when one product was shown. */
    private static boolean asksOfTheOne(TurnContext turn) {
        return turn.reading().isQuestion()
                && turn.bench().before().shown().size() == 1
                && turn.reading().items().isEmpty()
                && turn.reading().limits().equals(Limits.NONE)
                && !turn.reading().has(Intent.PRODUCT_SEARCH)
                && !turn.reading().has(Cue.OTHER_OPTIONS);
    }

    /** "Which has a headrest?": a part, and no thing. */
    private static boolean asksOfParts(TurnContext turn) {
        return turn.reading().isQuestion()
                && Wanted.namesPart(turn)
                && Wanted.items(turn).isEmpty()
                && turn.reading().limits().equals(Limits.NONE)
                && !turn.reading().has(Cue.CHEAP)
                && !turn.reading().has(Cue.OTHER_OPTIONS);
    }

    /** Whether a kind of thing is named that was not looked for before. */
    static boolean namesOthers(TurnContext turn) {
        List<String> before = Wanted.kindsBefore(turn);
        return Wanted.items(turn).stream().anyMatch(item -> isOther(item, before));
    }

    private static boolean namesModel(Reading reading) {
        return reading.items().stream().anyMatch(item -> item.model().isPresent());
    }

    private static boolean isOther(Item item, List<String> before) {
        return item.product()
                .filter(kind -> before.stream()
                        .noneMatch(known -> known.equals(kind.value())
                                || known.endsWith(" " + kind.value())
                                || kind.value().endsWith(" " + known)))
                .isPresent();
    }
}
