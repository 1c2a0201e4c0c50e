package dev.noor.core.knowledge;

import dev.noor.ports.knowledge.KnowledgeBase.Hit;
import dev.noor.ports.knowledge.Passage;
import java.util.List;

/** Decides whether a passage that was found answers the question, or whether Noor has nothing to say. */
public final class Abstention {

    /** How much of a question a passage must cover. */
    public static final double MIN_SCORE = 0.35;

    private Abstention() {}

    /** Whether the passage answers. */
    public static boolean answers(Hit hit) {
        return hit.score() >= MIN_SCORE;
    }

    /** The passages that answer, in the order found. */
    public static List<Passage> answering(List<Hit> hits) {
        return hits.stream().filter(Abstention::answers).map(Hit::passage).toList();
    }
}
