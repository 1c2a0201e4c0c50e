package dev.noor.core.reading;

import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads intents from phrases, from what was asked for and from contact details, and cues from single words. */
final class IntentReader {
    /** What decides a turn comes before what accompanies it. */
    private static final List<Intent> WEIGHTIEST_FIRST = List.of(
            Intent.OPT_OUT,
            Intent.COMPLAINT,
            Intent.BOT_QUESTION,
            Intent.HUMAN_HANDOFF,
            Intent.OUT_OF_SCOPE,
            Intent.ORDER_STATUS,
            Intent.QUOTE_REQUEST,
            Intent.DISCOUNT_REQUEST,
            Intent.CUSTOM_REQUEST,
            Intent.WARRANTY_QUERY,
            Intent.PAYMENT_QUERY,
            Intent.DELIVERY_QUERY,
            Intent.LOCATION_QUERY,
            Intent.CATALOG_REQUEST,
            Intent.PRICE_QUERY,
            Intent.AVAILABILITY,
            Intent.PRODUCT_SEARCH,
            Intent.PROVIDE_CONTACT,
            Intent.DENY,
            Intent.BYE,
            Intent.CONFIRM,
            Intent.THANKS,
            Intent.GREET);

    private static final Set<Intent> COURTESIES =
            EnumSet.of(Intent.GREET, Intent.THANKS, Intent.BYE, Intent.CONFIRM, Intent.DENY, Intent.PROVIDE_CONTACT);
    private static final Set<Intent> ACCOMPANYING = accompanying();

    /** What is said of this trade even where a thing of another one is named. */
    private static final Set<Intent> OF_THE_TRADE = EnumSet.of(
            Intent.OPT_OUT,
            Intent.COMPLAINT,
            Intent.BOT_QUESTION,
            Intent.HUMAN_HANDOFF,
            Intent.ORDER_STATUS,
            Intent.PAYMENT_QUERY,
            Intent.LOCATION_QUERY,
            Intent.PROVIDE_CONTACT);

    private static final String USED_FURNITURE = "used furniture";
    private static final int FARTHEST_NEGATION = 4;
    private final Markup markup;
    private final Map<Intent, Integer> found = new EnumMap<>(Intent.class);
    private final Set<Cue> cues = EnumSet.noneOf(Cue.class);
    private boolean counts;

    IntentReader(Markup markup) {
        this.markup = markup;
    }

    private static Set<Intent> accompanying() {
        EnumSet<Intent> set = EnumSet.copyOf(COURTESIES);
        set.add(Intent.PRODUCT_SEARCH);
        return set;
    }

    /** The intents, weightiest first, after {@link #read}. */
    List<Intent> intents() {
        List<Intent> intents = new ArrayList<>(found.keySet());
        intents.sort(Comparator.comparingInt(WEIGHTIEST_FIRST::indexOf));
        return intents;
    }

    /** What hands over and rests on one word, such as "manager", which may be said of the customer's own. */
    Set<Intent> weak() {
        Set<Intent> weak = EnumSet.noneOf(Intent.class);
        if (found.getOrDefault(Intent.HUMAN_HANDOFF, 2) == 1) {
            weak.add(Intent.HUMAN_HANDOFF);
        }
        return weak;
    }

    /**
     * What no likelihood makes of the text: who adds a number of things asks for nothing made to measure, who takes one
     * off asks for no price, and neither "how much is it?" without a strange word nor a place to be furnished is a
     * stranger's.
     */
    Set<Intent> contradicted() {
        EnumSet<Intent> contradicted = EnumSet.noneOf(Intent.class);
        if (cues.contains(Cue.ADDITION) && counts) {
            contradicted.add(Intent.CUSTOM_REQUEST);
        }
        if (cues.contains(Cue.REMOVE)) {
            contradicted.add(Intent.PRICE_QUERY);
        }
        boolean furnishes = markup.has(Operator.FURNISH) && markup.has(Operator.PLACES);
        if (furnishes || found.containsKey(Intent.PRICE_QUERY) && isAllKnown()) {
            contradicted.add(Intent.OUT_OF_SCOPE);
        }
        return contradicted;
    }

