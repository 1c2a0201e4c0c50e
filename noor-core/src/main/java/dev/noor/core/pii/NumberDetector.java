package dev.noor.core.pii;

import dev.noor.core.pii.DigitGroups.Group;
import dev.noor.core.pii.DigitGroups.Joint;
import java.util.List;

/** Finds phone numbers, payment cards and Emirates IDs among the digits of a text. */
final class NumberDetector {
    /** Fewer digits than this are nothing personal. */
    static final int MIN_DIGITS = 7;

    private static final int MAX_DIGITS = 19;
    private static final int ID_DIGITS = 15;
    private static final int CARD_DIGITS = 16;
    private static final int MAX_GROUPS = 19;
    private static final int LOCAL_DIGITS = 7;
    private static final int MAX_SINGLES = 3;
    private static final int MAX_ANNOUNCED = 12;

    private final PhoneNumbers phones;

    NumberDetector(PhoneNumbers phones) {
        this.phones = phones;
    }

    void find(Letters text, Findings findings) {
        List<Group> groups = DigitGroups.of(text);
        int at = 0;
        while (at < groups.size()) {
            at = Math.max(at + 1, findAt(text, groups, at, findings));
        }
    }

    /** Takes the longest match that starts at a group; returns the group to go on from. */
    private int findAt(Letters text, List<Group> groups, int first, Findings findings) {
        int date = NumberDates.end(text, groups, first);
        if (date > first) {
            return date;
        }
        StringBuilder digits = new StringBuilder();
        Run run = new Run(text, groups, first);
        int singles = 0;
        int best = first;
        PiiType type = PiiType.PHONE;
        for (int end = first; end < groups.size() && end - first < MAX_GROUPS; end++) {
            Group group = groups.get(end);
            if (digits.length() + group.size() > MAX_DIGITS) {
                break;
            }
            DigitGroups.append(text, group, digits);
            singles += group.size() == 1 ? 1 : 0;
            if (singles > MAX_SINGLES && !startsMobile(digits)) {
                break;
            }
            Match match = digits.length() < MIN_DIGITS ? Match.NONE : match(run, end + 1, digits.toString());
            if (match == Match.TAX_NUMBER) {
                return end + 1;
            }
            if (match != Match.NONE) {
                best = end + 1;
                type = match.type;
            }
            // What stands on the next line is no longer part of a number that is whole.
            if (!group.continues() || best > first && group.joint() == Joint.BREAK) {
                break;
            }
        }
        if (best > first) {
            int stop = groups.get(best - 1).end();
            findings.add(run.start(stop), stop, type);
        }
        return best;
    }

