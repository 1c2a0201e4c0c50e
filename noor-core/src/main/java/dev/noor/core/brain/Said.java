package dev.noor.core.brain;

import dev.noor.core.reading.Item;
import dev.noor.core.reading.Reader;
import dev.noor.core.reading.Reading;
import dev.noor.core.reply.claim.Claim;
import dev.noor.core.reply.claim.ClaimScanner;
import dev.noor.core.reply.claim.Unit;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.conversation.Utterance.Speaker;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was said in the conversation before the burst, and what people of the company said of it: their word stands, and
 * Noor states nothing beside it. Immutable.
 */
public final class Said {
    private static final Set<Intent> MONEY =
            EnumSet.of(Intent.PRICE_QUERY, Intent.DISCOUNT_REQUEST, Intent.QUOTE_REQUEST, Intent.CONFIRM);
    private static final Set<SlotName> AMOUNTS = EnumSet.of(SlotName.BUDGET_MIN, SlotName.BUDGET_MAX, SlotName.PERCENT);
    private static final Set<Intent> TERMS =
            EnumSet.of(Intent.DELIVERY_QUERY, Intent.WARRANTY_QUERY, Intent.PAYMENT_QUERY);

    private final List<Utterance> utterances;
    private final List<Reading> ofPeople;

    private Said(List<Utterance> utterances, List<Reading> ofPeople) {
        this.utterances = utterances;
        this.ofPeople = ofPeople;
    }

    /**
     * What was said before a burst.
     *
     * @param utterances oldest first, the burst not among them
     * @param reader of the tenant
     * @param now business time; what people said longer ago than a sale lasts binds nobody
     */
    public static Said of(List<Utterance> utterances, Reader reader, Instant now) {
        List<Reading> ofPeople = utterances.stream()
                .filter(utterance -> utterance.speaker() == Speaker.MANAGER)
                .filter(utterance -> utterance.at().plus(TurnContext.FORGOTTEN).isAfter(now))
                .map(utterance -> reader.read(List.of(utterance.text())))
                .toList();
        return new Said(List.copyOf(utterances), ofPeople);
    }

    /** All of it, oldest first, with who said it. */
    public List<Utterance> utterances() {
        return utterances;
    }

    /** Whether a person of the company said the last word, so that the burst answers that person. */
    public boolean endsWithAPerson() {
        return !utterances.isEmpty() && utterances.getLast().speaker() == Speaker.MANAGER && !ofPeople.isEmpty();
    }

    /** What that last word asked for, as far as Noor can go on from there; empty where it cannot. */
    public Optional<Ask> lastAsked() {
        return endsWithAPerson()
                        && ofPeople.getLast().isQuestion()
                        && ofPeople.getLast().has(Intent.QUOTE_REQUEST)
                ? Optional.of(Ask.QUOTATION)
                : Optional.empty();
    }

    /** Whether the burst is about a price, discount or other terms of which a person has already said something. */
    public boolean isStatedByAPerson(Reading burst) {
        return ofPeople.stream()
                .filter(words -> !words.isQuestion())
                .filter(words -> sameGoods(words, burst))
                .anyMatch(
                        words -> statesMoney(words) && burst.intents().stream().anyMatch(MONEY::contains)
                                || TERMS.stream().anyMatch(term -> words.has(term) && burst.has(term)));
    }

    private static boolean statesMoney(Reading words) {
        return words.has(Intent.DISCOUNT_REQUEST)
                || words.slots().stream().anyMatch(slot -> AMOUNTS.contains(slot.name()))
                || ClaimScanner.scan(words.text()).stream().anyMatch(Said::isMoney);
    }

    private static boolean isMoney(Claim claim) {
        return claim instanceof Claim.Figure figure
                && (figure.unit() instanceof Unit.Amount || figure.unit() instanceof Unit.Percentage);
    }

    /** Unless both name kinds of goods, and no kind is in both. */
    private static boolean sameGoods(Reading words, Reading burst) {
        Set<ConceptId> told = kinds(words);
        Set<ConceptId> wanted = kinds(burst);
        return told.isEmpty() || wanted.isEmpty() || told.stream().anyMatch(wanted::contains);
    }

    private static Set<ConceptId> kinds(Reading reading) {
        return reading.items().stream()
                .map(Item::product)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
