package dev.noor.core.pii;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same kinds of personal data found as one would at first: by a regular expression for each. */
final class PlainPatterns {
    private static final String DIGIT_WORD =
            "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|ноль|один|два|три|четыре|пять|шесть"
                    + "|семь|восемь|девять|صفر|واحد|اثنين|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة)";
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("[\\w.%+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
            Pattern.compile(
                    "[\\w.]+\\s*[(\\[]?\\s*(?:at|собака|آت)\\s*[)\\]]?\\s*\\w+\\s*[(\\[]?(?:\\.|dot|точка|دوت)[)\\]]?\\s*\\w+",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            Pattern.compile("\\b[A-Z]{2}\\d{2}(?:[ -]?[A-Z0-9]{3,4}){3,8}\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\b784[- ]?(?:19|20)\\d{2}[- ]?\\d{7}[- ]?\\d\\b", Pattern.UNICODE_CHARACTER_CLASS),
            Pattern.compile("\\b(?:\\d[ -]?){13,19}\\b", Pattern.UNICODE_CHARACTER_CLASS),
            Pattern.compile("(?:\\+|00)?\\d(?:[\\s().-]{0,3}\\d){8,14}", Pattern.UNICODE_CHARACTER_CLASS),
            Pattern.compile(
                    "(?:" + DIGIT_WORD + "[\\s,-]+){6,}" + DIGIT_WORD,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

    private PlainPatterns() {}

    static List<int[]> find(String text, List<Known> known) {
        List<int[]> found = new ArrayList<>();
        PATTERNS.forEach(pattern -> add(pattern.matcher(text), found));
        known.forEach(value -> add(
                Pattern.compile(
                                "\\b" + Pattern.quote(value.value()) + "\\b",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(text),
                found));
        return found;
    }

    private static void add(Matcher matcher, List<int[]> found) {
        while (matcher.find()) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
    }
}
