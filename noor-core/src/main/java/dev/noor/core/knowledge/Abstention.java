package dev.noor.core.knowledge;

import dev.noor.core.knowledge.Ranking.Ranked;

/**
 * Decides whether a passage that was found answers the question, or whether Noor has nothing to say: by how much of the
 * question's words it covers, how far it is about what is asked, how much nearer it is in meaning than the others, and
 * how much is asked that no passage is about. The weights were fitted to labelled questions of two invented companies
 * (ADRs 0021 and 0033).
 */
final class Abstention {
    /** What speaks for a passage and against all of them, and how much must speak for one that answers. */
    private record Weights(
            double covered, double about, double nearer, double namesUnknown, double unknown, double least) {}

    private static final Weights BY_WORDS = new Weights(5.8, 2.1, 0, 3.9, 10.8, 0.6);
    private static final Weights BY_WORDS_AND_VECTORS = new Weights(3.95, 1.27, 5.08, 3.95, 5.29, 1.85);

    private final Weights weights;
    private final double against;

    Abstention(Ranking ranking) {
        this.weights = ranking.hasVectors() ? BY_WORDS_AND_VECTORS : BY_WORDS;
        Bearing bearing = ranking.bearing();
        double named = ranking.namesUnknown() ? 1 - bearing.known() : 0;
        this.against = weights.namesUnknown() * named + weights.unknown() * bearing.unknown();
    }

    boolean answers(Ranked passage) {
        double speaks = weights.covered() * Math.sqrt(passage.covered())
                + weights.about() * Math.sqrt(passage.about())
                + weights.nearer() * passage.nearer();
        return speaks - against >= weights.least();
    }
}
