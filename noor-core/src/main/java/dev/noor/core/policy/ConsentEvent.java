package dev.noor.core.policy;

/** What the customer said about getting a quotation. */
public enum ConsentEvent {
    /** Asked for one. */
    REQUESTED,
    /** Said yes to Noor's offer of one. */
    AGREED,
    /** Not now. */
    DEFERRED,
    /** No. */
    DECLINED
}
