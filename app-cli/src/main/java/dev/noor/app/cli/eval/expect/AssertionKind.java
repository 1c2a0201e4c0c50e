package dev.noor.app.cli.eval.expect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an assertion is about. The wire form is lower case with a hyphen. */
public enum AssertionKind {
    /** Which products are named and what is said of them. */
    CONTENT,
    /** Sums in the reply. */
    MONEY,
    /** Whether Noor speaks. */
    OUTCOME,
    LANGUAGE,
    /** How many questions are asked. */
    QUESTION,
    /** Length, repetition and what no customer should read. */
    FORM,
    STAGE,
    /** What the ledger holds. */
    FACTS,
    /** What happens with the quotation. */
    CONSENT,
    HAND_OFF,
    OPT_OUT,
    /** Whether figures and models are proven. */
    GROUNDING;

    /** Whether nothing but 100 % will do. */
    public boolean isCritical() {
        return switch (this) {
            case MONEY, CONSENT, HAND_OFF, OPT_OUT, GROUNDING -> true;
            case CONTENT, OUTCOME, LANGUAGE, QUESTION, FORM, STAGE, FACTS -> false;
        };
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Every wire form, for a sentence. */
    public static String wires() {
        return Arrays.stream(values()).map(AssertionKind::wire).collect(Collectors.joining(", "));
    }

    /** The kind of a wire form. */
    public static Optional<AssertionKind> ofWire(String wire) {
        return Arrays.stream(values()).filter(kind -> kind.wire().equals(wire)).findFirst();
    }
}
