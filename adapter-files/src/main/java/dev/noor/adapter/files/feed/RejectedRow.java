package dev.noor.adapter.files.feed;

/** A row that is no product, and why. Never leaves this package. */
final class RejectedRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RejectedRow(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
