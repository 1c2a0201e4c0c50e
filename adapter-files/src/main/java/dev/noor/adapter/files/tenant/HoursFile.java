package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.yaml.YamlMapping;
import dev.noor.adapter.files.yaml.YamlValue;
import dev.noor.ports.tenant.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code hours.yaml}. */
final class HoursFile {
    static final String FILE = "hours.yaml";

    private HoursFile() {}

    static Optional<Hours> read(Layers layers) {
        return layers.first(FILE).flatMap(HoursFile::of);
    }

    /** The hours that a part of a file states. */
    static Optional<Hours> of(YamlValue stated) {
        return stated.mapping("days", "from", "to", "holidays").flatMap(HoursFile::of);
    }

    private static Optional<Hours> of(YamlMapping hours) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        hours.require("days")
                .ifPresent(list -> list.items()
                        .forEach(item -> item.as("one of mon, tue, wed, thu, fri, sat, sun", HoursFile::day)
                                .ifPresent(days::add)));
        Optional<LocalTime> from = time(hours, "from");
        Optional<LocalTime> to = time(hours, "to");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!from.get().isBefore(to.get())) {
            hours.problemAt("to", "'to' is not after 'from'");
            return Optional.empty();
        }
        return Optional.of(new Hours(days, from.get(), to.get(), holidays(hours)));
    }

    private static Set<LocalDate> holidays(YamlMapping hours) {
        return hours.items("holidays").stream()
                .flatMap(item -> item.as("a day such as 2026-12-02", LocalDate::parse).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<LocalTime> time(YamlMapping hours, String key) {
        return hours.require(key).flatMap(value -> value.as("a time such as \"10:00\"", LocalTime::parse));
    }

    private static DayOfWeek day(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day ->
                        day.name().substring(0, 3).toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
