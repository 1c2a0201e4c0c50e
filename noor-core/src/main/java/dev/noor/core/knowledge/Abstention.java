package dev.noor.core.knowledge;

import dev.noor.core.knowledge.Ranking.Ranked;

/**
 * Decides whether a passage that was found answers the question, or whether Noor has nothing to say: by how much of the
 * question's words it covers, how far it is about what is asked, and how much is asked that no passage is about. The
 * weights were fitted to labelled questions of two invented companies (ADR 0021).
 */
final class Abstention {
    private static final double COVERED = 5.8;
    private static final double ABOUT = 2.1;
    private static final double NAMES_UNKNOWN = 3.9;
    private static final double UNKNOWN = 10.8;
    private static final double LEAST = 0.6;

    private final double against;

    Abstention(Ranking ranking) {
        Bearing bearing = ranking.bearing();
        double named = ranking.namesUnknown() ? 1 - bearing.known() : 0;
        this.against = NAMES_UNKNOWN * named + UNKNOWN * bearing.unknown();
    }

    boolean answers(Ranked passage) {
        return COVERED * Math.sqrt(passage.covered()) + ABOUT * Math.sqrt(passage.about()) - against >= LEAST;
    }
}
