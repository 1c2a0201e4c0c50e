package dev.noor.core.pii;

import java.util.ArrayList;
import java.util.List;

/** Runs of digits with at most a few separators between them, as phone numbers and cards are written. */
final class DigitGroups {
    private static final int MAX_GAP = 5;

    /** What stands between a group of digits and the next. */
    enum Joint {
        /** Something that no number has inside, or nothing more. */
        NONE,
        /** Spaces, points, hyphens, brackets. */
        PLAIN,
        /** The break of a line is among them. */
        BREAK,
        /** A sign that measures are also written with. */
        ODD
    }

    /** One group of digits, and how the next is joined to it. */
    record Group(int start, int end, Joint joint) {
        int size() {
            return end - start;
        }

        boolean continues() {
            return joint != Joint.NONE;
        }
    }

    private DigitGroups() {}

    static List<Group> of(Letters text) {
        List<Group> groups = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isDigit(text, at)) {
                at++;
                continue;
            }
            int start = at;
            while (isDigit(text, at)) {
                at++;
            }
            groups.add(new Group(start, at, joint(text, at)));
        }
        return groups;
    }

    /** A digit, or the letter that is typed for the zero of a mobile number: {@code O5O 123 4567}. */
    private static boolean isDigit(Letters text, int at) {
        if (text.isDigit(at)) {
            return true;
        }
        boolean lettered =
                text.isLetter(at - 1) && !isRound(text, at - 1) || text.isLetter(at + 1) && !isRound(text, at + 1);
        return isRound(text, at) && !lettered && (text.isDigit(at - 1) || text.isDigit(at + 1));
    }

    private static boolean isRound(Letters text, int at) {
        return at >= 0 && at < text.length() && "OoОо".indexOf(text.at(at)) >= 0;
    }

    private static Joint joint(Letters text, int end) {
        Joint joint = Joint.PLAIN;
        int next = end;
        while (next < text.length() && next - end <= MAX_GAP) {
            if (text.isBreak(next)) {
                joint = Joint.BREAK;
            } else if ("_*~|:,،;=…•·'’ـ#[]\uFE0F\u20E3".indexOf(text.at(next)) >= 0) {
                joint = Joint.ODD;
            } else if (!text.isSpace(next) && "-‐‑–—.()/".indexOf(text.at(next)) < 0) {
                break;
            }
            next++;
        }
        boolean continues = next > end && next - end <= MAX_GAP && isDigit(text, next);
        return continues ? joint : Joint.NONE;
    }

    static void append(Letters text, Group group, StringBuilder digits) {
        for (int i = group.start(); i < group.end(); i++) {
            digits.append(text.isDigit(i) ? text.at(i) : '0');
        }
    }
}
