package dev.noor.ports.config;

/** A value that must not be printed. Its {@link #toString()} is always {@code ********}. */
public final class Secret {
    private final String value;

    public Secret(String value) {
        this.value = value;
    }

    /** The secret itself; hand it to nothing but the call that needs it. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "********";
    }
}
