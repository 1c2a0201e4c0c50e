package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the things that are asked for, in order: kinds of the lexicon and models, without parts, negated and foreign
 * ones.
 */
final class ThingReader {
    private final Markup markup;
    private final Concepts concepts;

    ThingReader(Markup markup, Concepts concepts) {
        this.markup = markup;
        this.concepts = concepts;
    }

    List<Thing> read() {
        List<Thing> things = new ArrayList<>();
        List<Hit> named = markup.hits(Lexicon.Kind.PRODUCT).stream()
                .filter(hit -> !isNegated(hit.from()) && isConcept(hit.id()) && !isPartOfFeature(hit))
                .filter(hit -> !isOfOtherNumber(hit) && !isOfARoom(hit))
                .toList();
        if (!named.stream().allMatch(this::isThereAlready)) {
            named = named.stream().filter(hit -> !isThereAlready(hit)).toList();
        }
        for (int i = 0; i < named.size(); i++) {
            boolean modifies = i + 1 < named.size() && modifies(named.get(i), named.get(i + 1));
            if (!modifies && concepts.isOurs(named.get(i).id())) {
                things.add(thing(named.get(i)));
            }
        }
        for (Models.Mention model : markup.models()) {
            boolean order = markup.is(Operator.ORDER, model.from() - 1);
            if (!order) {
                things.add(Thing.of(model));
            }
        }
        things.sort(Comparator.comparingInt(Thing::from));
        return joined(things);
    }

    /** English puts the head last: a "mirror wardrobe" is a wardrobe, a "desk lamp" no desk; "desks chairs" are two. */
    private boolean modifies(Hit noun, Hit next) {
        String last = markup.token(noun.to() - 1).word();
        boolean english = noun.script() == Lexicon.Script.ENGLISH && next.script() == Lexicon.Script.ENGLISH;
        boolean plain = true;
        for (int i = noun.from(); i < noun.to(); i++) {
            plain &= !markup.is(Operator.FOR, i) && !markup.is(Operator.WITH, i);
        }
        return english
                && plain
                && noun.to() == next.from()
                && Spelling.singular(last).equals(last)
                && !concepts.isA(noun.id(), next.id())
                && !concepts.isA(next.id(), noun.id());
    }

    private Thing thing(Hit hit) {
        List<String> others = markup.otherMeanings(hit).stream()
                .filter(other -> !concepts.isA(other, hit.id()) && !concepts.isA(hit.id(), other))
                .distinct()
                .toList();
        return new Thing(Optional.of(hit.id()), others, Optional.empty(), hit.pieces(), hit.from(), hit.to());
    }

    /** The board of "board room" is none to buy. */
    private boolean isOfARoom(Hit product) {
        return markup.hits(Lexicon.Kind.OPERATOR).stream()
                .filter(hit -> hit.id().equals("space") && hit.length() > product.length())
                .anyMatch(hit -> hit.from() <= product.from() && product.to() <= hit.to());
    }

    /** «مكتب ٥٠٣» in an address, and what a number counts that is not sold. */
    private boolean isOfOtherNumber(Hit product) {
        boolean office = markup.figureAt(product.to())
                .filter(figure -> markup.is(Owner.ADDRESS, figure))
                .isPresent();
        boolean other = markup.figureBefore(product.from())
                .filter(figure -> markup.is(Owner.OTHER, figure))
                .filter(figure ->
                        markup.is(Operator.COUNTED, product.from()) || markup.is(Operator.SHELF, product.from()))
                .isPresent();
        return office || other;
    }

    /** Of "we bought 10 desks, now need chairs" the desks are not asked for. */
    private boolean isThereAlready(Hit product) {
        return markup.figureBefore(product.from())
                .filter(figure -> figure.to() == product.from() && markup.is(Owner.REFUSED, figure))
                .isPresent();
    }

    /** The doors of "sliding doors" are not asked for, nor the headrest that a thing spoken of may have. */
    private boolean isPartOfFeature(Hit product) {
        if (product.length() == 1 && markup.is(Operator.DRAWER, product.from())) {
            return markup.figureBefore(product.from()).isPresent();
        }
        return markup.at(Lexicon.Kind.FEATURE, product.from())
                .filter(feature -> feature.length() > product.length()
                        || feature.length() == product.length() && isOfAThing(product) && !isListed(product))
                .isPresent();
    }

    /** "Cable tray and cpu holder": a part that stands in a list of things is one of them. */
    private boolean isListed(Hit part) {
        return markup.is(Operator.AND, part.to()) && markup.is(Lexicon.Kind.PRODUCT, part.to() + 1)
                || markup.is(Operator.AND, part.from() - 1) && markup.is(Lexicon.Kind.PRODUCT, part.from() - 2);
    }

    /** Whether something else is named or pointed at that may have this part. */
    private boolean isOfAThing(Hit part) {
        boolean pointed = markup.hits(Lexicon.Kind.OPERATOR).stream()
                .anyMatch(hit -> Operator.of(hit.id()).filter(Operator::points).isPresent());
        return pointed
                || markup.is(Operator.WITH, part.from() - 1)
                || !markup.models().isEmpty()
                || markup.hits(Lexicon.Kind.PRODUCT).stream()
                        .anyMatch(other -> !markup.is(Lexicon.Kind.FEATURE, other.from()));
    }

    private static boolean isConcept(String id) {
        return id.chars().allMatch(c -> c < 0x80) && id.equals(id.toLowerCase(Locale.ROOT));
    }

    /** "NOVO 2400 desk" and "desk NOVO 2400" are one thing. */
    private static List<Thing> joined(List<Thing> things) {
        List<Thing> joined = new ArrayList<>();
        for (Thing thing : things) {
            Thing last = joined.isEmpty() ? thing : joined.get(joined.size() - 1);
            boolean adjacent = !joined.isEmpty() && thing.from() - last.to() <= 0;
            boolean complete = last.concept().isPresent() == thing.concept().isPresent()
                    || last.model().isPresent() == thing.model().isPresent();
            if (adjacent && !complete) {
                joined.set(joined.size() - 1, last.joined(thing));
            } else {
                joined.add(thing);
            }
        }
        return joined;
    }

    private boolean isNegated(int at) {
        for (int i = at - 1; i >= at - 2 && !markup.separatesAt(i); i--) {
            boolean answers = markup.is(Lexicon.Kind.INTENT, i) && i < at - 1;
            if (markup.is(Operator.MATCHING, i) && markup.figureBefore(i).isEmpty()
                    || markup.is(Operator.NOT, i) && !answers) {
                return true;
            }
        }
        return markup.is(Operator.WITHOUT, at - 1);
    }
}
