package dev.noor.ports.tenant;

import dev.noor.ports.Language;
import java.time.Duration;

/**
 * How a company's people are called and how soon they answer. Times are working time.
 *
 * @param language of case files, and of what several people read together
 * @param answerWithin after so long without a person the one who was called is reminded
 * @param passOnAfter so long after the reminder somebody else is called
 */
public record HandoffScheme(Language language, Duration answerWithin, Duration passOnAfter) {
    public HandoffScheme {
        if (!answerWithin.isPositive() || !passOnAfter.isPositive()) {
            throw new IllegalArgumentException("people have some time to answer");
        }
    }
}