    /** Takes what stands behind a word for a phone and is nothing else, whatever it looks like. */
    void findAnnounced(Letters text, Findings findings) {
        List<Group> groups = DigitGroups.of(text);
        int at = 0;
        while (at < groups.size()) {
            int size = groups.get(at).size();
            int end = at + 1;
            while (end < groups.size() && groups.get(end - 1).joint() == Joint.PLAIN) {
                size += groups.get(end++).size();
            }
            Run run = new Run(text, groups, at);
            int start = groups.get(at).start();
            int stop = groups.get(end - 1).end();
            if (size >= MIN_DIGITS
                    && size <= MAX_ANNOUNCED
                    && NumberDates.end(text, groups, at) == at
                    && !run.isInsideWord(end)
                    && !run.isPrice(end)
                    && findings.isFree(start, stop)
                    && run.context() == NumberContext.PHONE) {
                findings.add(run.start(stop), stop, PiiType.PHONE);
            }
            at = end;
        }
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

    private Match match(Run run, int end, String digits) {
        boolean plus = run.hasPlus();
        if (digits.length() == ID_DIGITS && !plus) {
            if (digits.startsWith("100")) {
                return Match.TAX_NUMBER;
            }
            if (isEmiratesId(digits)) {
                return Match.EID;
            }
        }
        List<Group> groups = run.to(end);
        boolean mobile = isMobile(digits);
        boolean inside = mobile ? run.isBehindCode() : run.isInsideWord(end);
        if (inside) {
            return Match.NONE;
        }
        if (plus) {
            return phones.isInternational(digits) ? Match.PHONE : Match.NONE;
        }
        NumberContext context = run.context();
        boolean other = context == NumberContext.OTHER;
        boolean card = !other && CardNumbers.isCard(run.text(), groups, digits);
        if (card || context == NumberContext.CARD && digits.length() == CARD_DIGITS) {
            return Match.CARD;
        }
        boolean certain = mobile || digits.startsWith("00971");
        if (!certain && (other || groups.stream().limit(groups.size() - 1L).anyMatch(NumberDetector::isOdd))) {
            return Match.NONE;
        }
        return phones.isPhone(digits) || isGrouped(groups, digits) ? Match.PHONE : Match.NONE;
    }

    /** Whether so far the digits are those of {@link #isMobile}: only they are said one by one. */
    private static boolean startsMobile(StringBuilder digits) {
        return digits.charAt(0) == '0' && (digits.charAt(1) == '5' || digits.charAt(2) == '9')
                || digits.charAt(0) == '9' && digits.charAt(1) == '7';
    }

    private static boolean isOdd(Group group) {
        return group.joint() == Joint.ODD;
    }

    /** A mobile number of the Emirates or its neighbour, which nothing else looks like. */
    private static boolean isMobile(String digits) {
        return digits.startsWith("05") && digits.length() == LOCAL_DIGITS + 3
                || digits.startsWith("9715") && digits.length() == LOCAL_DIGITS + 5
                || digits.startsWith("009715") && digits.length() == LOCAL_DIGITS + 7;
    }

    /**
     * A phone by its groups even when nobody has it: an area code with its zero and then seven digits, or ten digits as
     * Russians, Indians and Americans write them: 916 123-45-67, 98765 43210, 415-555-2671.
     */
    private static boolean isGrouped(List<Group> groups, String digits) {
        if (groups.size() == 1 || groups.stream().anyMatch(group -> group.size() == 1)) {
            return false;
        }
        int area = groups.getFirst().size();
        boolean local = (area == 2 || area == 3)
                && digits.length() == area + LOCAL_DIGITS
                && digits.charAt(0) == '0'
                && digits.charAt(1) != '0';
        List<Integer> sizes = groups.stream().map(Group::size).toList();
        return local
                || "3489".indexOf(digits.charAt(0)) >= 0 && sizes.equals(List.of(3, 3, 2, 2))
                || digits.charAt(0) >= '6' && sizes.equals(List.of(5, 5))
                || digits.charAt(0) >= '2' && sizes.equals(List.of(3, 3, 4));
    }

    private static boolean isEmiratesId(String digits) {
        String century = digits.substring(3, 5);
        return digits.startsWith("784") && (century.equals("19") || century.equals("20"));
    }

    /** The groups from {@code first} on, as a number that may begin there. */
    private record Run(Letters text, List<Group> groups, int first) {
        private Group head() {
            return groups.get(first);
        }

        List<Group> to(int end) {
            return groups.subList(first, end);
        }

        /** Where the plus sign would stand: before the first digit, a bracket and spaces between them left out. */
        private int plusAt() {
            int at = head().start() - 1;
            while (at >= 0 && head().start() - at < 3 && (text.at(at) == '(' || text.isSpace(at))) {
                at--;
            }
            return at;
        }

        boolean hasPlus() {
            int at = plusAt();
            return at >= 0 && text.at(at) == '+';
        }

        /** With the plus sign, and with an opening bracket that is closed inside the number. */
        int start(int end) {
            int start = hasPlus() ? plusAt() : head().start();
            int bracket = start > 0 ? "([".indexOf(text.at(start - 1)) : -1;
            boolean closed = bracket >= 0 && text.between(start, end).indexOf(")]".charAt(bracket)) >= 0;
            return closed ? start - 1 : start;
        }

        /** Whether letters are written onto the number that are no word for a phone: {@code WS0501234567}. */
        boolean isBehindCode() {
            int start = head().start();
            return text.isLatin(start - 1)
                    && Character.isUpperCase(text.at(start - 1))
                    && context() != NumberContext.PHONE;
        }

        /** Upper-case letters that touch the digits make a model or document number of them. */
        boolean isInsideWord(int end) {
            int start = head().start();
            boolean before = text.isLatin(start - 1) && Character.isUpperCase(text.at(start - 1))
                    || start > 1 && text.at(start - 1) == '-' && Character.isUpperCase(text.at(start - 2));
            return before || text.isLatin(groups.get(end - 1).end());
        }

        NumberContext context() {
            return NumberContext.before(text, head().start());
        }

        /** Whether a fraction or a currency follows. */
        boolean isPrice(int end) {
            int next = groups.get(end - 1).end();
            boolean fraction = next + 1 < text.length() && text.at(next) == ',' && text.isDigit(next + 1);
            next += text.isSpace(next) ? 1 : 0;
            int stop = next;
            while (text.isLetter(stop)) {
                stop++;
            }
            String word = Letters.fold(text.between(Math.min(next, stop), stop));
            return fraction || word.startsWith("aed") || word.startsWith("درهم") || word.startsWith("дирх");
        }
    }
}
