package dev.noor.core.pii;

import dev.noor.core.pii.DigitGroups.Group;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds phone numbers, payment cards and Emirates IDs among the digits of a text. */
final class NumberDetector implements Detector {
    private static final int MAX_DIGITS = 19;
    private static final int ID_DIGITS = 15;
    private static final int MAX_GROUPS = 9;
    private static final int LOCAL_DIGITS = 7;
    private static final int MAX_SINGLES = 3;
    private static final int LOOK_BACK = 24;
    /** Words before a number that is no phone and no card unless it can be nothing else. */
    private static final Set<String> OTHER_NUMBERS = Set.of(
            "order",
            "invoice",
            "sku",
            "trn",
            "vat",
            "po",
            "quotation",
            "quote",
            "ref",
            "reference",
            "model",
            "article",
            "item",
            "barcode",
            "ean",
            "заказ",
            "заказа",
            "артикул",
            "инн",
            "счет",
            "счёт",
            "طلب",
            "الطلب",
            "فاتورة",
            "الفاتورة",
            "الضريبي",
            "ضريبي",
            "طلبي");

    private final PhoneNumbers phones;

    NumberDetector(PhoneNumbers phones) {
        this.phones = phones;
    }

    @Override
    public void find(Letters text, Findings findings) {
        List<Group> groups = DigitGroups.of(text);
        int at = 0;
        while (at < groups.size()) {
            at = Math.max(at + 1, findAt(text, groups, at, findings));
        }
    }

    /** Takes the longest match that starts at a group; returns the group to go on from. */
    private int findAt(Letters text, List<Group> groups, int first, Findings findings) {
        int date = dateEnd(text, groups, first);
        if (date > first) {
            return date;
        }
        StringBuilder digits = new StringBuilder();
        int end = first;
        int best = first;
        PiiType type = PiiType.PHONE;
        while (end < groups.size() && end - first < MAX_GROUPS) {
            Group group = groups.get(end);
            if (digits.length() + group.size() > MAX_DIGITS) {
                break;
            }
            for (int i = group.start(); i < group.end(); i++) {
                digits.append(text.at(i));
            }
            end++;
            Match match = match(text, groups, first, end, digits.toString());
            if (match == Match.TAX_NUMBER) {
                return end;
            }
            if (match != Match.NONE) {
                best = end;
                type = match.type;
            }
            if (!group.continues()) {
                break;
            }
        }
        if (best > first) {
            int stop = groups.get(best - 1).end();
            findings.add(start(text, groups.get(first), stop), stop, type);
        }
        return best;
    }

    private enum Match {
        NONE(PiiType.PHONE),
        /** A company's tax number: said openly, never masked. */
        TAX_NUMBER(PiiType.PHONE),
        PHONE(PiiType.PHONE),
        CARD(PiiType.CARD),
        EID(PiiType.EID);

        private final PiiType type;

        Match(PiiType type) {
            this.type = type;
        }
    }

    private Match match(Letters text, List<Group> groups, int first, int end, String digits) {
        Group head = groups.get(first);
        boolean plus = isPlus(text, plusAt(text, head));
        if (digits.length() == ID_DIGITS && !plus) {
            if (digits.startsWith("100")) {
                return Match.TAX_NUMBER;
            }
            if (isEmiratesId(digits)) {
                return Match.EID;
            }
        }
        boolean scattered = groups.subList(first, end).stream()
                        .filter(group -> group.size() == 1)
                        .count()
                > MAX_SINGLES;
        if (scattered || isInsideWord(text, head.start(), groups.get(end - 1).end())) {
            return Match.NONE;
        }
        if (plus) {
            return phones.isInternational(digits) ? Match.PHONE : Match.NONE;
        }
        boolean other = isOtherNumber(text, head.start());
        if (!other && CardNumbers.isCard(text, groups.subList(first, end), digits)) {
            return Match.CARD;
        }
        boolean certain = digits.charAt(0) == '0' || digits.startsWith("971");
        boolean phone = phones.isPhone(digits) || isGroupedLocal(groups.subList(first, end), digits);
        return (certain || !other) && phone ? Match.PHONE : Match.NONE;
    }

