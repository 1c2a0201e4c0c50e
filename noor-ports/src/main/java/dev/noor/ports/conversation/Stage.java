package dev.noor.ports.conversation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where a sale stands. The facts live in the ledger; the stage only says which step comes next.
 *
 * <pre>
 * greeting → qualifying → needs_analysis ⇄ solution ⇄ company_details → quoting → closing → feedback
 *                 ↑____________|               ↑________________________|
 * </pre>
 *
 * The wire form is lower snake case. Source: domain §1.
 */
public enum Stage {
    GREETING,
    QUALIFYING,
    NEEDS_ANALYSIS,
    SOLUTION,
    COMPANY_DETAILS,
    QUOTING,
    CLOSING,
    FEEDBACK;

    /** The stages that one move may reach from here. */
    public Set<Stage> successors() {
        return switch (this) {
            case GREETING -> EnumSet.of(QUALIFYING);
            case QUALIFYING -> EnumSet.of(NEEDS_ANALYSIS);
            case NEEDS_ANALYSIS -> EnumSet.of(SOLUTION, QUALIFYING);
            case SOLUTION -> EnumSet.of(COMPANY_DETAILS, NEEDS_ANALYSIS);
            case COMPANY_DETAILS -> EnumSet.of(QUOTING, SOLUTION);
            case QUOTING -> EnumSet.of(CLOSING, SOLUTION);
            case CLOSING -> EnumSet.of(FEEDBACK);
            case FEEDBACK -> EnumSet.noneOf(Stage.class);
        };
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
