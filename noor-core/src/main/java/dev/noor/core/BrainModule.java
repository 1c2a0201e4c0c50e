package dev.noor.core;

import dagger.Binds;
import dagger.BindsOptionalOf;
import dagger.Module;
import dagger.Provides;
import dev.noor.core.brain.Brain;
import dev.noor.core.brain.RuleBrain;
import dev.noor.core.model.HybridBrain;
import dev.noor.core.model.LiveLine;
import dev.noor.core.model.ModelBrain;
import dev.noor.core.model.ModelLine;
import dev.noor.core.model.Taping;
import jakarta.inject.Provider;

/**
 * The brain that was chosen. The app provides the choice and, for those that ask a model, the model, the calls kept and
 * the budget.
 */
@Module
public interface BrainModule {
    /** What makes the replies. */
    enum Choice {
        /** The rules alone. */
        RULES,
        /** The rules' replies, worded by a model. */
        HYBRID,
        /** A model with the tools, on what the rules decided. */
        MODEL
    }

    /** Without it, what models are asked is kept. */
    @BindsOptionalOf
    Taping taping();

    @Binds
    ModelLine line(LiveLine line);

    @Provides
    static Brain brain(
            Choice choice, Provider<RuleBrain> rules, Provider<HybridBrain> hybrid, Provider<ModelBrain> model) {
        return switch (choice) {
            case RULES -> rules.get();
            case HYBRID -> hybrid.get();
            case MODEL -> model.get();
        };
    }
}
