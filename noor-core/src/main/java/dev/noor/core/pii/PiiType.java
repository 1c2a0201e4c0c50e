package dev.noor.core.pii;

/** What kind of personal data a span holds; the name is the one in tokens such as {@code [PHONE_1]}. */
public enum PiiType {
    PHONE,
    EMAIL,
    CARD,
    IBAN,
    /** An Emirates ID. */
    EID,
    NAME,
    COMPANY,
    ADDRESS
}
