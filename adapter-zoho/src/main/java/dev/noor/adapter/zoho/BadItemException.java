package dev.noor.adapter.zoho;

/** Says what is wrong with an item, without repeating what it holds. */
final class BadItemException extends Exception {
    private static final long serialVersionUID = 1L;

    BadItemException(String message) {
        super(message);
    }
}
