package dev.noor.core.policy;

import dev.noor.ports.reading.Intent;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whether whoever writes wants to hear from Noor. */
public enum Contact {
    WELCOME,
    /** The customer asks for silence in this turn. */
    OPTING_OUT,
    /** The customer asked for silence earlier and asks for nothing now. */
    OPTED_OUT,
    /** The customer asked for silence earlier but writes with a request now, which is answered. */
    OPTED_OUT_ASKING,
    /** One of the company's own people, in the chat in which they are told of what needs one. */
    COLLEAGUE;

    private static final Set<Intent> NO_REQUEST =
            EnumSet.of(Intent.OPT_OUT, Intent.THANKS, Intent.BYE, Intent.CONFIRM, Intent.DENY);

    /**
     * Where a customer stands before this turn. A burst that could not be read counts as a request.
     *
     * @param optedOutAt when the customer asked for silence, before this turn
     * @param intents of this turn
     */
    public static Contact of(Optional<Instant> optedOutAt, Set<Intent> intents) {
        if (optedOutAt.isEmpty()) {
            return intents.contains(Intent.OPT_OUT) ? OPTING_OUT : WELCOME;
        }
        return !intents.isEmpty() && NO_REQUEST.containsAll(intents) ? OPTED_OUT : OPTED_OUT_ASKING;
    }
}
