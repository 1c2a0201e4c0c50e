package dev.noor.core.pii;

import dev.noor.core.pii.DigitGroups.Group;
import java.util.List;

/** Tells the numbers of payment cards: their length, their first digits, their grouping and Luhn's check digit. */
final class CardNumbers {
    private static final int MIN_DIGITS = 13;
    private static final int MAX_DIGITS = 19;
    private static final int USUAL = 16;

    private CardNumbers() {}

    static boolean isCard(Letters text, List<Group> groups, String digits) {
        int length = digits.length();
        if (length < MIN_DIGITS || length > MAX_DIGITS || !isGrouped(text, groups)) {
            return false;
        }
        return isIssued(digits)
                && hasCheckDigit(digits)
                && digits.chars().distinct().count() > 1;
    }

    private static boolean isIssued(String digits) {
        char first = digits.charAt(0);
        if (digits.length() == USUAL) {
            return first >= '2';
        }
        return digits.length() == MIN_DIGITS ? first == '4' : first >= '3' && first <= '6';
    }

    /** In one piece, or in groups of four to seven digits but for the last, joined alike. */
    private static boolean isGrouped(Letters text, List<Group> groups) {
        if (groups.size() == 1) {
            return true;
        }
        for (int i = 0; i + 1 < groups.size(); i++) {
            Group group = groups.get(i);
            boolean single = groups.get(i + 1).start() - group.end() == 1;
            char sign = text.at(group.end());
            boolean joint = text.isGap(group.end()) || "-‐‑–.".indexOf(sign) >= 0;
            if (group.size() < 4 || group.size() > 7 || !single || !joint) {
                return false;
            }
        }
        return groups.getFirst().size() == 4;
    }

    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
