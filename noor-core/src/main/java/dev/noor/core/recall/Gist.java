package dev.noor.core.recall;

import java.util.List;
import java.util.Set;

/**
 * What an utterance is, read by itself.
 *
 * @param priced the numbers of its lines, from 0, that name a product and state an amount of the tenant's money
 */
record Gist(Set<Sign> signs, List<Integer> priced) {
    static final Gist NOTHING = new Gist(Set.of(), List.of());

    /** What the words of a customer or a colleague do. */
    enum Sign {
        /** The customer refuses, puts off or finds fault. */
        OBJECTS,
        /** The customer tells something in a sentence: no question, no courtesy. */
        TELLS,
        /** A colleague states terms or figures, or says what they will do. */
        BINDS
    }

    Gist {
        signs = Set.copyOf(signs);
        priced = List.copyOf(priced);
    }
}
