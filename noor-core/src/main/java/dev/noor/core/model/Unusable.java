package dev.noor.core.model;

/** What a model gave is of no use in this turn. */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String what) {
        super(what);
    }
}
