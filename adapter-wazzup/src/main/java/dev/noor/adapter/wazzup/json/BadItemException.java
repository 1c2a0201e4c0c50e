package dev.noor.adapter.wazzup.json;

/** What is wrong with an item, in words that do not repeat it. */
public final class BadItemException extends Exception {
    public BadItemException(String reason) {
        super(reason, null, false, false);
    }

    /** The reason alone. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
