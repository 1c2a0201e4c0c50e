package dev.noor.app.server.model;

import dagger.Module;
import dagger.Provides;
import dev.noor.adapter.llm.LlmChatModel;
import dev.noor.adapter.llm.LlmPolicies;
import dev.noor.adapter.llm.LlmTranscriber;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.BrainModule;
import dev.noor.core.model.ModelBudget;
import dev.noor.core.model.Taping;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ModelFault;
import dev.noor.ports.voice.Transcriber;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** Chooses the brain by the settings and gives it its model. */
@Module
public interface ModelModule {
    @Provides
    static BrainModule.Choice choice(Configuration configuration) {
        return switch (configuration.brain()) {
            case RULES -> BrainModule.Choice.RULES;
            case HYBRID -> BrainModule.Choice.HYBRID;
            case MODEL -> BrainModule.Choice.MODEL;
        };
    }

    /** Where no model is configured nothing asks one; whoever does all the same is told so. */
    @Provides
    @Singleton
    static ChatModel chatModel(Configuration configuration, InstantSource clock) {
        return configuration
                .llm()
                .<ChatModel>map(config -> new LlmChatModel(config, LlmPolicies.standard(), clock))
                .orElse(request -> {
                    throw ModelFault.UNKNOWN_MODEL.exception("no model is configured");
                });
    }

    /** Only where a model for it is named. */
    @Provides
    @Singleton
    static Optional<Transcriber> transcriber(Configuration configuration, InstantSource clock) {
        return configuration
                .llm()
                .flatMap(config -> config.transcription()
                        .map(model -> new LlmTranscriber(config.main(), model, LlmPolicies.standard(), clock)));
    }

    @Provides
    static Taping taping(Configuration configuration) {
        return configuration.taping();
    }

    @Provides
    static ModelBudget budget() {
        return ModelBudget.STANDARD;
    }
}
