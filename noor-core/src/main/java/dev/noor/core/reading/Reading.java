package dev.noor.core.reading;

import dev.noor.ports.Language;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.reading.TextLanguage;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a burst of messages says.
 *
 * @param replyLanguage what the customer should be answered in: the carrying language of a mixture, empty when nothing
 *     tells
 * @param intents the most confident first
 * @param slots a name may occur several times, as with two colours
 * @param items what is asked for, in order
 * @param attributes the English names of properties asked about without a wished value: material, size, colour, weight
 *     …; features are slots
 * @param address street, building or office as written, when it is enough to deliver to
 * @param limits what the stated bounds mean
 * @param topics what is spoken of besides products and intents, as ids of the markers, such as {@code sample}
 * @param gloss the English words and concepts of the burst, in order, without function words
 * @param searchText what is left to rank products by, in English where the lexicon knows the words
 * @param text the burst cleaned: one line a message, digits in ASCII, no control or direction signs
 */
public record Reading(
        TextLanguage language,
        Optional<Language> replyLanguage,
        List<Intent> intents,
        List<Slot> slots,
        List<Item> items,
        List<Reference> references,
        Set<Cue> cues,
        List<String> attributes,
        Optional<String> address,
        Limits limits,
        Set<String> topics,
        List<String> gloss,
        String searchText,
        String text) {

    public Reading {
        intents = List.copyOf(intents);
        slots = List.copyOf(slots);
        items = List.copyOf(items);
        references = List.copyOf(references);
        EnumSet<Cue> ordered = EnumSet.noneOf(Cue.class);
        ordered.addAll(cues);
        cues = Collections.unmodifiableSet(ordered);
        attributes = List.copyOf(attributes);
        topics = Set.copyOf(topics);
        gloss = List.copyOf(gloss);
    }

    /** The first value of a slot. */
    public Optional<String> slot(SlotName name) {
        return slots.stream()
                .filter(slot -> slot.name() == name)
                .map(Slot::value)
                .findFirst();
    }

    /** Every value of a slot, in the order written. */
    public List<String> slots(SlotName name) {
        return slots.stream()
                .filter(slot -> slot.name() == name)
                .map(Slot::value)
                .toList();
    }

    public boolean has(Intent intent) {
        return intents.contains(intent);
    }

    public boolean has(Cue cue) {
        return cues.contains(cue);
    }

    /** Whether something is asked, by its marks. */
    public boolean isQuestion() {
        return isQuestion(text);
    }

    /** Whether a text asks something, by its marks. */
    public static boolean isQuestion(String text) {
        return text.contains("?") || text.contains("؟");
    }

    /** Whether it points at some of what was shown: "the second", and not "all". */
    public boolean pointsAtSome() {
        return references.stream().anyMatch(reference -> !(reference instanceof Reference.All));
    }

    /** The most confident intent. */
    public Optional<Intent> mainIntent() {
        return intents.stream().findFirst();
    }
}
