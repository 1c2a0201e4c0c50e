package dev.noor.app.cli.eval;

import java.util.Locale;

/** How many of how many. */
public record Tally(int passed, int total) {

    public static final Tally NONE = new Tally(0, 0);

    Tally plus(boolean pass) {
        return new Tally(passed + (pass ? 1 : 0), total + 1);
    }

    /** The share in percent with one decimal, never rounded up to 100; a dash when there is nothing to count. */
    public String percent() {
        if (total == 0) {
            return "-";
        }
        return String.format(Locale.ROOT, "%.1f %%", Math.floor(1000.0 * passed / total) / 10);
    }
}
