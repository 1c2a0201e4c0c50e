package dev.noor.adapter.files.feed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts that the English words of a type or a name state: seats, drawers, doors, shelves. */
final class StatedCounts {
    private static final List<String> NUMBER_WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String NUMBER = "(\\d{1,2}|" + String.join("|", NUMBER_WORDS) + ")";
    private static final Pattern SEATS =
            Pattern.compile("(\\bfor\\s+)?\\b" + NUMBER + "[\\s-]*(?:seat|seats|seater|seaters)\\b(\\s+\\w)?");
    private static final Pattern PEOPLE = Pattern.compile("\\b" + NUMBER + "[\\s-]*(?:person|persons|people|pax)\\b");
    private static final Pattern CHAIRS =
            Pattern.compile("\\b" + NUMBER + "\\s+(?:\\p{L}+\\s+){0,2}?(?:chair|armchair|stool)s?\\b");
    private static final Pattern PART_OF_A_SEAT = Pattern.compile(
            "^(?:cover|slipcover|storage|cushion|protector|leg|legs|headrest|armrest)\\b|\\b(?:slip)?covers?$");
    private static final Pattern PARTS = Pattern.compile("\\b" + NUMBER + "\\s+(drawer|door|shelf|shelves)s?\\b");
    private static final Map<String, String> PART_NAMES =
            Map.of("drawer", "drawers", "door", "doors", "shelf", "shelves", "shelves", "shelves");

    private StatedCounts() {}

    /**
     * How many people a text says the product seats: {@code 3-seat sofa}, {@code two seater}, {@code 6-person desk},
     * {@code table and 4 chairs}. A part or cover of a seat seats nobody, and chairs with a bench beside them are not
     * all the places there are.
     */
    static Optional<Integer> seats(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        if (PART_OF_A_SEAT.matcher(words).find()) {
            return Optional.empty();
        }
        Matcher seats = SEATS.matcher(words);
        while (seats.find()) {
            boolean ofAnotherProduct = seats.group(1) != null && seats.group(3) != null;
            if (!ofAnotherProduct) {
                return number(String.valueOf(seats.group(2)));
            }
        }
        Matcher people = PEOPLE.matcher(words);
        if (people.find()) {
            return number(String.valueOf(people.group(1)));
        }
        return words.contains("table") && !words.contains("bench") ? chairs(words) : Optional.empty();
    }

    /** The parts a text counts, such as {@code drawers → 6}, each by its first number. */
    static Map<String, String> parts(String text) {
        Map<String, String> parts = new java.util.TreeMap<>();
        Matcher matcher = PARTS.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String part = PART_NAMES.getOrDefault(String.valueOf(matcher.group(2)), "parts");
            number(String.valueOf(matcher.group(1))).ifPresent(count -> parts.putIfAbsent(part, String.valueOf(count)));
        }
        return parts;
    }

    private static Optional<Integer> chairs(String words) {
        Matcher chairs = CHAIRS.matcher(words);
        int sum = 0;
        while (chairs.find()) {
            sum += number(String.valueOf(chairs.group(1))).orElse(0);
        }
        return Optional.of(sum).filter(count -> count > 0);
    }

    private static Optional<Integer> number(String text) {
        int word = NUMBER_WORDS.indexOf(text);
        return Optional.of(word >= 0 ? word : Integer.parseInt(text)).filter(count -> count > 0);
    }
}
