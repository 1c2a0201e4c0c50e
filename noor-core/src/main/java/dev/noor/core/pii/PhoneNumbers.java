package dev.noor.core.pii;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells phone numbers from other digits. */
final class PhoneNumbers {
    private static final int MIN_INTERNATIONAL = 8;
    private static final int MAX_DIGITS = 15;
    private static final int MIN_LOCAL = 9;
    private static final int MAX_LOCAL = 11;
    private static final int BARE_MOBILE = 9;
    /** Countries whose numbers are common in the Gulf also without their plus sign. */
    private static final Set<Integer> NEIGHBOURS = Set.of(971, 966, 965, 974, 973, 968, 20, 91, 92, 7, 962, 961);

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final List<String> regions;

    PhoneNumbers(List<String> regions) {
        this.regions = regions;
    }

    /** Whether {@code digits} behind a plus sign are a phone number. */
    boolean isInternational(String digits) {
        if (digits.length() < MIN_INTERNATIONAL || digits.length() > MAX_DIGITS || digits.charAt(0) == '0') {
            return false;
        }
        return parse("+" + digits, "ZZ").map(numbers::isPossibleNumber).orElse(false);
    }

    /** Whether {@code digits} without a plus sign are a phone number, as dialled at home or abroad. */
    boolean isPhone(String digits) {
        if (digits.length() < MIN_LOCAL || digits.length() > MAX_DIGITS) {
            return false;
        }
        char first = digits.charAt(0);
        // Nothing else is written so in the Gulf, and ranges are opened faster than libraries learn of them.
        if (digits.startsWith("05") && digits.length() == MIN_LOCAL + 1) {
            return true;
        }
        if (first == '0') {
            return digits.charAt(1) == '0' ? isAbroad(digits.substring(2)) : isLocal(digits);
        }
        if (digits.length() == BARE_MOBILE) {
            return first == '5' && isMobile("0" + digits);
        }
        return first == '8' && digits.length() == MAX_LOCAL && isLocal(digits) || isWithoutPlus(digits);
    }

    private boolean isAbroad(String digits) {
        return digits.length() > MIN_INTERNATIONAL
                && digits.charAt(0) != '0'
                && parse("+" + digits, "ZZ")
                        .filter(number -> NEIGHBOURS.contains(number.getCountryCode())
                                ? numbers.isPossibleNumber(number)
                                : numbers.isValidNumber(number))
                        .isPresent();
    }

    private boolean isLocal(String digits) {
        return digits.length() <= MAX_LOCAL
                && regions.stream()
                        .anyMatch(region -> parse(digits, region)
                                .map(number -> numbers.isValidNumberForRegion(number, region))
                                .orElse(false));
    }

    private boolean isMobile(String digits) {
        return regions.stream()
                .anyMatch(region -> parse(digits, region)
                        .filter(number -> numbers.isValidNumberForRegion(number, region))
                        .map(number -> numbers.getNumberType(number) == PhoneNumberType.MOBILE)
                        .orElse(false));
    }

    private boolean isWithoutPlus(String digits) {
        return digits.length() > BARE_MOBILE + 1
                && parse("+" + digits, "ZZ")
                        .filter(number -> NEIGHBOURS.contains(number.getCountryCode()))
                        .filter(numbers::isValidNumber)
                        .isPresent();
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
        return dialled(bare, plus ? "+" + bare : bare)
                .map(number -> numbers.format(number, PhoneNumberFormat.E164))
                .orElse(bare);
    }

    private Optional<PhoneNumber> dialled(String bare, String written) {
        if (written.startsWith("+")) {
            return parse(written, "ZZ");
        }
        if (bare.startsWith("00")) {
            return parse("+" + bare.substring(2), "ZZ");
        }
        return regions.stream()
                .flatMap(region ->
                        parse(bare, region).filter(number -> numbers.isValidNumberForRegion(number, region)).stream())
                .findFirst()
                .or(() -> parse("+" + bare, "ZZ"));
    }

    private Optional<PhoneNumber> parse(String digits, String region) {
        try {
            return Optional.of(numbers.parse(digits, region));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
