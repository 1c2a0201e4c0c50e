package dev.noor.adapter.telegram;

/** The group became a supergroup and has another id now. Never leaves the adapter. */
final class MovedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String to;

    MovedException(String to) {
        super("the group has another id");
        this.to = to;
    }

    /** The id that it has now. */
    String to() {
        return to;
    }
}
