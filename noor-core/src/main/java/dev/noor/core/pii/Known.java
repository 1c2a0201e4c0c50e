package dev.noor.core.pii;

/** A value that the conversation knows to be personal, such as the customer's name. Not printed. */
public record Known(PiiType type, String value) {
    @Override
    public String toString() {
        return "Known[" + type + "]";
    }
}
