package dev.noor.core.reading;

import dev.noor.ports.conversation.Ask;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads bursts of messages with the words of one tenant. Compiled once, then thread-safe; linear in the length of the
 * text, of which it reads the first 20,000 characters.
 */
public final class Reader {
    private static final BitSet NO_NAMES = new BitSet();
    private final Phrasebook phrasebook;
    private final Models models;
    private final Tokenizer tokenizer;
    private final Concepts concepts;
    private final Currency currency;
    private final IntentWeigher weigher;
    private final TaxNumberReader taxNumbers;

    /**
     * @param modelNames the series and model names of the catalogue, as written
     * @param currency of amounts that name none
     * @param region the two-letter country whose local phone numbers are read without a prefix
     */
    public Reader(Lexicon lexicon, Set<String> modelNames, Currency currency, String region) {
        this.currency = currency;
        this.phrasebook = new Phrasebook(lexicon);
        this.models = new Models(modelNames, lexicon, phrasebook);
        this.tokenizer = new Tokenizer(region, phrasebook::isUnit, phrasebook::isWord);
        this.concepts = new Concepts(lexicon);
        this.taxNumbers = new TaxNumberReader(lexicon);
        this.weigher = new IntentWeigher(lexicon.weights());
    }

    /** What the messages say together. Never throws on any text. */
    public Reading read(List<String> burst) {
        return read(burst, Optional.empty());
    }

    /** The same, in answer to what was asked last. */
    public Reading read(List<String> burst, Optional<Ask> asked) {
        Sight sight = look(burst, asked);
        Markup markup = sight.markup();
        List<Intent> intents = weigher.weigh(
                sight.signs(),
                sight.ruled().intents(),
                sight.ruled().weak(),
                sight.ruled().contradicted());
        // what somebody offers, rents or wants of another trade is nothing to sell
        boolean refused = intents.contains(Intent.OUT_OF_SCOPE);
        ShownReader shown = new ShownReader(markup, sight.items(), sight.references(), sight.slots());
        LanguageReader.Found language = new LanguageReader().read(markup, sight.contacts());
        Gloss gloss = Gloss.of(markup, sight.contacts(), language.language());
        return new Reading(
                language.language(),
                language.reply(),
                intents,
                refused ? ofTheWriter(sight.slots()) : sight.slots(),
                sight.items(),
                sight.references(),
                cues(sight, shown.isAsked(intents)),
                shown.attributes(),
                sight.contacts().address(),
                sight.limits(),
                markup.hits(Lexicon.Kind.MARKER).stream().map(Hit::id).collect(Collectors.toSet()),
                gloss.words(),
                gloss.searchText(),
                sight.text());
    }

    /** What one row of a list of goods says. Never throws on any text. */
    public GoodsRow row(String text) {
        Sight sight = look(List.of(text), Optional.empty());
        List<String> colours = sight.slots().stream()
                .filter(slot -> slot.name() == SlotName.COLOUR)
                .map(Slot::value)
                .toList();
        return new GoodsRowReader(sight.markup()).read(sight.items(), colours);
    }

    /** How much of a text the lexicon knows. */
    public Familiarity familiarity(String text) {
        return Familiarity.of(markup(CleanText.of(List.of(text))));
    }

    /** The name that a short text introduces somebody by, in letters of any size. */
    public Optional<String> introduced(String text) {
        return Introduction.in(markup(CleanText.of(List.of(text))));
    }

    /** What the heading of a column says that stands under it. */
    public Heading heading(String text) {
        return Heading.of(new Markup(CleanText.of(List.of(text)), tokenizer, phrasebook, models, NO_NAMES));
    }

    /** What a text shows of its intent: what weights are learnt for. */
    Set<String> signs(String text) {
        return look(List.of(text), Optional.empty()).signs();
    }

    /** What the rules saw, before what they say is weighed. */
    private record Sight(
            String text,
            Markup markup,
            List<Reference> references,
            Budget budget,
            List<Item> items,
            boolean impossible,
            Contacts contacts,
            Limits limits,
            List<Slot> slots,
            IntentReader ruled) {
        private Set<String> signs() {
            return Signs.of(markup, contacts, items, references, ruled.intents());
        }
    }

