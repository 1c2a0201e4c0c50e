package dev.noor.adapter.files.document;

/** A document cannot be read, for a reason that whoever keeps it can do something about. */
final class UnreadableDocumentException extends Exception {
    private static final long serialVersionUID = 1;

    private final String why;

    /** @param why and what to do, as words to follow the name of the file */
    UnreadableDocumentException(String why) {
        super(why);
        this.why = why;
    }

    UnreadableDocumentException(String why, Throwable cause) {
        super(why, cause);
        this.why = why;
    }

    String why() {
        return why;
    }
}
