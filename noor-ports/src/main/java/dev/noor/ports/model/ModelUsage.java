package dev.noor.ports.model;

import java.util.Optional;

/**
 * What a call used.
 *
 * @param inputTokens cached ones included
 * @param cachedTokens of the input, read from the provider's cache
 * @param outputTokens reasoning included
 * @param reasoningTokens of the output, thought and not said
 * @param costMicros millionths of a US dollar, where the provider tells
 */
public record ModelUsage(
        long inputTokens, long cachedTokens, long outputTokens, long reasoningTokens, Optional<Long> costMicros) {
    public static final ModelUsage UNKNOWN = new ModelUsage(0, 0, 0, 0, Optional.empty());

    public ModelUsage {
        if (inputTokens < 0 || cachedTokens < 0 || outputTokens < 0 || reasoningTokens < 0) {
            throw new IllegalArgumentException("tokens are counted from 0");
        }
    }

    /** Input and output. */
    public long tokens() {
        return inputTokens + outputTokens;
    }
}
