package dev.noor.ports.tenant;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Forms written together: {@code (red|blue|) chair} stands for "red chair", "blue chair" and "chair". */
final class FormPattern {
    private static final Pattern ALTERNATIVES = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private FormPattern() {}

    static List<String> expand(String text) {
        Matcher first = ALTERNATIVES.matcher(text);
        if (!first.find()) {
            return List.of(SPACES.matcher(text).replaceAll(" ").strip());
        }
        String before = text.substring(0, first.start());
        String behind = text.substring(first.end());
        return Stream.of(String.valueOf(first.group(1)).split("\\|", -1))
                .flatMap(alternative -> expand(before + alternative + behind).stream())
                .distinct()
                .toList();
    }
}
