package dev.noor.core.handoff;

import dev.noor.core.followup.WorkCalendar;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.wording.NumberText;
import dev.noor.core.wording.Wording;
import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** When a person who is called now will have come: by working hours, so that nothing is promised of a closed office. */
public final class Arrival {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Arrival() {}

    /** When whoever is called should have come; empty where nobody ever works. */
    public static Optional<Instant> due(Tenant tenant, Instant called) {
        return calendar(tenant).after(called, tenant.handoffs().answerWithin());
    }

    /** What the customer may be told of it, in each language; empty where nobody ever works. */
    public static Optional<LocalizedText> words(ServedTenant tenant, Instant called) {
        return said(tenant, called, Language.EN).map(english -> {
            LocalizedText words = LocalizedText.english(english);
            for (Language language : Language.values()) {
                words = words.with(language, said(tenant, called, language).orElse(english));
            }
            return words;
        });
    }

    private static Optional<String> said(ServedTenant served, Instant called, Language language) {
        Tenant tenant = served.tenant();
        Wording wording = served.wording(language, 0);
        WorkCalendar calendar = calendar(tenant);
        Duration within = tenant.handoffs().answerWithin();
        if (due(tenant, called).equals(Optional.of(called.plus(within)))) {
            return Optional.of(
                    wording.say(Phrase.HANDOFF_WITHIN, Map.of("minutes", String.valueOf(within.toMinutes()))));
        }
        Instant from = calendar.isOpen(called) ? calendar.closing(called) : called;
        return calendar.opening(from).map(opening -> opens(tenant, wording, called, opening));
    }

    private static String opens(Tenant tenant, Wording wording, Instant called, Instant opening) {
        ZonedDateTime at = opening.atZone(tenant.zone());
        LocalDate today = LocalDate.ofInstant(called, tenant.zone());
        String time = TIME.format(at);
        if (at.toLocalDate().equals(today)) {
            return wording.say(Phrase.HANDOFF_TODAY, Map.of("time", time));
        }
        return at.toLocalDate().equals(today.plusDays(1))
                ? wording.say(Phrase.HANDOFF_TOMORROW, Map.of("time", time))
                : wording.say(Phrase.HANDOFF_ON, Map.of("date", NumberText.day(at), "time", time));
    }

    private static WorkCalendar calendar(Tenant tenant) {
        return new WorkCalendar(tenant.hours(), tenant.zone());
    }
}
