package dev.noor.core.model;

import dev.noor.core.brain.TurnContext;
import dev.noor.core.reply.claim.Assurance;
import dev.noor.core.wording.WordStem;
import dev.noor.ports.Language;
import dev.noor.ports.tenant.Promise;
import dev.noor.ports.turn.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the company always says, as a model may say it in other words without looking it up. For one turn. */
final class RestatedPromises {
    private static final Pattern END = Pattern.compile("(?<=[.!?؟])\\s+|\\n");
    private static final Pattern CLAUSES = Pattern.compile("[;؛.,،]\\s+");

    /** So much of a sentence stands in a promise that it says again. */
    private static final double RESTATED = 0.8;
    /** So much of a promise with a condition stands in a sentence that says it again, so that the condition does. */
    private static final double WHOLE = 0.5;

    private final TurnContext turn;
    private final List<Restatable> promises = new ArrayList<>();

    /** A promise, or a clause of one, in one language. */
    private record Restatable(Promise promise, Set<String> stems, Set<Assurance> assurances) {}

    RestatedPromises(TurnContext turn) {
        this.turn = turn;
        Language language = turn.wording().language();
        turn.served()
                .tenant()
                .promises()
                .forEach(promise -> withClauses(promise.words().in(language))
                        .map(part -> new Restatable(promise, stems(part), Assurance.in(part)))
                        .filter(part -> !part.stems().isEmpty())
                        .forEach(promises::add));
    }

    /** The clauses of a sentence. */
    static Stream<String> clauses(String sentence) {
        return CLAUSES.splitAsStream(sentence);
    }

    /** Whether {@code sentence} says in other words what the company promises, condition included. */
    boolean hold(String sentence) {
        return in(sentence).findFirst().isPresent();
    }

    /** Takes what {@code text} says of the promises into the evidence of the turn, as if it had been looked up. */
    void prove(String text) {
        List<Evidence> promised = new ArrayList<>();
        END.splitAsStream(text)
                .flatMap(RestatedPromises::withClauses)
                .flatMap(this::in)
                .distinct()
                .forEach(promise -> promised.add(new Evidence.Promised(promise.id(), promise.words())));
        turn.bench().prove(promised);
    }

    private Stream<Promise> in(String sentence) {
        Set<String> stems = stems(sentence);
        Set<Assurance> assured = Assurance.in(sentence);
        return promises.stream()
                .filter(promise -> stems.size() > 1 && promise.assurances().containsAll(assured))
                .filter(promise -> isRestated(stems, promise))
                .map(Restatable::promise);
    }

    private static boolean isRestated(Set<String> stems, Restatable promise) {
        long shared = stems.stream().filter(promise.stems()::contains).count();
        boolean whole = promise.promise().kind() == Promise.Kind.DIRECT
                || shared >= promise.stems().size() * WHOLE;
        return shared >= stems.size() * RESTATED && whole;
    }

    private static Stream<String> withClauses(String sentence) {
        return Stream.concat(Stream.of(sentence), clauses(sentence));
    }

    private static Set<String> stems(String text) {
        return WordStem.words(text).map(WordStem::of).collect(Collectors.toSet());
    }
}
