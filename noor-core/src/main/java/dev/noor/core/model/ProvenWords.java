package dev.noor.core.model;

import dev.noor.core.brain.TurnContext;
import dev.noor.core.reply.claim.Assurance;
import dev.noor.core.wording.TalkWords;
import dev.noor.core.wording.WordStem;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.tenant.Promise;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that a model may use: those that claim nothing, and those that stand in what it speaks of. What can be
 * claimed is without end, and so it is not listed; what may be said is.
 */
final class ProvenWords {
    /** So much of a sentence stands in a promise that it says again. */
    private static final double RESTATED = 0.8;
    /** So much of a promise with a condition stands in a sentence that says it again, so that the condition does. */
    private static final double WHOLE = 0.5;

    /** Between the clauses of a sentence. */
    static final String CLAUSES = "[;؛.,،]\\s+";

    private final TalkWords talk;
    private final Set<String> grounded = new HashSet<>();
    private final List<Restatable> promises = new ArrayList<>();

    /** A promise, or a clause of one, in one language. */
    private record Restatable(Promise promise, Set<String> stems, Set<Assurance> assurances) {}

    /** @param texts what the company says in this turn */
    ProvenWords(TurnContext turn, List<String> texts) {
        this.talk = turn.served().talk();
        Stream.of(
                        texts.stream(),
                        turn.bench().ledger().inForce().stream().map(Fact::value),
                        turn.served().tenant().assistant().texts().values().stream(),
                        turn.served().tenant().offering().texts().values().stream(),
                        Stream.of(turn.served().tenant().name()))
                .flatMap(all -> all)
                .flatMap(WordStem::words)
                .map(WordStem::of)
                .forEach(grounded::add);
        turn.served().tenant().promises().forEach(promise -> {
            String words = promise.words().in(turn.wording().language());
            grounded.addAll(stems(words));
            Stream.concat(Stream.of(words), Stream.of(words.split(CLAUSES)))
                    .map(part -> new Restatable(promise, stems(part), Assurance.in(part)))
                    .filter(part -> !part.stems().isEmpty())
                    .forEach(promises::add);
        });
    }

    /** Whether each word of {@code sentence} claims nothing, or is a word of the texts or of one of {@code rows}. */
    boolean carry(String sentence, List<Product> rows) {
        Set<String> claims = claims(sentence);
        claims.removeAll(grounded);
        for (Product row : rows) {
            if (!claims.isEmpty()) {
                claims.removeAll(talk.of(row));
            }
        }
        return claims.isEmpty();
    }

    /** Whether {@code sentence} says in other words what the company promises, condition included. */
    boolean restate(String sentence) {
        return restated(sentence).findFirst().isPresent();
    }

    /** The promises that {@code sentence} says in other words. */
    Stream<Promise> restated(String sentence) {
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

    private static Set<String> stems(String text) {
        return WordStem.words(text).map(WordStem::of).collect(Collectors.toSet());
    }

    private Set<String> claims(String text) {
        return WordStem.words(text)
                .filter(word -> !talk.holds(word))
                .map(WordStem::of)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
