package dev.noor.ports.followup;

import java.time.Instant;

/**
 * A message that is to be sent if the customer stays silent.
 *
 * @param step of the tenant's scheme, by its id
 * @param since from when the steps count, in business time
 * @param dueAt when to look whether it may be sent, in business time
 */
public record FollowUpPlan(String step, Instant since, Instant dueAt) {
    public FollowUpPlan {
        if (step.isBlank()) {
            throw new IllegalArgumentException("a follow-up is a step of a scheme");
        }
    }

    /** The same at another time. */
    public FollowUpPlan at(Instant later) {
        return new FollowUpPlan(step, since, later);
    }
}
