package dev.noor.core.pii;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Optional;

/** Tells phone numbers from other digits: by the plans of the Gulf and its neighbours, by the library elsewhere. */
final class PhoneNumbers {
    private static final int MIN_INTERNATIONAL = 8;
    private static final int MAX_DIGITS = 15;
    private static final int MIN_LOCAL = 9;
    private static final int MAX_LOCAL = 11;

    private static final String HOME = "971";
    /** From Russia, formerly and now, and from North America. */
    private static final List<String> EXITS = List.of("810", "8", "011");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final List<String> regions;

    /** @param regions two-letter countries whose local numbers are found besides those of AE, SA and RU */
    PhoneNumbers(List<String> regions) {
        this.regions = regions.stream()
                .filter(region -> !DialPlan.COUNTRIES.contains(region))
                .toList();
    }

    /** Whether {@code digits} behind a plus sign are a phone number. */
    boolean isInternational(String digits) {
        if (digits.length() < MIN_INTERNATIONAL || digits.length() > MAX_DIGITS || digits.charAt(0) == '0') {
            return false;
        }
        Optional<DialPlan> plan = DialPlan.of(digits);
        return plan.isPresent()
                ? plan.get().hasLength(digits)
                : parse("+" + digits, "ZZ").map(numbers::isPossibleNumber).orElse(false);
    }

    /** Whether {@code digits} without a plus sign are a phone number, as dialled at home or abroad. */
    boolean isPhone(String digits) {
        int length = digits.length();
        if (length < MIN_LOCAL || length > MAX_DIGITS) {
            return false;
        }
        char first = digits.charAt(0);
        if (first == '0' && digits.charAt(1) == '0') {
            return isAbroad(digits.substring(2));
        }
        // With its zero and ten digits it is dialled in some country of the region, from Jordan to India.
        boolean dialled = first == '0' && (length == MAX_LOCAL || length == MAX_LOCAL - 1);
        return dialled
                || isBehindExit(digits)
                || DialPlan.isHome(digits)
                || first == '0' && isLocal(digits)
                || isWithoutPlus(digits);
    }

    /** A number of the Emirates behind what is dialled first to leave another country: {@code 8 971 50 123 4567}. */
    private static boolean isBehindExit(String digits) {
        return EXITS.stream()
                .filter(digits::startsWith)
                .map(exit -> digits.substring(exit.length()))
                .anyMatch(rest -> rest.startsWith(HOME) && isWithoutPlus(rest));
    }

    private boolean isAbroad(String digits) {
        if (digits.length() <= MIN_INTERNATIONAL || digits.charAt(0) == '0') {
            return false;
        }
        Optional<DialPlan> plan = DialPlan.of(digits);
        return plan.isPresent()
                ? plan.get().hasLength(digits)
                : parse("+" + digits, "ZZ").filter(numbers::isValidNumber).isPresent();
    }

    private boolean isLocal(String digits) {
        return digits.length() <= MAX_LOCAL
                && regions.stream()
                        .anyMatch(region -> parse(digits, region)
                                .map(number -> numbers.isValidNumberForRegion(number, region))
                                .orElse(false));
    }

    private static boolean isWithoutPlus(String digits) {
        return DialPlan.of(digits).filter(plan -> plan.isLikely(digits)).isPresent();
    }

    /** The number in E.164, or its digits alone when it is none. */
    String canonical(String written) {
        Letters letters = new Letters(written);
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            if (letters.isDigit(i)) {
                digits.append(letters.at(i));
            }
        }
        String bare = digits.toString();
        boolean plus = written.indexOf('+') >= 0 || written.indexOf('＋') >= 0;
        boolean abroad = plus || bare.startsWith("00");
        String international = !plus && abroad ? bare.substring(2) : bare;
        if (abroad || DialPlan.of(bare).filter(plan -> plan.isLikely(bare)).isPresent()) {
            return DialPlan.of(international)
                    .filter(plan -> plan.hasLength(international))
                    .map(plan -> plan.canonical(international))
                    .or(() -> parse("+" + international, "ZZ").map(this::canonical))
                    .orElse(bare);
        }
        return DialPlan.homeCanonical(bare).or(() -> local(bare)).orElse(bare);
    }

    private Optional<String> local(String bare) {
        return regions.stream()
                .flatMap(region ->
                        parse(bare, region).filter(number -> numbers.isValidNumberForRegion(number, region)).stream())
                .findFirst()
                .map(this::canonical);
    }

    private String canonical(PhoneNumber number) {
        return numbers.format(number, PhoneNumberFormat.E164);
    }

    private Optional<PhoneNumber> parse(String digits, String region) {
        try {
            return Optional.of(numbers.parse(digits, region));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
