package dev.noor.core.reading;

import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what is asked for and how many of it: "12 black chairs", "кресла x12", "كرسيين", "2 NOVO 2400 and 4 CH 616". Of
 * a range the upper end counts, so that stock and money suffice.
 */
final class ItemReader {
    private static final int FARTHEST_BEFORE = 5;
    private static final int FARTHEST_BEHIND = 4;
    private static final int MOST_ITEMS = 20;
    private final Markup markup;
    private final Concepts concepts;

    ItemReader(Markup markup, Concepts concepts) {
        this.markup = markup;
        this.concepts = concepts;
    }

    /** A thing named at the tokens {@code from} to before {@code to}. */
    private record Thing(
            Optional<String> concept, List<String> others, Optional<String> model, int pieces, int from, int to) {
        static Thing of(Models.Mention model) {
            return new Thing(Optional.empty(), List.of(), Optional.of(model.text()), 0, model.from(), model.to());
        }

        /** "NOVO 2400 desk" and "desk NOVO 2400" are one thing. */
        Thing joined(Thing behind) {
            return new Thing(
                    concept.or(behind::concept),
                    concept.isPresent() ? others : behind.others,
                    model.or(behind::model),
                    Math.max(pieces, behind.pieces),
                    from,
                    behind.to);
        }

        Item times(Optional<Integer> quantity) {
            return new Item(
                    concept.map(ConceptId::new),
                    others.stream().map(ConceptId::new).toList(),
                    model,
                    quantity);
        }
    }

    /** Claims every figure that counts pieces. Call after sizes and money were read. */
    List<Item> read() {
        LooseFigures loose = new LooseFigures(markup);
        loose.leaveOutStock();
        ItemList items = new ItemList(concepts);
        List<Thing> things = things();
        for (int i = 0; i < things.size() && items.size() < MOST_ITEMS; i++) {
            Thing thing = things.get(i);
            int next = i + 1 < things.size() ? things.get(i + 1).from() : markup.size();
            Optional<Integer> quantity = quantity(thing, next);
            boolean complement = i > 0
                    && quantity.isEmpty()
                    && thing.model().isEmpty()
                    && (isComplement(thing) || runsOn(things.get(i - 1), thing));
            if (!complement) {
                items.add(thing.times(quantity));
            }
        }
        int end = things.isEmpty() ? 0 : things.getLast().to();
        return loose.counting(items.items(), end);
    }

