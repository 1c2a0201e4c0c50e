package dev.noor.core.knowledge;

import dev.noor.core.knowledge.Ranking.Ranked;

/** Decides whether a passage that was found answers the question, or whether Noor has nothing to say. */
final class Abstention {
    /** How much of a question a passage must cover. */
    static final double MIN_COVERED = 0.3;

    /** How much of its coverage counts when the question also names what no passage is about. */
    static final double BESIDE_THE_POINT = 0.4;

    /** How much of a question without any topic the title or a question of the passage must hold. */
    static final double MIN_HEADED = 0.5;

    private final boolean namesTopics;
    private final boolean namesUnknown;

    Abstention(Ranking ranking) {
        this.namesTopics = ranking.namesTopics();
        this.namesUnknown = ranking.namesUnknown();
    }

    boolean answers(Ranked passage) {
        double covered = passage.covered() * (namesUnknown ? BESIDE_THE_POINT : 1);
        return covered >= MIN_COVERED && (namesTopics || passage.headed() >= MIN_HEADED);
    }
}
