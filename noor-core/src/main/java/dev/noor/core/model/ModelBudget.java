package dev.noor.core.model;

import java.time.Duration;

/**
 * What models may be used for; checked before each call. Money is in millionths of a US dollar.
 *
 * @param turn within one turn
 * @param time for all calls of a turn together
 * @param callsAnHour that one conversation may cause
 * @param conversationDay of one conversation within 24 hours
 * @param tenantDay of one tenant within 24 hours
 * @param outputTokens the longest answer of one call
 */
public record ModelBudget(
        Limit turn, Duration time, int callsAnHour, Limit conversationDay, Limit tenantDay, int outputTokens) {
    /** An answer within 12 seconds, the rules' own time included. */
    public static final ModelBudget STANDARD = new ModelBudget(
            new Limit(8, 60_000, 50_000),
            Duration.ofSeconds(9),
            60,
            new Limit(400, 2_000_000, 1_000_000),
            new Limit(50_000, 200_000_000, 50_000_000),
            700);

    /** The same with another time for a turn. */
    public ModelBudget within(Duration otherTime) {
        return new ModelBudget(turn, otherTime, callsAnHour, conversationDay, tenantDay, outputTokens);
    }

    /** So many calls, tokens and micros; with any of them used up nothing more is asked. */
    public record Limit(long calls, long tokens, long micros) {
        boolean isUsedUp(long usedCalls, long usedTokens, long usedMicros) {
            return usedCalls >= calls || usedTokens >= tokens || usedMicros >= micros;
        }
    }
}
