package dev.noor.core.pii;

import dev.noor.core.pii.AddressWords.Word;
import dev.noor.core.pii.SpokenWord.Role;
import java.util.List;
import java.util.Optional;

/** Finds e-mail addresses with words or spaces among their signs: "omar (at) northstar dot ae". */
final class SpokenEmailDetector {

    void find(Letters text, Findings findings) {
        List<Word> words = AddressWords.of(text);
        int free = 0;
        for (int at = 1; at + 1 < words.size(); at++) {
            if (is(words, at, Role.AT) && at - 1 >= free) {
                int last = domain(text, words, at);
                int first = last > at ? boxStart(words, at, free) : at;
                if (first < at) {
                    findings.add(words.get(first).start(), words.get(last).end(), PiiType.EMAIL);
                    free = last + 1;
                    at = last;
                }
            }
        }
    }

    /** The index of the last word of the domain behind the sign at {@code at}; {@code at} when none follows. */
    private static int domain(Letters text, List<Word> words, int at) {
        int first = at + 1;
        while (first + 1 < words.size() && first < at + 3 && is(words, first, Role.FILLER)) {
            first++;
        }
        int last = first;
        if (!AddressWords.isLabel(words.get(last).text())) {
            return at;
        }
        boolean spoken = false;
        while (last + 2 < words.size()
                && is(words, last + 1, Role.DOT)
                && AddressWords.isLabel(words.get(last + 2).text())) {
            last += 2;
            spoken = true;
        }
        boolean sign = words.get(at).text().equals("@");
        boolean announced = AddressWords.isAnnounced(words, at);
        if (!spoken
                && (sign || announced)
                && last + 1 < words.size()
                && isDotted(text, words.get(last), words.get(last + 1))) {
            last++;
            spoken = true;
        }
        String end = words.get(last).text();
        boolean provider = AddressWords.isProvider(words.get(first).text());
        if (!spoken && end.indexOf('.') < 0) {
            // "omar at gmail" is enough where an address is announced or its sign stands there.
            return provider && (sign || announced || AddressWords.isMailOnly(end)) ? last : at;
        }
        String top = end.substring(end.lastIndexOf('.') + 1);
        boolean sure = sign
                || spoken
                || provider
                || announced
                || words.get(at).bracketed()
                || AddressWords.isPlainlyBox(words.get(at - 1).text());
        return sure && (AddressWords.isTopLevel(top) || isFileOf(end)) ? last : at;
    }

    /** Whether a file bears the address as its name: {@code com.pdf}. */
    private static boolean isFileOf(String end) {
        int point = end.indexOf('.');
        return point > 0 && AddressWords.isTopLevel(end.substring(0, point));
    }

    /** Whether a point or a comma, and nothing but it, parts a label from the last one: {@code gmail. com}. */
    private static boolean isDotted(Letters text, Word label, Word top) {
        String between = text.between(label.end(), top.start()).strip();
        boolean point = between.equals(".")
                || between.equals(",")
                || between.isEmpty() && AddressWords.isProvider(label.text());
        return point && label.text().indexOf('.') < 0 && AddressWords.isTopLevel(top.text());
    }

    /** The index of the first word before the sign at {@code at}; {@code at} when no mailbox stands there. */
    private static int boxStart(List<Word> words, int at, int free) {
        if (!AddressWords.isBox(words.get(at - 1).text())) {
            return at;
        }
        int first = at - 1;
        while (true) {
            int before = first - 1;
            before -= before >= free && is(words, before, Role.FILLER) ? 1 : 0;
            boolean sign = before >= free && (is(words, before, Role.DOT) || is(words, before, Role.SIGN));
            before -= sign && before - 1 >= free && is(words, before - 1, Role.FILLER) ? 1 : 0;
            if (!sign
                    || before - 1 < free
                    || !AddressWords.isBox(words.get(before - 1).text())) {
                return first;
            }
            first = before - 1;
        }
    }

    private static boolean is(List<Word> words, int at, Role role) {
        return words.get(at).is(role);
    }

    /** The address with its signs, in lower case. */
    static String canonical(String address) {
        StringBuilder canonical = new StringBuilder();
        for (Word word : AddressWords.of(new Letters(address))) {
            Optional<SpokenWord> said = word.said();
            switch (said.map(SpokenWord::role).orElse(Role.DIGIT)) {
                case AT, DOT, SIGN ->
                    canonical.append(
                            canonical.isEmpty()
                                    ? word.text()
                                    : said.orElseThrow().value());
                case FILLER -> canonical.append("");
                default -> canonical.append(word.text());
            }
        }
        return canonical.toString();
    }
}
