package dev.noor.core.brain;

/**
 * One part of what Noor can say. The rule brain asks the answers in order; each decides from the turn whether it
 * speaks.
 */
interface Answer {
    /** Adds to the reply what the turn calls for. */
    Share answer(TurnContext turn, ReplyBuilder reply);

    /** How much of the reply an answer gave. */
    enum Share {
        /** It had nothing to say. */
        NONE,
        /** It said its part; others may add theirs. */
        PART,
        /** The reply is complete: nothing is added and nothing asked. */
        WHOLE
    }
}
