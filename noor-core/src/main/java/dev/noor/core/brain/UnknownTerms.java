package dev.noor.core.brain;

import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Owns up to terms that no document of the tenant states: in the registry's words, with a person to answer. */
final class UnknownTerms {
    private static final int MOST = 2;
    private static final String ABROAD = "outside_uae";

    private final Promises promises;

    @Inject
    UnknownTerms(Promises promises) {
        this.promises = promises;
    }

    void say(TurnContext turn, ReplyBuilder reply) {
        List<String> topics = asked(turn).stream().limit(MOST).toList();
        List<String> words = topics.stream()
                .map(topic -> promises.words(turn, topic))
                .flatMap(Optional::stream)
                .toList();
        words.forEach(reply::say);
        if (words.isEmpty()) {
            reply.say(turn.say(Phrase.NOT_KNOWN));
        }
        if (words.isEmpty() || topics.stream().anyMatch(topic -> Promises.needsPerson(turn, topic))) {
            promises.callPerson(turn);
        }
    }

    /** Says what the registry has on terms that were asked about and that none of the {@code passages} is about. */
    void sayRest(TurnContext turn, ReplyBuilder reply, List<Passage> passages) {
        Set<String> told = passages.stream()
                .flatMap(passage -> topics(turn, passage).stream())
                .collect(Collectors.toSet());
        asked(turn).stream()
                .filter(topic -> !told.contains(topic) && !isAnswered(topic, reply))
                .filter(topic -> topic.equals(ABROAD) || !Promises.needsPerson(turn, topic))
                .limit(MOST)
                .flatMap(topic -> promises.words(turn, topic).stream())
                .forEach(reply::say);
    }

    /** Whether a passage answers what is not asked, or what was answered before: that of home for a place abroad. */
    static boolean isBeside(TurnContext turn, ReplyBuilder reply, Passage passage) {
        List<String> about = topics(turn, passage);
        boolean delivery = about.contains(ABROAD) || about.contains("delivery");
        boolean elsewhere = delivery
                && turn.reading().slot(SlotName.LOCATION).isPresent()
                && about.contains(ABROAD) != isAbroad(turn);
        boolean told = !about.isEmpty() && about.stream().allMatch(topic -> isAnswered(topic, reply));
        boolean ofPlace = PromiseTopics.asksForPlace(turn.reading()) && !delivery;
        return elsewhere || told || ofPlace;
    }

    /** What a passage is about, as its title asks it. */
    private static List<String> topics(TurnContext turn, Passage passage) {
        return PromiseTopics.terms(turn.served().reader().read(List.of(passage.title())));
    }

    /** The terms asked for; delivery to another country is a matter of its own. */
    private static List<String> asked(TurnContext turn) {
        return PromiseTopics.terms(turn.reading()).stream()
                .map(topic -> topic.startsWith("delivery") && isAbroad(turn) ? ABROAD : topic)
                .distinct()
                .toList();
    }

    private static boolean isAbroad(TurnContext turn) {
        return turn.reading().topics().contains("export")
                || turn.reading().slots(SlotName.LOCATION).stream().anyMatch(turn.served()::isAbroad);
    }

    /** The rows of products may have said it already. */
    private static boolean isAnswered(String topic, ReplyBuilder reply) {
        return topic.equals("warranty") && reply.hasAnswered(Intent.WARRANTY_QUERY);
    }
}
