package dev.noor.app.cli.doctor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.filter.JsonText;
import java.util.Locale;

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

    String asText() {
        return String.format("%-8s %-10s %s", word(), subject, what);
    }

    String asJson() {
        ObjectNode line = JsonText.object();
        line.put("state", word()).put("subject", subject).put("what", what);
        return JsonText.line(line);
    }

    private String word() {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
