package dev.noor.app.cli.dlq;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.ports.upkeep.DeadLetter;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A dead letter as it is printed: the customer's number is masked, and words are left to those who ask for them. */
final class LetterText {
    private static final int SHOWN_BEFORE = 3;
    private static final int SHOWN_AFTER = 2;

    private LetterText() {}

    static String line(DeadLetter letter, Instant now) {
        return String.format(
                        Locale.ROOT,
                        "%-40s  %-8s  %5s  %-14s  %s",
                        letter.id(),
                        letter.state().toLowerCase(Locale.ROOT),
                        age(letter, now),
                        masked(letter.chat()),
                        letter.reason())
                .stripTrailing();
    }

    static ObjectNode json(DeadLetter letter, Instant now) {
        return JsonText.object()
                .put("id", letter.id().toString())
                .put("state", letter.state().toLowerCase(Locale.ROOT))
                .put("reason", letter.reason())
                .put("since", letter.since().truncatedTo(ChronoUnit.MILLIS).toString())
                .put(
                        "age_seconds",
                        Math.max(0, Duration.between(letter.since(), now).toSeconds()))
                .put("chat", masked(letter.chat()));
    }

    /** In the largest unit that fits, such as {@code 26h}. */
    static String age(DeadLetter letter, Instant now) {
        Duration age = Duration.between(letter.since(), now);
        if (age.toDays() >= 3) {
            return age.toDays() + "d";
        }
        if (age.toHours() >= 1) {
            return age.toHours() + "h";
        }
        return age.toMinutes() >= 1 ? age.toMinutes() + "min" : Math.max(0, age.toSeconds()) + "s";
    }

    /** A number by which its owner can be told from others and not be called. */
    static String masked(String chat) {
        return chat.length() <= SHOWN_BEFORE + SHOWN_AFTER
                ? "*".repeat(chat.length())
                : chat.substring(0, SHOWN_BEFORE)
                        + "*".repeat(Math.min(9, chat.length() - SHOWN_BEFORE - SHOWN_AFTER))
                        + chat.substring(chat.length() - SHOWN_AFTER);
    }
}
