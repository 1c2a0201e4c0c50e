package dev.noor.app.server.staff;

import dev.noor.ports.tenant.StaffPhrase;
import java.util.Map;

/**
 * What is told of what a person did.
 *
 * @param done whether anything came of it, which all of them read
 */
record Told(StaffPhrase phrase, Map<String, String> values, Outcome done) {
    /** Whether something is different now. */
    enum Outcome {
        CHANGED,
        NOTHING
    }

    static Told changed(StaffPhrase phrase, String manager) {
        return new Told(phrase, Map.of("manager", manager), Outcome.CHANGED);
    }

    static Told nothing(StaffPhrase phrase) {
        return new Told(phrase, Map.of(), Outcome.NOTHING);
    }
}
