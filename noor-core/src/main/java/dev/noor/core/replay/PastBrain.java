package dev.noor.core.replay;

import dev.noor.core.brain.Brain;
import dev.noor.core.brain.ReplyBuilder;
import dev.noor.core.brain.RuleBrain;
import dev.noor.core.brain.TurnContext;
import dev.noor.core.model.HybridBrain;
import dev.noor.core.model.ModelBrain;
import jakarta.inject.Inject;
import java.util.Optional;

/** The brain that the turn had, or the one that is wanted for all. */
public final class PastBrain implements Brain {
    private final PastMoment moment;
    private final Optional<Wanted> wanted;
    private final RuleBrain rules;
    private final HybridBrain hybrid;
    private final ModelBrain model;

    @Inject
    PastBrain(PastMoment moment, Optional<Wanted> wanted, RuleBrain rules, HybridBrain hybrid, ModelBrain model) {
        this.moment = moment;
        this.wanted = wanted;
        this.rules = rules;
        this.hybrid = hybrid;
        this.model = model;
    }

    /** By its name in reports. */
    public record Wanted(String brain) {}

    @Override
    public String name() {
        return brain().name();
    }

    @Override
    public ReplyBuilder reply(TurnContext turn) {
        return brain().reply(turn);
    }

    private Brain brain() {
        String name = wanted.map(Wanted::brain).orElseGet(() -> moment.report().brain());
        if (name.equals(model.name())) {
            return model;
        }
        return name.equals(hybrid.name()) ? hybrid : rules;
    }
}
