package dev.noor.core.errand;

import dev.noor.ports.conversation.Stage;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.tenant.DealPipeline;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * How far Noor may move a deal. One that stands where Noor put it is Noor's to move forth and back. One that people
 * moved stays where they put it, until the sale goes further than both they and Noor had brought it; at a stage that
 * Noor never moves deals to it stays for good.
 */
final class DealReach {
    /** Where nothing is further back: a deal that was put off. */
    private static final int NOWHERE = -1;

    private DealReach() {}

    /**
     * Where the deal goes.
     *
     * @param now where it stands
     * @param placed where Noor put it last; empty where that is not known, as nobody is said to have moved it then
     * @param wanted where it would stand by the sale
     * @return empty where it is left to people
     */
    static Optional<DealStage> to(DealPipeline pipeline, DealStage now, Optional<DealStage> placed, DealStage wanted) {
        if (!pipeline.own().contains(now)) {
            return Optional.empty();
        }
        DealStage before = placed.orElse(now);
        boolean further = rank(pipeline, wanted) > Math.max(rank(pipeline, now), rank(pipeline, before));
        return before.equals(now) || wanted.equals(now) || further ? Optional.of(wanted) : Optional.empty();
    }

    /** The step of a sale that a stage stands for, in the order of steps. */
    private static int rank(DealPipeline pipeline, DealStage stage) {
        if (pipeline.newFrom().containsValue(stage)) {
            return Collections.min(pipeline.at().keySet()).ordinal();
        }
        return pipeline.at().entrySet().stream()
                .filter(step -> step.getValue().equals(stage))
                .map(Map.Entry::getKey)
                .mapToInt(Stage::ordinal)
                .max()
                .orElse(NOWHERE);
    }
}
