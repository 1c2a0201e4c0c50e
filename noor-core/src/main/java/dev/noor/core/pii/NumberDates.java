package dev.noor.core.pii;

import dev.noor.core.pii.DigitGroups.Group;
import java.util.List;

/** Tells dates in figures, so that they are not taken into a phone number. */
final class NumberDates {
    private static final int DAYS = 31;

    private NumberDates() {}

    /** The group after a date that starts at {@code first}; {@code first} when none does. */
    static int end(Letters text, List<Group> groups, int first) {
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
        boolean month = value(text, two) <= DAYS;
        boolean day = value(text, yearFirst ? three : one) <= DAYS;
        return (yearLast || yearFirst) && month && day ? first + 3 : first;
    }

    private static int value(Letters text, Group group) {
        int value = 0;
        for (int i = group.start(); i < group.end(); i++) {
            value = value * 10 + (text.isDigit(i) ? text.at(i) - '0' : 0);
        }
        return value;
    }
}
