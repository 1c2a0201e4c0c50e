package dev.noor.adapter.llm;

import dagger.Module;
import dagger.Provides;

/**
 * What {@link LlmChatModel} needs besides {@link LlmConfig} and the business time, which the app provides. Whether
 * there is a model at all is the app's to decide.
 */
@Module
public interface LlmModule {
    @Provides
    static LlmPolicies policies() {
        return LlmPolicies.standard();
    }
}
