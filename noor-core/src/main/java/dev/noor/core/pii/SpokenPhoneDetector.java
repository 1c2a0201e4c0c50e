package dev.noor.core.pii;

import dev.noor.core.pii.SpokenParts.Part;
import dev.noor.core.pii.SpokenWord.Role;
import java.util.List;

/** Finds phone numbers of which some digits are words: "oh five five, double two", «ноль пятьдесят». */
final class SpokenPhoneDetector {
    private static final int MAX_PARTS = 24;
    private static final int MAX_GAP = 5;
    private static final int MAX_DIGITS = 15;
    /** So many digits said one by one are a phone number, whoever's. */
    private static final int SAID_SINGLY = 7;

    private final PhoneNumbers phones;

    SpokenPhoneDetector(PhoneNumbers phones) {
        this.phones = phones;
    }

    void find(Letters text, SpokenParts spoken, Findings findings) {
        List<Part> parts = spoken.parts();
        int at = 0;
        while (at < parts.size()) {
            int end = end(text, parts, at);
            if (end > at) {
                int start = parts.get(at).start();
                boolean plus = start > 0 && text.at(start - 1) == '+';
                findings.add(plus ? start - 1 : start, parts.get(end - 1).end(), PiiType.PHONE);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** The index behind the last part of the longest number that starts at {@code first}; {@code first} if none. */
    private int end(Letters text, List<Part> parts, int first) {
        int best = first;
        Said said = new Said();
        if (parts.get(first).start() > 0 && text.at(parts.get(first).start() - 1) == '+') {
            said.plus = true;
        }
        for (int at = first; at < parts.size() && at - first < MAX_PARTS; at++) {
            Part part = parts.get(at);
            if (at > first && !follows(text, parts.get(at - 1), part) || !said.take(text, part)) {
                break;
            }
            if (said.words > 0 && isPhone(said)) {
                best = at + 1;
            }
        }
        return best;
    }

    private boolean isPhone(Said said) {
        String digits = said.digits.toString();
        if (digits.length() < SAID_SINGLY || digits.length() > MAX_DIGITS) {
            return false;
        }
        boolean dialled = said.plus ? phones.isInternational(digits) : phones.isPhone(digits);
        boolean home = digits.charAt(0) == '0' && digits.length() == SAID_SINGLY + 3;
        return dialled || home || said.words >= SAID_SINGLY && said.words >= digits.length() - 2;
    }

    private static boolean follows(Letters text, Part one, Part other) {
        if (other.start() - one.end() > MAX_GAP) {
            return false;
        }
        for (int i = one.end(); i < other.start(); i++) {
            if (!text.isGap(i) && "-‐‑–.,،()/".indexOf(text.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The digits said so far. */
    private static final class Said {
        private final StringBuilder digits = new StringBuilder();
        private int words;
        private boolean plus;
        private int times = 1;
        /** Whether the last digit was put into a hundred. */
        private boolean filled;
        /** How many of the last digits are zeros that the next word may fill. */
        private int open;

        /** Takes a part; false when it belongs to no number. */
        boolean take(Letters text, Part part) {
            if (part.word().isEmpty()) {
                String group = text.between(part.start(), part.end());
                digits.append(group.substring(0, 1).repeat(times - 1)).append(group);
                times = 1;
                open = 0;
                return true;
            }
            SpokenWord word = part.word().get();
            return switch (word.role()) {
                case DIGIT -> digit(word.value(), part.and());
                case TEEN, TENS, HUNDREDS -> {
                    number(word, part.and());
                    yield true;
                }
                case REPEAT -> {
                    times = Integer.parseInt(word.value());
                    words++;
                    yield true;
                }
                case PLUS -> {
                    boolean leads = digits.isEmpty();
                    plus = leads;
                    words++;
                    yield leads;
                }
                case AT, DOT, SIGN, FILLER -> false;
            };
        }

        private boolean digit(String value, boolean and) {
            words++;
            filled = open == 2;
            if (open > 0 && times == 1 && !value.equals("0")) {
                digits.setCharAt(digits.length() - 1, value.charAt(0));
                open = 0;
                return true;
            }
            digits.append(value.repeat(times));
            times = 1;
            open = 0;
            return !and;
        }

        private void number(SpokenWord word, boolean and) {
            words += word.role() == Role.HUNDREDS ? 3 : 2;
            String value = word.value();
            if (and && word.role() == Role.TENS && !digits.isEmpty()) {
                // «خمسة وأربعين», five and forty: the ones come first, also behind a hundred that they were put into.
                if (filled) {
                    digits.setCharAt(digits.length() - 2, value.charAt(0));
                } else {
                    digits.insert(digits.length() - 1, value.charAt(0));
                }
                filled = false;
                return;
            }
            if (open == 2 && word.role() != Role.HUNDREDS) {
                digits.setLength(digits.length() - 2);
            }
            digits.append(value);
            open = switch (word.role()) {
                case TENS -> 1;
                case HUNDREDS -> 2;
                default -> 0;
            };
            times = 1;
        }
    }
}
