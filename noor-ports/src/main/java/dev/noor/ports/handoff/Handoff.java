package dev.noor.ports.handoff;

/**
 * A request for a person.
 *
 * @param summary what the person needs to know, in English, from facts only
 */
public record Handoff(HandoffReason reason, Priority priority, String summary) {
    @Override
    public String toString() {
        return "Handoff[" + reason + ", " + priority + "]";
    }

    /** How soon. */
    public enum Priority {
        NORMAL,
        URGENT
    }
}
