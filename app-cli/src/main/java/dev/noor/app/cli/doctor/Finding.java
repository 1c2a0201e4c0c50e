package dev.noor.app.cli.doctor;

/** What an examination found. */
record Finding(State state, String subject, String what) {

    /** How bad it is. */
    enum State {
        OK,
        /** Fine for trying Noor, not for customers. */
        MISSING,
        BROKEN
    }

    static Finding ok(String subject, String what) {
        return new Finding(State.OK, subject, what);
    }

    static Finding missing(String subject, String what) {
        return new Finding(State.MISSING, subject, what);
    }

    static Finding broken(String subject, String what) {
        return new Finding(State.BROKEN, subject, what);
    }
}