    private boolean isAllKnown() {
        return IntStream.range(0, markup.size())
                .allMatch(i -> !markup.token(i).is(Token.Kind.WORD) || markup.isKnownWord(i));
    }

    Set<Cue> cues() {
        return cues;
    }

    void read(List<Item> items, List<Reference> references, Contacts contacts, Limits limits, List<Slot> slots) {
        boolean limited = !limits.equals(Limits.NONE);
        counts = items.stream().anyMatch(item -> item.quantity().isPresent());
        boolean order = slots.stream().anyMatch(slot -> slot.name() == SlotName.ORDER);
        for (Hit hit : markup.hits(Lexicon.Kind.INTENT)) {
            if (!isPartOfProduct(hit) && !isSomebodyElse(hit) && !contacts.tellTaxNumber(markup, hit)) {
                intent(hit.id()).ifPresent(intent -> take(intent, hit));
            }
        }
        for (Hit hit : markup.hits(Lexicon.Kind.OPERATOR)) {
            Operator.of(hit.id()).flatMap(Operator::cue).ifPresent(cues::add);
        }
        if (hits(Operator.REMOVE).allMatch(this::isOfDelivery)) {
            cues.remove(Cue.REMOVE);
        }
        settle();
        if (order && items.isEmpty() && !found.containsKey(Intent.COMPLAINT)) {
            found.put(Intent.ORDER_STATUS, 1);
            found.remove(Intent.DELIVERY_QUERY);
        }
        if (contacts.any()) {
            found.putIfAbsent(Intent.PROVIDE_CONTACT, 1);
        }
        boolean named = items.stream()
                .anyMatch(item -> item.product().isPresent() || item.model().isPresent());
        if ((named || limited) && COURTESIES.containsAll(found.keySet())) {
            found.put(Intent.PRODUCT_SEARCH, 1);
        }
        if (anywhere(Operator.CHEAPER)) {
            cues.addAll(EnumSet.of(Cue.CHEAP, Cue.OTHER_OPTIONS));
        }
        boolean kind = items.stream().anyMatch(item -> item.product().isPresent());
        if (kind && anywhere(Operator.CHEAPEST)) {
            // "the cheapest one of the coffee tables" is a wish for what costs little
            cues.add(Cue.CHEAP);
        }
        boolean wished = !items.isEmpty() || limited;
        if (!wished && cues.contains(Cue.URGENT) && found.containsKey(Intent.PRODUCT_SEARCH)) {
            // "and if I need them next week?"
            found.put(Intent.DELIVERY_QUERY, 1);
        }
        boolean otherwise = !references.isEmpty() || !ACCOMPANYING.containsAll(found.keySet());
        if (!wished && otherwise) {
            found.remove(Intent.PRODUCT_SEARCH);
        }
        if (items.stream().anyMatch(item -> item.model().isPresent())) {
            cues.remove(Cue.IN_STOCK);
        }
        if (found.containsKey(Intent.CONFIRM) && anywhere(Operator.BUT)) {
            cues.add(Cue.YES_BUT);
        }
        if (isForNow()) {
            cues.add(Cue.NOT_YET);
        }
        boolean compares = anywhere(Operator.COMPARISON);
        if (!named && references.isEmpty() && anywhere(Operator.OFF_TRADE) && !compares && !isOfTheTrade()) {
            found.put(Intent.OUT_OF_SCOPE, 1);
        }
        if (found.containsKey(Intent.OUT_OF_SCOPE)) {
            found.remove(Intent.PRODUCT_SEARCH);
            found.remove(Intent.AVAILABILITY);
        }
    }

    private boolean isOfTheTrade() {
        return found.keySet().stream().anyMatch(OF_THE_TRADE::contains);
    }

    /** The manager of "manager's desk" is not asked for. */
    private boolean isPartOfProduct(Hit hit) {
        return markup.at(Lexicon.Kind.PRODUCT, hit.from())
                .filter(product -> product.length() > hit.length() && product.to() >= hit.to())
                .isPresent();
    }

