package dev.noor.ports.conversation;

/** What the customer said about getting a quotation. */
public enum QuoteConsent {
    /** Nothing yet. */
    NONE,
    /** Asked for it or agreed. */
    GRANTED,
    /** Not now. */
    DEFERRED,
    /** No. It stays so until the customer asks for a quotation. */
    DECLINED
}
