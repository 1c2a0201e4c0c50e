package dev.noor.core.model;

import dev.noor.core.brain.TurnContext;
import dev.noor.ports.turn.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the company always says, said by a model without looking it up: evidence as if it had been. */
final class RestatedPromises {
    private static final Pattern END = Pattern.compile("(?<=[.!?؟])\\s+|\\n");

    private RestatedPromises() {}

    /** Takes what {@code text} says of the registry of promises into the evidence of the turn. */
    static void prove(TurnContext turn, String text) {
        ProvenWords words = new ProvenWords(turn, List.of());
        List<Evidence> promised = new ArrayList<>();
        END.splitAsStream(text)
                .flatMap(sentence -> Stream.concat(Stream.of(sentence), Stream.of(sentence.split(ProvenWords.CLAUSES))))
                .flatMap(words::restated)
                .distinct()
                .forEach(promise -> promised.add(new Evidence.Promised(promise.id(), promise.words())));
        turn.bench().prove(promised);
    }
}
