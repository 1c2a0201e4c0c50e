package dev.noor.core.model;

import dev.noor.core.reply.claim.Audit;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether two texts state the same: the same figures, the same Latin names, as many denials and questions. */
final class SameFacts {
    private static final Pattern FIGURE =
            Pattern.compile("\\p{Nd}+(?:[,\\u00a0\\u202f\\u066c ]\\p{Nd}{3}(?!\\p{Nd}))*(?:[.\\u066b]\\p{Nd}+)?");
    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Z0-9-]+\\b|\\b[A-Za-z-]*\\d[A-Za-z0-9-]*\\b");

    private SameFacts() {}

    static boolean in(String one, String other) {
        return figures(one).equals(figures(other))
                && names(one).equals(names(other))
                && Audit.denials(one) == Audit.denials(other)
                && questions(one) == questions(other);
    }

    private static long questions(String text) {
        return text.chars().filter(c -> c == '?' || c == '؟').count();
    }

    private static Set<String> figures(String text) {
        Set<String> figures = new HashSet<>();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            StringBuilder plain = new StringBuilder();
            matcher.group().codePoints().forEach(c -> {
                if (Character.isDigit(c)) {
                    plain.append(Character.digit(c, 10));
                } else if (c == '.' || c == '\u066b') {
                    plain.append('.');
                }
            });
            figures.add(plain.toString());
        }
        return figures;
    }

    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }
}
