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

    private final Promises promises;

    @Inject
    UnknownTerms(Promises promises) {
        this.promises = promises;
    }

    void say(TurnContext turn, ReplyBuilder reply) {
        List<String> topics = PromiseTopics.terms(turn.reading()).stream()
                .map(topic -> abroad(turn, topic))
                .limit(MOST)
                .toList();
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
                .flatMap(passage -> PromiseTopics.terms(turn.served().reader().read(List.of(passage.title()))).stream())
                .collect(Collectors.toSet());
        PromiseTopics.terms(turn.reading()).stream()
                .filter(topic -> !told.contains(topic) && !isAnswered(topic, reply))
                .filter(topic -> !Promises.needsPerson(turn, topic))
                .limit(MOST)
                .flatMap(topic -> promises.words(turn, topic).stream())
                .forEach(reply::say);
    }

    /** The rows of products may have said it already. */
    private static boolean isAnswered(String topic, ReplyBuilder reply) {
        return topic.equals("warranty") && reply.hasAnswered(Intent.WARRANTY_QUERY);
    }

    /** Where a place is named and no document answers, a general promise of delivery may not hold for it. */
    private static String abroad(TurnContext turn, String topic) {
        boolean named = turn.reading().slot(SlotName.LOCATION).isPresent();
        return topic.equals("delivery") && named && !Promises.needsPerson(turn, topic) ? "outside_uae" : topic;
    }
}