    /** The human of "are you a bot or a human?" is not asked for, nor the one of "I will ask my manager". */
    private boolean isSomebodyElse(Hit hit) {
        if (!hit.id().equals(Intent.HUMAN_HANDOFF.wire())) {
            return false;
        }
        boolean own = markup.is(Operator.LATER, hit.to() - 1);
        return own
                || markup.is(Operator.AND, hit.from() - 1)
                        && markup.hits(Lexicon.Kind.INTENT).stream()
                                .anyMatch(other -> other.id().equals(Intent.BOT_QUESTION.wire()));
    }

    /**
     * "bot or human?" asks for no human, "do not send the quotation" is no farewell to all messages, and neither is the
     * "stop" of "stop, not 3 but 4".
     */
    private void settle() {
        if (found.containsKey(Intent.BOT_QUESTION)) {
            found.remove(Intent.HUMAN_HANDOFF, 1);
        }
        boolean aboutQuotation = cues.contains(Cue.DEFERS_QUOTATION) || cues.contains(Cue.REFUSES_QUOTATION);
        boolean exchanges = markup.hits(Lexicon.Kind.MARKER).stream()
                .anyMatch(hit -> hit.id().equals(USED_FURNITURE));
        if (exchanges) {
            found.remove(Intent.COMPLAINT, 1);
        }
        boolean corrects = markup.figures().stream().anyMatch(figure -> markup.is(Owner.REFUSED, figure));
        if (aboutQuotation) {
            found.remove(Intent.OPT_OUT);
        } else if (corrects) {
            found.remove(Intent.OPT_OUT, 1);
            found.remove(Intent.CUSTOM_REQUEST, 1);
        }
    }

    private static Optional<Intent> intent(String wire) {
        String name = wire.toUpperCase(Locale.ROOT).replace(' ', '_');
        for (Intent intent : Intent.values()) {
            if (intent.name().equals(name)) {
                return Optional.of(intent);
            }
        }
        return Optional.empty();
    }

    private void take(Intent intent, Hit hit) {
        if (intent == Intent.QUOTE_REQUEST && isNegated(hit)) {
            found.putIfAbsent(Intent.DENY, 1);
            cues.add(anywhere(Operator.YET) ? Cue.DEFERS_QUOTATION : Cue.REFUSES_QUOTATION);
            return;
        }
        boolean feared = intent == Intent.COMPLAINT && isConditional(hit);
        found.merge(feared ? Intent.WARRANTY_QUERY : intent, hit.length(), Math::max);
    }

    /** The "drop" of "drop them off on Monday". */
    private boolean isOfDelivery(Hit removal) {
        return markup.hits(Lexicon.Kind.INTENT).stream()
                .anyMatch(hit ->
                        hit.id().equals("delivery_query") && hit.from() <= removal.from() && hit.to() >= removal.to());
    }

    /** "What if it breaks?" is no complaint. */
    private boolean isConditional(Hit hit) {
        for (int i = hit.from() - 1; i >= 0 && !markup.separatesAt(i); i--) {
            if (markup.is(Operator.CONDITION, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegated(Hit hit) {
        for (int i = hit.from(); i >= hit.from() - FARTHEST_NEGATION && !markup.separatesAt(i); i--) {
            if (markup.is(Operator.NOT, i) || markup.is(Operator.WITHOUT, i)) {
                return true;
            }
        }
        boolean yet = markup.is(Operator.YET, hit.to());
        return yet && (markup.is(Operator.NOT, hit.to()) || markup.is(Operator.NOT, hit.to() + 1));
    }

    /** "Not yet", "مو الحين", "пока не": a no beside a word of this moment. */
    private boolean isForNow() {
        return hits(Operator.NOT)
                .anyMatch(not ->
                        hits(Operator.YET).anyMatch(yet -> yet.from() - not.to() <= 1 && not.from() - yet.to() <= 1));
    }

    private Stream<Hit> hits(Operator operator) {
        return markup.hits(Lexicon.Kind.OPERATOR).stream()
                .filter(hit -> Operator.of(hit.id()).filter(operator::equals).isPresent());
    }

    private boolean anywhere(Operator operator) {
        return hits(operator).findAny().isPresent();
    }
}
