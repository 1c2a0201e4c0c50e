package dev.noor.core.recall;

import dev.noor.ports.tenant.StaffPhrase;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A page of at most {@value #LONGEST} characters. Of each part what comes last is left out first, and of the page the
 * last parts. Every line ends with the minute of the message that it is known from. Confined to one thread.
 */
final class SummaryPage {
    static final int LONGEST = 1_200;
    /** A sale is no year long. */
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM HH:mm", Locale.ROOT);

    private final RecallWords words;
    private final Map<UUID, Instant> times;
    private final ZoneId zone;
    private final StringBuilder page = new StringBuilder();
    private final List<UUID> cited = new ArrayList<>();

    /** @param times of every message that can be cited */
    SummaryPage(RecallWords words, Map<UUID, Instant> times, ZoneId zone) {
        this.words = words;
        this.times = times;
        this.zone = zone;
    }

    /** Adds what fits of a part, if anything does. */
    SummaryPage part(StaffPhrase title, int longest, Stream<Noted> items) {
        int end = Math.min(LONGEST, page.length() + longest);
        String head = (page.isEmpty() ? "" : "\n") + words.say(title) + ":";
        StringBuilder part = new StringBuilder(head);
        Iterator<Noted> each = items.iterator();
        boolean fits = true;
        while (fits && each.hasNext()) {
            Noted noted = each.next();
            String line = "\n- " + noted.text() + cite(noted);
            fits = page.length() + part.length() + line.length() <= end;
            if (fits) {
                part.append(line);
                noted.messages().stream().filter(times::containsKey).forEach(cited::add);
            }
        }
        if (part.length() > head.length()) {
            page.append(part);
        }
        return this;
    }

    Summary summary() {
        return new Summary(page.toString(), cited.stream().distinct().toList());
    }

    private String cite(Noted noted) {
        return noted.messages().stream()
                .flatMap(message -> Optional.ofNullable(times.get(message)).stream())
                .findFirst()
                .map(at -> " [" + MINUTE.format(at.atZone(zone)) + "]")
                .orElse("");
    }
}
