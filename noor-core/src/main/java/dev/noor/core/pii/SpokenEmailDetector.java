package dev.noor.core.pii;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds e-mail addresses with words for their signs: "omar (at) northstar dot ae". */
final class SpokenEmailDetector implements Detector {
    private static final Set<String> AT = Set.of("at", "собака", "آت", "ات");
    private static final Set<String> DOT = Set.of("dot", "точка", "دوت", "نقطة", "نقطه");
    private static final Set<String> PROVIDERS = Set.of(
            "gmail",
            "yahoo",
            "hotmail",
            "outlook",
            "icloud",
            "live",
            "msn",
            "proton",
            "protonmail",
            "yandex",
            "mail",
            "aol",
            "zoho",
            "bk",
            "inbox",
            "list",
            "rambler",
            "googlemail",
            "ymail");
    private static final Set<String> MAIL_WORDS = Set.of(
            "email", "e-mail", "mail", "address", "почта", "мейл", "имейл", "емейл", "адрес", "ايميل", "ايميلي",
            "إيميل", "إيميلي", "الايميل", "الإيميل", "البريد", "بريدي");
    private static final Set<String> TOP_LEVELS = Set.of(
            "com", "ae", "net", "org", "ru", "sa", "co", "info", "me", "io", "biz", "qa", "kw", "om", "bh", "uk", "in",
            "pk", "eu", "de", "fr", "us", "gov", "edu", "рф", "su");
    private static final int CONTEXT = 4;

    /** A run of characters without space, brackets around it left out. */
    private record Word(String text, int start, int end, int outerStart, int outerEnd) {
        boolean isBracketed() {
            return outerStart < start;
        }
    }

    @Override
    public void find(Letters text, Findings findings) {
        List<Word> words = words(text);
        int free = 0;
        for (int at = 1; at + 1 < words.size(); at++) {
            if (AT.contains(words.get(at).text()) && at - 1 >= free) {
                int last = domain(words, at);
                if (last > at && isLocal(words.get(at - 1))) {
                    int first = localStart(words, at - 1, free);
                    findings.add(words.get(first).start(), words.get(last).end(), PiiType.EMAIL);
                    free = last + 1;
                    at = last;
                }
            }
        }
    }

    /** The index of the last word of the domain behind the sign at {@code at}; {@code at} when none follows. */
    private static int domain(List<Word> words, int at) {
        int last = at + 1;
        if (!isLabel(words.get(last).text())) {
            return at;
        }
        boolean spoken = false;
        while (last + 2 < words.size()
                && DOT.contains(words.get(last + 1).text())
                && isLabel(words.get(last + 2).text())) {
            last += 2;
            spoken = true;
        }
        String end = words.get(last).text();
        String top = end.substring(end.lastIndexOf('.') + 1);
        if (!TOP_LEVELS.contains(top) || !spoken && end.indexOf('.') < 0) {
            return at;
        }
        boolean sure = spoken || words.get(at).isBracketed() || isProvider(words.get(at + 1)) || isMail(words, at);
        return sure ? last : at;
    }

    private static boolean isProvider(Word word) {
        int point = word.text().indexOf('.');
        return PROVIDERS.contains(point < 0 ? word.text() : word.text().substring(0, point));
    }

    private static boolean isMail(List<Word> words, int at) {
        for (int i = Math.max(0, at - CONTEXT); i < at; i++) {
            if (MAIL_WORDS.contains(words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static int localStart(List<Word> words, int local, int free) {
        int first = local;
        while (first - 2 >= free && DOT.contains(words.get(first - 1).text()) && isLocal(words.get(first - 2))) {
            first -= 2;
        }
        return first;
    }

    private static boolean isLocal(Word word) {
        return !word.text().isEmpty() && word.text().chars().allMatch(c -> EmailDetector.isLocal((char) c));
    }

    private static boolean isLabel(String word) {
        return !word.isEmpty()
                && word.chars()
                        .allMatch(c -> c == '-' || c == '.' || c < 128 && Character.isLetterOrDigit(c) || isRussian(c));
    }

    private static boolean isRussian(int c) {
        return c >= 'а' && c <= 'я';
    }

    private static List<Word> words(Letters text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (isBreak(text.at(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < text.length() && !isBreak(text.at(at))) {
                at++;
            }
            addParts(text, start, at, words);
        }
        return words;
    }

    /** Brackets part words even without space: {@code omar(at)northstar(dot)ae}. */
    private static void addParts(Letters text, int start, int end, List<Word> words) {
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || "([{<>}])".indexOf(text.at(i)) >= 0) {
                if (i > from) {
                    words.add(word(text, from, i));
                }
                from = i + 1;
            }
        }
    }

    private static Word word(Letters text, int outerStart, int outerEnd) {
        int start = outerStart;
        int end = outerEnd;
        while (end > start && ".,;:!?،؛؟\"'«»".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        while (start < end && "\"'«».:،".indexOf(text.at(start)) >= 0) {
            start++;
        }
        boolean bracketed = outerStart > 0 && "([{<".indexOf(text.at(outerStart - 1)) >= 0;
        String lower = text.text().substring(start, end).toLowerCase(Locale.ROOT);
        return new Word(lower, start, end, bracketed ? outerStart - 1 : start, outerEnd);
    }

    private static boolean isBreak(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ',' || c == '،' || c == ':';
    }

    /** The address with its signs, in lower case. */
    static String canonical(String address) {
        Letters text = new Letters(address);
        StringBuilder canonical = new StringBuilder();
        for (Word word : words(text)) {
            if (AT.contains(word.text()) && canonical.length() > 0) {
                canonical.append('@');
            } else {
                canonical.append(DOT.contains(word.text()) ? "." : word.text());
            }
        }
        return canonical.toString();
    }
}
