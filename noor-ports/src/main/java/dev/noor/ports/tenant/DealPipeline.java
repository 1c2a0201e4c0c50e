package dev.noor.ports.tenant;

import dev.noor.ports.conversation.Stage;
import dev.noor.ports.crm.DealStage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The company's pipeline of deals, and where a deal stands in it while a sale stands at a step.
 *
 * @param stages all there are, in the pipeline's order
 * @param at by the step of the sale; a step that is not named leaves a deal where it is
 * @param newFrom the first stage of deals with customers of other countries, by two-letter code
 * @param onHold while the customer put the quotation off
 * @param delivered where people move a deal when the customer has the goods
 * @param lost where people move a deal that nothing comes of
 */
public record DealPipeline(
        List<DealStage> stages,
        Map<Stage, DealStage> at,
        Map<String, DealStage> newFrom,
        Optional<DealStage> onHold,
        Optional<DealStage> delivered,
        Optional<DealStage> lost) {
    public DealPipeline {
        stages = List.copyOf(stages);
        at = Map.copyOf(at);
        newFrom = Map.copyOf(newFrom);
        Set<DealStage> named = named(at, newFrom, onHold);
        delivered.ifPresent(named::add);
        lost.ifPresent(named::add);
        if (!stages.containsAll(named)) {
            throw new IllegalArgumentException("a stage is named that is not among the pipeline's");
        }
    }

    /** The stages that Noor moves deals to; a deal that stands at another was put there by people. */
    public Set<DealStage> own() {
        return Set.copyOf(named(at, newFrom, onHold));
    }

    private static Set<DealStage> named(
            Map<Stage, DealStage> at, Map<String, DealStage> newFrom, Optional<DealStage> onHold) {
        Set<DealStage> named = new LinkedHashSet<>(at.values());
        named.addAll(newFrom.values());
        onHold.ifPresent(named::add);
        return named;
    }
}
