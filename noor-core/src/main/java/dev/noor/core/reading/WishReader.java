package dev.noor.core.reading;

import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads colours, materials, shapes, features and places, wanted or not wanted. */
final class WishReader {
    private static final int FARTHEST_NEGATION = 3;
    private final Markup markup;
    private final Contacts contacts;
    private final List<Slot> slots = new ArrayList<>();
    private final List<String> materials = new ArrayList<>();

    /** Words of the names that {@code contacts} hold are no wishes. */
    WishReader(Markup markup, Contacts contacts) {
        this.markup = markup;
        this.contacts = contacts;
    }

    Wishes read() {
        boolean negated = false;
        int end = -1;
        for (Hit hit : told(Lexicon.Kind.COLOUR)) {
            if (isPartOfPlaceOrModel(hit) || agrees(hit.from())) {
                continue;
            }
            negated = isNegated(hit) || negated && continues(end, hit.from());
            end = hit.to();
            add(negated ? SlotName.NOT_COLOUR : SlotName.COLOUR, hit.id());
        }
        negated = false;
        for (Hit hit : told(Lexicon.Kind.MATERIAL)) {
            negated = isNegated(hit) || negated && continues(end, hit.from());
            end = hit.to();
            if (negated) {
                add(SlotName.NOT_MATERIAL, hit.id());
            } else if (!materials.contains(hit.id())) {
                materials.add(hit.id());
            }
        }
        told(Lexicon.Kind.SHAPE).forEach(hit -> add(SlotName.SHAPE, hit.id()));
        told(Lexicon.Kind.FEATURE).stream()
                .filter(hit -> !isNegated(hit))
                .forEach(hit -> add(SlotName.FEATURE, hit.id()));
        markup.hits(Lexicon.Kind.PLACE).forEach(hit -> add(SlotName.LOCATION, hit.id()));
        return new Wishes(slots, materials);
    }

    /** What the text has of a kind outside names and addresses. */
    private List<Hit> told(Lexicon.Kind kind) {
        return markup.hits(kind).stream()
                .filter(hit -> !contacts.tokens().get(hit.from()))
                .toList();
    }

    /** The «اوكي» that begins an answer is a yes, and no oak. */
    private boolean agrees(int i) {
        boolean yes = markup.at(Lexicon.Kind.INTENT, i)
                .filter(hit -> hit.id().equals("confirm"))
                .isPresent();
        return yes && (markup.separatesAt(i - 1) || agrees(i - 1));
    }

    private void add(SlotName name, String value) {
        Slot slot = new Slot(name, value);
        if (!slots.contains(slot)) {
            slots.add(slot);
        }
    }

    private boolean isPartOfPlaceOrModel(Hit hit) {
        return markup.is(Lexicon.Kind.PLACE, hit.from())
                || markup.modelAt(hit.from()).isPresent();
    }

    /** "not black", "anything except white", "без кожи", "белую не хочу"; not "no, black". */
    private boolean isNegated(Hit hit) {
        if (markup.is(Operator.NOT, hit.to()) && markup.is(Operator.WANTED, hit.to() + 1)) {
            return true;
        }
        for (int i = hit.from() - 1; i >= hit.from() - FARTHEST_NEGATION && !markup.separatesAt(i); i--) {
            if (asksForWhatIsMissing(i)) {
                return false;
            }
            if (markup.is(Operator.NOT, i) || markup.is(Operator.WITHOUT, i) || markup.is(Operator.EXCEPT, i)) {
                return true;
            }
            Optional<Hit> stop = markup.at(Lexicon.Kind.STOP, i);
            boolean skips = stop.isPresent() || markup.is(Lexicon.Kind.FEATURE, i) || markup.is(Lexicon.Kind.MARKER, i);
            if (!skips || markup.is(Operator.BUT, i)) {
                return false;
            }
        }
        return false;
    }

    /** "Ma feeh bunni?" asks whether there is a brown one. */
    private boolean asksForWhatIsMissing(int not) {
        return markup.is(Operator.NOT, not)
                && markup.is(Operator.QUESTION, not + 1)
                && markup.tokens().stream().anyMatch(token -> token.isMark('?'));
    }

    /** "not black or white". */
    private boolean continues(int end, int from) {
        if (end < 0 || from - end > 1) {
            return from == end;
        }
        return markup.is(Operator.AND, end) || markup.token(end).isMark('/');
    }
}