    private Sight look(List<String> burst, Optional<Ask> asked) {
        String text = CleanText.of(burst);
        TaxNumberReader.Found tax = taxNumbers.read(text, asked);
        Markup markup = markup(tax.rest());
        CountReader counts = new CountReader(markup, concepts);
        counts.read();
        Contacts contacts = new ContactReader(markup, tax.told()).read();
        contacts.claimFigures(markup);
        List<Reference> references = ReferenceReader.read(markup);
        Measures measures = new MeasureReader(markup, concepts).read(counts.seats(), counts.slots());
        Budget budget = new BudgetReader(markup, currency).read();
        ItemReader itemReader = new ItemReader(markup, concepts);
        List<Item> items = new RoomReader(markup, concepts).furnished(itemReader.read(), contacts, isForPeople(counts));
        Wishes wishes = new WishReader(markup, contacts).read();
        Optional<Integer> quantity = items.stream().findFirst().flatMap(Item::quantity);
        Limits limits = new Limits(
                budget.forOne(quantity), measures.widthMm(), measures.depthMm(), measures.heightMm(), measures.seats());
        List<Slot> slots = slots(items, budget, measures, wishes, contacts);
        IntentReader ruled = new IntentReader(markup);
        ruled.read(items, references, contacts, limits, slots);
        return new Sight(
                text, markup, references, budget, items, itemReader.isImpossible(), contacts, limits, slots, ruled);
    }

    private static boolean isForPeople(CountReader counts) {
        return counts.slots().stream().anyMatch(slot -> slot.name() == SlotName.SEATS);
    }

    /** Names are told by what stands around them; then the text is looked at again without them. */
    private Markup markup(String text) {
        Markup first = new Markup(text, tokenizer, phrasebook, models, NO_NAMES);
        BitSet names = ProperNames.in(first, phrasebook::isWord);
        return names.isEmpty() ? first : new Markup(text, tokenizer, phrasebook, models, names);
    }

    /** What somebody else's business names is no wish; who writes stays known. */
    private static List<Slot> ofTheWriter(List<Slot> slots) {
        return slots.stream().filter(slot -> slot.name().isPersonal()).toList();
    }

    private Set<Cue> cues(Sight sight, boolean aboutShown) {
        EnumSet<Cue> cues = EnumSet.noneOf(Cue.class);
        cues.addAll(sight.ruled().cues());
        if (aboutShown) {
            cues.add(Cue.ABOUT_SHOWN);
        }
        if (sight.impossible()) {
            cues.add(Cue.IMPOSSIBLE_COUNT);
        }
        if (sight.markup().hits(Lexicon.Kind.CURRENCY).stream()
                .anyMatch(hit -> !hit.id().equals(currency.getCurrencyCode()))) {
            cues.add(Cue.FOREIGN_CURRENCY);
        }
        if (sight.budget().currency() == Budget.Of.FOREIGN) {
            cues.add(Cue.FOREIGN_AMOUNT);
        }
        return cues;
    }

    private static List<Slot> slots(
            List<Item> items, Budget budget, Measures measures, Wishes wishes, Contacts contacts) {
        List<Slot> slots = new ArrayList<>();
        List<Item> named = items.stream().limit(2).toList();
        for (int i = 0; i < named.size(); i++) {
            Item item = named.get(i);
            SlotName product = i == 0 ? SlotName.PRODUCT : SlotName.PRODUCT2;
            SlotName quantity = i == 0 ? SlotName.QTY : SlotName.QTY2;
            item.product().ifPresent(concept -> slots.add(new Slot(product, concept.value())));
            item.quantity().ifPresent(count -> slots.add(new Slot(quantity, Integer.toString(count))));
        }
        items.stream()
                .flatMap(item -> item.model().stream())
                .map(model -> new Slot(SlotName.SKU, model))
                .forEach(slots::add);
        amount(budget.min()).ifPresent(value -> slots.add(new Slot(SlotName.BUDGET_MIN, value)));
        amount(budget.max()).ifPresent(value -> slots.add(new Slot(SlotName.BUDGET_MAX, value)));
        budget.per()
                .ifPresent(per -> slots.add(new Slot(SlotName.PER, per.name().toLowerCase(Locale.ROOT))));
        slots.addAll(measures.slots());
        slots.addAll(wishes.slots());
        contacts.name().ifPresent(value -> slots.add(new Slot(SlotName.NAME, value)));
        contacts.company().ifPresent(value -> slots.add(new Slot(SlotName.COMPANY, value)));
        contacts.email().ifPresent(value -> slots.add(new Slot(SlotName.EMAIL, value)));
        contacts.phone().ifPresent(value -> slots.add(new Slot(SlotName.PHONE, value)));
        contacts.taxNumber().ifPresent(value -> slots.add(new Slot(SlotName.TAX_NUMBER, value)));
        return slots;
    }

    private static Optional<String> amount(Optional<BigDecimal> value) {
        return value.map(amount -> amount.stripTrailingZeros().toPlainString());
    }
}
