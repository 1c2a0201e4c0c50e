package dev.noor.adapter.files.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Letters at their places on a line. A page keeps them as the eye meets them, so what runs from the right has to be
 * turned round: a line of Arabic reads from its right end, the words and numbers in it that run from the left excepted.
 */
record VisualLine(List<Glyph> glyphs) {
    /** What belongs to a number that stands between two of its digits. */
    private static final String IN_NUMBERS = ".,:/-×x٫٬";
    /** What belongs to a number that stands right before or behind it. */
    private static final String AT_NUMBERS = "%٪$€£#°+";

    private static final Map<String, String> MIRRORED =
            Map.of("(", ")", ")", "(", "[", "]", "]", "[", "{", "}", "}", "{", "«", "»", "»", "«");

    /** Of the width of a space, how much must be free between letters of two words. */
    private static final float GAP = 0.5f;

    /** @param left and width in points, as {@code space}, the width of a space */
    record Glyph(String text, float left, float width, float space) {}

    private enum Run {
        RIGHT,
        LEFT,
        DIGIT,
        NEUTRAL
    }

    /** Whether a page with these letters is read from the right. */
    static boolean isFromRight(List<String> letters) {
        return letters.stream().filter(letter -> run(letter) == Run.RIGHT).count()
                > letters.stream().filter(letter -> run(letter) == Run.LEFT).count();
    }

    /** @param fromRight whether the page is read from the right */
    String inOrderOfReading(boolean fromRight) {
        boolean anyRight = glyphs.stream().anyMatch(glyph -> run(glyph.text()) == Run.RIGHT);
        List<Glyph> set = new ArrayList<>(glyphs);
        if (anyRight || fromRight) {
            set.sort(Comparator.comparing(Glyph::left));
        }
        List<String> signs = spaced(set);
        if (fromRight) {
            return turned(signs);
        }
        return anyRight ? withTurnedParts(signs) : String.join("", signs);
    }

    private static List<String> spaced(List<Glyph> set) {
        List<String> signs = new ArrayList<>();
        float end = Float.MAX_VALUE;
        for (Glyph glyph : set) {
            if (glyph.left() - end > GAP * glyph.space()) {
                signs.add(" ");
            }
            signs.add(glyph.text());
            end = glyph.left() + glyph.width();
        }
        return signs;
    }

    /** A line that is read from the left, with the parts of it that are read from the right. */
    private static String withTurnedParts(List<String> signs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < signs.size(); i++) {
            if (run(signs.get(i)) == Run.RIGHT) {
                int end = last(signs, i, Run.RIGHT, Run.LEFT);
                text.append(turned(signs.subList(i, end + 1)));
                i = end;
            } else {
                text.append(signs.get(i));
            }
        }
        return text.toString();
    }

    private static String turned(List<String> signs) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < signs.size(); ) {
            int end = endOfRunFromLeft(signs, i);
            runs.add(
                    end > i
                            ? String.join("", signs.subList(i, end))
                            : MIRRORED.getOrDefault(signs.get(i), signs.get(i)));
            i = Math.max(end, i + 1);
        }
        Collections.reverse(runs);
        return String.join("", runs);
    }

    /** Where a run that is read from the left ends, if one begins here: words in Latin letters, or a number. */
    private static int endOfRunFromLeft(List<String> signs, int from) {
        int end = last(signs, from, Run.LEFT, Run.RIGHT);
        if (run(signs.get(from)) == Run.LEFT || run(signs.get(from)) == Run.DIGIT && end > from) {
            return Math.max(lastDigit(signs, end), end) + 1;
        }
        return endOfNumber(signs, from);
    }

    private static int endOfNumber(List<String> signs, int from) {
        int end = from;
        while (end < signs.size() && AT_NUMBERS.contains(signs.get(end))) {
            end++;
        }
        if (end == signs.size() || run(signs.get(end)) != Run.DIGIT) {
            return from;
        }
        while (end < signs.size()
                && (run(signs.get(end)) == Run.DIGIT
                        || IN_NUMBERS.contains(signs.get(end))
                                && end + 1 < signs.size()
                                && run(signs.get(end + 1)) == Run.DIGIT)) {
            end++;
        }
        while (end < signs.size() && AT_NUMBERS.contains(signs.get(end))) {
            end++;
        }
        return end;
    }

    /** The last sign of a kind that follows with none of another kind between; {@code from} when there is none. */
    private static int last(List<String> signs, int from, Run sought, Run stop) {
        int last = from;
        for (int i = from; i < signs.size() && run(signs.get(i)) != stop; i++) {
            last = run(signs.get(i)) == sought ? i : last;
        }
        return last;
    }

    private static int lastDigit(List<String> signs, int from) {
        return last(signs, from, Run.DIGIT, Run.RIGHT);
    }

    private static Run run(String sign) {
        return sign.codePoints()
                .mapToObj(VisualLine::run)
                .filter(run -> run != Run.NEUTRAL)
                .findFirst()
                .orElse(Run.NEUTRAL);
    }

    private static Run run(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> Run.RIGHT;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Run.LEFT;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER -> Run.DIGIT;
            default -> Run.NEUTRAL;
        };
    }
}
