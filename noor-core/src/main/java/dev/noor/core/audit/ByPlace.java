package dev.noor.core.audit;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files by name, lines and pages by number: {@code a.yaml:9} stands before {@code a.yaml:10}. */
final class ByPlace implements Comparator<String> {
    private static final Pattern NUMBERED = Pattern.compile("(?<file>.*)(?::|, (?:page|line) )(?<number>[0-9]{1,9})");

    @Override
    public int compare(String one, String other) {
        int byFile = file(one).compareTo(file(other));
        return byFile != 0 ? byFile : Integer.compare(line(one), line(other));
    }

    private static String file(String place) {
        Matcher numbered = NUMBERED.matcher(place);
        return numbered.matches() ? numbered.group("file") : place;
    }

    private static int line(String place) {
        Matcher numbered = NUMBERED.matcher(place);
        return numbered.matches() ? Integer.parseInt(numbered.group("number")) : 0;
    }
}