    /** An area code with its zero in a group of its own, then seven digits: a phone even when nobody has it. */
    private static boolean isGroupedLocal(List<Group> groups, String digits) {
        int area = groups.getFirst().size();
        return groups.size() > 1
                && (area == 2 || area == 3)
                && digits.length() == area + LOCAL_DIGITS
                && digits.charAt(0) == '0'
                && digits.charAt(1) != '0'
                && groups.stream().noneMatch(group -> group.size() == 1);
    }

    private static boolean isEmiratesId(String digits) {
        String century = digits.substring(3, 5);
        return digits.startsWith("784") && (century.equals("19") || century.equals("20"));
    }

    /** Where the plus sign of a number would stand: before its first digit, a bracket between them left out. */
    private static int plusAt(Letters text, Group head) {
        int at = head.start() - 1;
        while (at >= 0 && head.start() - at < 3 && (text.at(at) == '(' || text.isSpace(at))) {
            at--;
        }
        return at;
    }

    private static boolean isPlus(Letters text, int at) {
        return at >= 0 && (text.at(at) == '+' || text.at(at) == '＋');
    }

    /** With the plus sign, and with an opening bracket that is closed inside the number. */
    private static int start(Letters text, Group head, int end) {
        int plus = plusAt(text, head);
        int start = isPlus(text, plus) ? plus : head.start();
        boolean opened = start > 0 && text.at(start - 1) == '(';
        return opened && text.text().substring(start, end).indexOf(')') >= 0 ? start - 1 : start;
    }

    /** Upper-case letters that touch the digits make a model or document number of them. */
    private static boolean isInsideWord(Letters text, int start, int end) {
        boolean before = text.isLatin(start - 1) && Character.isUpperCase(text.at(start - 1))
                || start > 1 && text.at(start - 1) == '-' && Character.isUpperCase(text.at(start - 2));
        boolean after = text.isLatin(end);
        return before || after;
    }

    private static boolean isOtherNumber(Letters text, int start) {
        int from = Math.max(0, start - LOOK_BACK);
        String before = text.text().substring(from, start).toLowerCase(Locale.ROOT);
        String[] words = before.split("[^\\p{L}]+");
        for (int i = Math.max(0, words.length - 3); i < words.length; i++) {
            if (OTHER_NUMBERS.contains(words[i])) {
                return true;
            }
        }
        return before.stripTrailing().endsWith("#");
    }

    /** The group after a date that starts at {@code first}; {@code first} when none does. */
    private static int dateEnd(Letters text, List<Group> groups, int first) {
        if (first + 2 >= groups.size()) {
            return first;
        }
        Group one = groups.get(first);
        Group two = groups.get(first + 1);
        Group three = groups.get(first + 2);
        boolean joined = one.end() + 1 == two.start()
                && two.end() + 1 == three.start()
                && text.at(one.end()) == text.at(two.end())
                && "./-".indexOf(text.at(one.end())) >= 0;
        boolean continued = three.continues() && text.at(three.end()) == text.at(one.end());
        if (!joined || continued || two.size() > 2) {
            return first;
        }
        boolean yearLast = one.size() <= 2 && (three.size() == 4 || three.size() == 2);
        boolean yearFirst = one.size() == 4 && three.size() <= 2;
        boolean month = value(text, two) <= 31;
        boolean day = yearFirst ? value(text, three) <= 31 : value(text, one) <= 31;
        return (yearLast || yearFirst) && month && day ? first + 3 : first;
    }

    private static int value(Letters text, Group group) {
        int value = 0;
        for (int i = group.start(); i < group.end(); i++) {
            value = value * 10 + (text.at(i) - '0');
        }
        return value;
    }
}