    private List<Thing> things() {
        List<Thing> things = new ArrayList<>();
        List<Hit> named = markup.hits(Lexicon.Kind.PRODUCT).stream()
                .filter(hit -> !isNegated(hit.from()) && isConcept(hit.id()) && !isPartOfFeature(hit))
                .toList();
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

    /** The doors of "sliding doors" are not asked for, nor the headrest that a thing spoken of may have. */
    private boolean isPartOfFeature(Hit product) {
        if (product.length() == 1 && markup.is(Operator.DRAWER, product.from())) {
            return markup.figureBefore(product.from()).isPresent();
        }
        return markup.at(Lexicon.Kind.FEATURE, product.from())
                .filter(feature -> feature.length() > product.length()
                        || feature.length() == product.length() && isOfAThing(product))
                .isPresent();
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

    /** "No desks", and "to go with the desks", which are there. */
    private boolean isNegated(int at) {
        for (int i = at - 1; i >= at - 2 && !markup.separatesAt(i); i--) {
            boolean answers = markup.is(Lexicon.Kind.INTENT, i) && i < at - 1;
            if (markup.is(Operator.MATCHING, i) || markup.is(Operator.NOT, i) && !answers) {
                return true;
            }
        }
        return markup.is(Operator.WITHOUT, at - 1);
    }

    /** "for the sofa", "with drawers": said of the thing before it. */
    private boolean isComplement(Thing thing) {
        for (int i = thing.from() - 1; i >= thing.from() - 3 && !markup.separatesAt(i); i--) {
            boolean and = markup.is(Operator.AND, i);
            if (!and && (markup.is(Operator.FOR, i) || markup.is(Operator.WITH, i))) {
                return true;
            }
        }
        return false;
    }

    /** "desk 120x60 black frame": nothing sets the second apart, so it is said of the first. */
    private boolean runsOn(Thing last, Thing thing) {
        for (int i = last.to(); i < thing.from(); i++) {
            if (markup.separatesAt(i)
                    || markup.is(Operator.AND, i)
                    || markup.modelAt(i).isPresent()) {
                return false;
            }
        }
        return last.concept().isPresent() && last.model().isEmpty();
    }

    private Optional<Integer> quantity(Thing thing, int next) {
        Optional<Figure> before = figureBefore(thing);
        if (before.isPresent()) {
            return before.map(this::take);
        }
        if (thing.pieces() > 0) {
            return Optional.of(thing.pieces());
        }
        return figureBehind(thing, next).map(this::take);
    }

    private int take(Figure figure) {
        markup.claim(figure);
        return figure.count();
    }

    private Optional<Figure> figureBefore(Thing thing) {
        for (int i = thing.from() - 1; i >= thing.from() - FARTHEST_BEFORE && i >= 0; i--) {
            Optional<Figure> figure = markup.figureBefore(i + 1);
            if (figure.isPresent()) {
                boolean usable = markup.isFree(figure.get()) && figure.get().counts() && isCounted(figure.get(), thing);
                return usable ? lowerClaimed(figure) : Optional.empty();
            }
            if (!describes(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Figure> lowerClaimed(Optional<Figure> upper) {
        int from = upper.map(Figure::from).orElse(0);
        boolean joint = from > 1 && (markup.token(from - 1).isMark('-') || markup.is(Operator.TO, from - 1));
        if (joint) {
            markup.figureBefore(from - 1).filter(markup::isFree).ifPresent(markup::claim);
        }
        return upper;
    }

    /** "one" counts only right in front of what it counts: "the second one", "this one in black". */
    private boolean isCounted(Figure figure, Thing thing) {
        boolean inWords = markup.token(figure.from()).is(Token.Kind.WORD);
        return figure.count() > 1 || !inWords || figure.to() >= thing.from() - 1;
    }

    /** Whether a word between a number and a thing can describe the thing. */
    private boolean describes(int i) {
        if (markup.token(i).isMark('\u00D7') || markup.is(Operator.TIMES, i) || markup.is(Lexicon.Kind.PIECE, i)) {
            return true;
        }
        boolean other = markup.separatesAt(i)
                || markup.is(Operator.AND, i)
                || markup.is(Operator.FOR, i)
                || markup.is(Operator.NOT, i)
                || markup.is(Lexicon.Kind.CURRENCY, i)
                || markup.is(Lexicon.Kind.SEAT, i)
                || markup.is(Operator.PERCENT, i);
        return !other
                && !markup.token(i).is(Token.Kind.EMAIL)
                && !markup.token(i).is(Token.Kind.PHONE);
    }

    private Optional<Figure> figureBehind(Thing thing, int next) {
        for (int i = thing.to(); i < thing.to() + FARTHEST_BEHIND && i < next; i++) {
            Optional<Figure> figure = markup.figureAt(i);
            if (figure.isPresent()) {
                boolean ofNext = next < markup.size() && belongsTo(figure.get(), next);
                // Arabic counts one piece the other way round: «حبة وحدة».
                boolean piece = markup.is(Lexicon.Kind.PIECE, figure.get().to())
                        || i > thing.to() && markup.is(Lexicon.Kind.PIECE, i - 1);
                boolean ofPart = markup.is(Lexicon.Kind.FEATURE, figure.get().to());
                boolean usable = markup.isFree(figure.get())
                        && figure.get().counts()
                        && !ofPart
                        && (piece || !ofNext)
                        && (markup.token(figure.get().from()).is(Token.Kind.NUMBER) || piece);
                return usable ? figure : Optional.empty();
            }
            boolean leads = markup.is(Operator.TIMES, i)
                    || markup.is(Operator.QUANTITY, i)
                    || markup.is(Lexicon.Kind.COLOUR, i)
                    || markup.is(Lexicon.Kind.PIECE, i)
                    || markup.is(Lexicon.Kind.STOP, i)
                    || markup.token(i).isMark('-')
                    || markup.token(i).isMark(':')
                    || markup.token(i).isMark('(')
                    || markup.token(i).isMark('\u00D7');
            if (!leads) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean belongsTo(Figure figure, int next) {
        for (int i = figure.to(); i < next; i++) {
            if (!describes(i)) {
                return false;
            }
        }
        return next - figure.to() < FARTHEST_BEFORE;
    }
}
