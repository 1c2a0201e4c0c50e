package dev.noor.core.pii;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the numbers of one country are dialled, as far as a number can be told by it. Ranges are opened faster than
 * libraries learn of them, so only lengths and first digits count.
 *
 * @param code its country code
 * @param min the digits behind the code, at least
 * @param max the digits behind the code, at most
 * @param starts what numbers begin with that are written without a plus sign
 */
record DialPlan(String code, int min, int max, List<String> starts) {
    /** Countries whose local numbers {@link #isHome} tells. */
    static final Set<String> COUNTRIES = Set.of("AE", "SA", "RU");

    private static final Map<String, DialPlan> PLANS = plans("""
            971 8 9 5 2 3 4 6 7 9
            966 9 9 5 1
            965 8 8 5 6 9
            974 8 8 3 5 6 7
            973 8 8 3
            968 8 8 7 9
            962 8 9 7
            961 7 8 3 7 81
            20 9 10 10 11 12 15
            91 10 10 6 7 8 9
            92 9 10 3
            7 10 10 9 4 7 3 8
            44 9 10 7
            49 6 11 15 16 17
            33 9 9 6 7
            39 6 10 3
            90 10 10 5
            98 10 10 9
            93 9 9 7
            86 9 11 13 15 17 18
            63 8 10 9
            94 9 9 7
            880 8 10 1
            977 8 10 9
            234 8 10 7 8 9
            254 9 9 7 1
            964 8 10 7
            963 8 9 9
            967 7 9 7
            970 8 9 5
            249 9 9 9 1
            212 9 9 6 7
            213 8 9 5 6 7
            380 9 9 5 6 7 9
            375 9 9 2 3 4
            374 8 8 4 7 9
            994 9 9 5 7
            995 9 9 5
            996 9 9 5 7
            998 9 9 9
            992 9 9 9
            993 8 8 6
            """);
    private static final int MOBILE = 9;

    private static Map<String, DialPlan> plans(String lines) {
        Map<String, DialPlan> plans = new HashMap<>();
        lines.lines().map(line -> List.of(line.split(" "))).forEach(parts -> {
            int min = Integer.parseInt(parts.get(1));
            int max = Integer.parseInt(parts.get(2));
            plans.put(parts.get(0), new DialPlan(parts.get(0), min, max, parts.subList(3, parts.size())));
        });
        return plans;
    }

    /** The plan of the country whose code {@code digits} begin with. */
    static Optional<DialPlan> of(String digits) {
        for (int length = 1; length <= 3 && length < digits.length(); length++) {
            DialPlan plan = PLANS.get(digits.substring(0, length));
            if (plan != null) {
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }

    /** Whether {@code digits}, which begin with the code, are as long as a number is. */
    boolean hasLength(String digits) {
        String national = national(digits);
        return national.length() >= min && national.length() <= (isLandline(national) ? min : max);
    }

    /** Whether {@code digits} without a plus sign are a number of this country rather than anything else. */
    boolean isLikely(String digits) {
        String national = national(digits);
        boolean mobile = national.length() == max;
        boolean landline = isLandline(national) && national.length() == min;
        return (mobile && !isLandline(national) || landline) && starts.stream().anyMatch(national::startsWith);
    }

    private boolean isLandline(String national) {
        return code.equals("971") && !national.startsWith("5");
    }

    String canonical(String digits) {
        return "+" + code + national(digits);
    }

    /** What is behind the code, without the zero that some write between. */
    private String national(String digits) {
        String rest = digits.substring(code.length());
        return rest.startsWith("0") && rest.length() > max ? rest.substring(1) : rest;
    }

    /** Whether {@code digits} are a number as it is dialled inside the Emirates, Saudi Arabia or Russia. */
    static boolean isHome(String digits) {
        return homeCanonical(digits).isPresent();
    }

    /** A local number in E.164. */
    static Optional<String> homeCanonical(String digits) {
        int length = digits.length();
        char first = length > 2 ? digits.charAt(0) : ' ';
        char second = length > 2 ? digits.charAt(1) : ' ';
        if (first == '0' && second == '5' && length == MOBILE + 1) {
            return Optional.of((isSaudi(digits.charAt(2)) ? "+966" : "+971") + digits.substring(1));
        }
        if (first == '0' && "234679".indexOf(second) >= 0 && length == MOBILE) {
            return Optional.of("+971" + digits.substring(1));
        }
        if (first == '0' && second == '1' && length == MOBILE + 1 && "1234567".indexOf(digits.charAt(2)) >= 0) {
            return Optional.of("+966" + digits.substring(1));
        }
        if (first == '5' && length == MOBILE && second != '1') {
            return Optional.of((isSaudi(second) ? "+966" : "+971") + digits);
        }
        boolean russian = first == '8' && length == MOBILE + 2 && "3489".indexOf(second) >= 0;
        return russian ? Optional.of("+7" + digits.substring(1)) : Optional.empty();
    }

    private static boolean isSaudi(char second) {
        return second == '3' || second == '7' || second == '9';
    }
}
