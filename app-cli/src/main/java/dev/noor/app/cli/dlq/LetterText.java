package dev.noor.app.cli.dlq;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.core.pii.ShownNumber;
import dev.noor.ports.upkeep.DeadLetter;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A dead letter as it is printed: the customer's number is masked, and words are left to those who ask for them. */
final class LetterText {
    private LetterText() {}

    static String line(DeadLetter letter, Instant now) {
        return String.format(
                        Locale.ROOT,
                        "%-40s  %-8s  %5s  %-14s  %s",
                        letter.id(),
                        letter.state().toLowerCase(Locale.ROOT),
                        age(letter, now),
                        ShownNumber.masked(letter.chat()),
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
                .put("chat", ShownNumber.masked(letter.chat()));
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
}
