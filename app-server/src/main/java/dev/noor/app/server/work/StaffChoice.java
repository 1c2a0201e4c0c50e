package dev.noor.app.server.work;

import dev.noor.ports.staff.StaffNote.Choice;
import dev.noor.ports.tenant.StaffPhrase;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** What a person can do with a hand-off by pressing a button, and how a press says so. */
public enum StaffChoice {
    /** This person looks after the customer. */
    TAKE("take", StaffPhrase.NOTE_TAKE),
    /** It is settled, and Noor goes on. */
    RESOLVE("resolve", StaffPhrase.NOTE_RESOLVE),
    /** It is not settled, and Noor goes on all the same. */
    RELEASE("release", StaffPhrase.NOTE_RELEASE);

    private static final String BETWEEN = ":";

    private final String word;
    private final StaffPhrase label;

    StaffChoice(String word, StaffPhrase label) {
        this.word = word;
        this.label = label;
    }

    StaffPhrase label() {
        return label;
    }

    /** The button for a hand-off. */
    Choice button(String label, UUID handoff) {
        return new Choice(label, word + BETWEEN + handoff);
    }

    /** What a press means for which hand-off. */
    public record Press(StaffChoice choice, UUID handoff) {}

    /** The press that a button's code stands for; empty when it is no button of ours. */
    public static Optional<Press> read(String code) {
        int border = code.indexOf(BETWEEN);
        if (border < 0) {
            return Optional.empty();
        }
        String word = code.substring(0, border);
        return Arrays.stream(values())
                .filter(choice -> choice.word.equals(word))
                .findFirst()
                .flatMap(choice -> id(code.substring(border + 1)).map(handoff -> new Press(choice, handoff)));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
