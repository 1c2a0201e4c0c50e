package dev.noor.core;

import dagger.Binds;
import dagger.Module;
import dev.noor.core.brain.Brain;
import dev.noor.core.brain.RuleBrain;

/** The brain that sells without any model makes the replies. */
@Module
public interface RuleBrainModule {
    @Binds
    Brain brain(RuleBrain rules);
}
