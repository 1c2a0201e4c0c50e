package dev.noor.core.model;

import dev.noor.core.brain.TurnContext;
import dev.noor.core.wording.TalkWords;
import dev.noor.core.wording.WordStem;
import dev.noor.ports.Language;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.conversation.Fact;
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
    private final TalkWords talk;
    private final Set<String> grounded = new HashSet<>();

    /** @param texts what the company says in this turn, beside its promises */
    ProvenWords(TurnContext turn, List<String> texts) {
        this.talk = turn.served().talk();
        Language language = turn.wording().language();
        Stream.of(
                        texts.stream(),
                        turn.served().tenant().promises().stream()
                                .map(promise -> promise.words().in(language)),
                        turn.bench().ledger().inForce().stream().map(Fact::value),
                        turn.served().tenant().assistant().texts().values().stream(),
                        turn.served().tenant().offering().texts().values().stream(),
                        Stream.of(turn.served().tenant().name()))
                .flatMap(all -> all)
                .flatMap(WordStem::words)
                .map(WordStem::of)
                .forEach(grounded::add);
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

    private Set<String> claims(String text) {
        return WordStem.words(text)
                .filter(word -> !talk.holds(word))
                .map(WordStem::of)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
