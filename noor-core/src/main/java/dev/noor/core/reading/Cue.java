package dev.noor.core.reading;

/** A hint about tone, wishes or safety that is neither an intent nor a value. */
public enum Cue {
    /** A greeting of peace that is answered in full. */
    PEACE_GREETING,
    /** Wants what costs little. */
    CHEAP,
    /** Wants the best. */
    PREMIUM,
    /** Finds a price too high. */
    TOO_EXPENSIVE,
    /** Only what is in stock. */
    IN_STOCK,
    /** Wants no quotation. */
    REFUSES_QUOTATION,
    /** Wants no quotation yet. */
    DEFERS_QUOTATION,
    /** Not now: a no that may become a yes. */
    NOT_YET,
    /** Says yes in so many words, where "ok" only shows that a message was read. */
    CLEAR_YES,
    /** Agrees with a reservation. */
    YES_BUT,
    /** Will come back later, needs to think. */
    LATER,
    /** Needs a moment, or will send something. */
    WAITS,
    /** Asks what something is for. */
    WHY,
    /** Buys for themselves, not for a company. */
    INDIVIDUAL_BUYER,
    URGENT,
    /** Asks how products differ or which is better. */
    COMPARISON,
    /** Speaks of the sum of everything. */
    IN_TOTAL,
    /** Speaks of prices with the tax. */
    WITH_VAT,
    /** Takes something off an order. */
    REMOVE,
    /** Wants to see or try a piece first. */
    SAMPLE,
    /** Wants more or other options than those shown. */
    OTHER_OPTIONS,
    /** An amount is in another currency than the tenant's: the slots have it as written, no limit is set by it. */
    FOREIGN_AMOUNT,
    /** Another currency than the tenant's is named, with an amount or without. */
    FOREIGN_CURRENCY,
    /** So many pieces are wanted as nobody can order: none, or more than 10,000. */
    IMPOSSIBLE_COUNT,
    /** Wants money back. */
    REFUND,
    /** Would sell on what they buy. */
    DEALER,
    /** Wants to be called. */
    CALLBACK,
    /** Asks for the rules, and claims nothing. */
    POLICY,
    /** Adds to what was ordered, and does not change it. */
    ADDITION,
    /**
     * Asks about what was shown and names no other thing: "which of them has a headrest?", "what material?". What is
     * asked about is in {@link Reading#attributes}, in the slots of features, colours and sizes, or in the intents.
     */
    ABOUT_SHOWN,
    /** Points at one of what was shown by what it is like: "the black one", "тот, что с подголовником". */
    POINTS,
    /** Says what they will do. */
    PROMISE,
    /** Names a thing or service of another trade. */
    OFF_TRADE,
    /** Tries to give the assistant orders. */
    INJECTION
}
