package dev.noor.core.handoff;

import dev.noor.core.recall.Noted;
import dev.noor.core.recall.Recall;
import dev.noor.core.recall.Recalled;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.wording.NumberText;
import dev.noor.core.wording.Wording;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.conversation.Utterance.Speaker;
import dev.noor.ports.handoff.CaseFile;
import dev.noor.ports.handoff.CaseFile.Item;
import dev.noor.ports.handoff.CaseFile.Section;
import dev.noor.ports.handoff.CaseFile.Source;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.tenant.StaffPhrase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes case files: the same conversation makes the same file, whose every line cites the messages that it is known
 * from. Thread-safe.
 */
public final class CaseFiles {
    private final Recall recall;

    @Inject
    public CaseFiles(Recall recall) {
        this.recall = recall;
    }

    /**
     * The file of a conversation that needs a person.
     *
     * @param after the conversation as the turn leaves it that asks for the person
     * @param asked what Noor had asked before the customer's last words
     * @param said oldest first, those last words included
     */
    public CaseFile of(
            ServedTenant tenant, Conversation after, HandoffReason reason, Optional<Ask> asked, List<Utterance> said) {
        Wording wording = wording(tenant);
        Recalled known = recall.all(tenant, wording.language(), after, asked, said);
        Map<StaffPhrase, List<Noted>> noted = new LinkedHashMap<>();
        noted.put(StaffPhrase.CASE_NEEDS, known.needs());
        noted.put(StaffPhrase.CASE_SHOWN, known.shown());
        noted.put(StaffPhrase.CASE_QUOTED, known.quoted());
        noted.put(StaffPhrase.CASE_OBJECTIONS, known.objections());
        noted.put(StaffPhrase.CASE_PROMISED, known.promised());
        noted.put(StaffPhrase.CASE_OPEN, known.open());
        noted.put(StaffPhrase.CASE_NEXT, List.of(new Noted(wording.say(next(reason)), List.of())));
        List<Source> sources = sources(tenant, wording, after.facts(), said, noted);
        return new CaseFile(wording.say(why(reason)), sections(wording, noted, sources), sources);
    }

    /** No more than why, for when nothing else can be told. */
    public CaseFile bare(ServedTenant tenant, HandoffReason reason) {
        Wording words = wording(tenant);
        Section next =
                new Section(words.say(StaffPhrase.CASE_NEXT), List.of(new Item(words.say(next(reason)), List.of())));
        return new CaseFile(words.say(why(reason)), List.of(next), List.of());
    }

    private static Wording wording(ServedTenant tenant) {
        return tenant.wording(tenant.tenant().handoffs().language(), 0);
    }

    private static List<Section> sections(Wording words, Map<StaffPhrase, List<Noted>> noted, List<Source> sources) {
        Map<UUID, Integer> numbers = new HashMap<>();
        sources.forEach(source -> numbers.put(source.message(), numbers.size() + 1));
        List<Section> sections = new ArrayList<>();
        noted.forEach((title, items) -> {
            if (!items.isEmpty()) {
                sections.add(new Section(
                        words.say(title),
                        items.stream().map(item -> item(item, numbers)).toList()));
            }
        });
        return sections;
    }

    private static Item item(Noted noted, Map<UUID, Integer> numbers) {
        return new Item(
                noted.text(),
                noted.messages().stream()
                        .flatMap(message -> Optional.ofNullable(numbers.get(message)).stream())
                        .sorted()
                        .toList());
    }

    /** What is cited, in the order said. */
    private static List<Source> sources(
            ServedTenant tenant,
            Wording words,
            List<Fact> facts,
            List<Utterance> said,
            Map<StaffPhrase, List<Noted>> noted) {
        Map<UUID, Source> known = new HashMap<>();
        facts.forEach(fact -> known.putIfAbsent(
                fact.source().value(), source(tenant, words, fact.source().value(), Speaker.CUSTOMER, fact.at())));
        said.forEach(utterance -> known.put(
                utterance.message(), source(tenant, words, utterance.message(), utterance.speaker(), utterance.at())));
        return noted.values().stream()
                .flatMap(List::stream)
                .flatMap(item -> item.messages().stream())
                .distinct()
                .flatMap(message -> Optional.ofNullable(known.get(message)).stream())
                .sorted(Comparator.comparing(Source::at))
                .toList();
    }

    private static Source source(ServedTenant tenant, Wording words, UUID message, Speaker speaker, Instant at) {
        StaffPhrase by = switch (speaker) {
            case CUSTOMER -> StaffPhrase.CASE_BY_CUSTOMER;
            case NOOR -> StaffPhrase.CASE_BY_NOOR;
            case MANAGER -> StaffPhrase.CASE_BY_MANAGER;
        };
        String time = NumberText.minute(at.atZone(tenant.tenant().zone()));
        return new Source(message, words.say(by, Map.of("at", time)), at);
    }

    private static StaffPhrase why(HandoffReason reason) {
        return switch (reason) {
            case HUMAN_REQUESTED -> StaffPhrase.CASE_HUMAN_REQUESTED;
            case COMPLAINT -> StaffPhrase.CASE_COMPLAINT;
            case REFUND -> StaffPhrase.CASE_REFUND;
            case ORDER_CONFIRMATION -> StaffPhrase.CASE_ORDER_CONFIRMATION;
            case SPECIAL_CONDITIONS -> StaffPhrase.CASE_SPECIAL_CONDITIONS;
            case CUSTOM_PRODUCT -> StaffPhrase.CASE_CUSTOM_PRODUCT;
            case DEALER -> StaffPhrase.CASE_DEALER;
            case NOT_UNDERSTOOD -> StaffPhrase.CASE_NOT_UNDERSTOOD;
            case OUTSIDE_KNOWLEDGE -> StaffPhrase.CASE_OUTSIDE_KNOWLEDGE;
            case CALL_REQUESTED -> StaffPhrase.CASE_CALL_REQUESTED;
            case FAILURE -> StaffPhrase.CASE_FAILURE;
        };
    }

    private static StaffPhrase next(HandoffReason reason) {
        return switch (reason) {
            case HUMAN_REQUESTED, NOT_UNDERSTOOD, OUTSIDE_KNOWLEDGE, FAILURE -> StaffPhrase.CASE_NEXT_ANSWER;
            case CALL_REQUESTED -> StaffPhrase.CASE_NEXT_CALL;
            case COMPLAINT, REFUND -> StaffPhrase.CASE_NEXT_COMPLAINT;
            case ORDER_CONFIRMATION -> StaffPhrase.CASE_NEXT_ORDER;
            case SPECIAL_CONDITIONS, CUSTOM_PRODUCT, DEALER -> StaffPhrase.CASE_NEXT_TERMS;
        };
    }
}
