package dev.noor.core.reply.claim;

import java.util.List;
import java.util.Optional;

/** The names of months, by the start that no other word of a date shares. */
final class Months {
    private static final List<List<String>> STARTS = List.of(
            List.of("jan", "январ", "янв", "يناير"),
            List.of("feb", "феврал", "фев", "فبراير"),
            List.of("mar", "март", "مارس"),
            List.of("apr", "апрел", "апр", "ابريل"),
            List.of("may", "мая", "май", "مايو"),
            List.of("jun", "июн", "يونيو"),
            List.of("jul", "июл", "يوليو"),
            List.of("aug", "август", "авг", "اغسطس"),
            List.of("sep", "сентябр", "сен", "سبتمبر"),
            List.of("oct", "октябр", "окт", "اكتوبر"),
            List.of("nov", "ноябр", "ноя", "نوفمبر"),
            List.of("dec", "декабр", "дек", "ديسمبر"));
    private static final List<String> ENGLISH = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Months() {}

    /** 1 to 12 when {@code folded} is a month's name or a usual abbreviation. */
    static Optional<Integer> of(String folded) {
        for (int month = 0; month < 12; month++) {
            if (isName(folded, month)) {
                return Optional.of(month + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean isName(String folded, int month) {
        if (folded.charAt(0) < 128) {
            return folded.length() >= 3 && (ENGLISH.get(month).equals(folded) || isShort(folded, month));
        }
        return STARTS.get(month).stream()
                .skip(1)
                .anyMatch(start -> folded.startsWith(start) && folded.length() <= start.length() + 3);
    }

    private static boolean isShort(String folded, int month) {
        return folded.length() <= 4 && ENGLISH.get(month).startsWith(folded);
    }
}
