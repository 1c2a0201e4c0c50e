package dev.noor.core.reading;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Optional;

/** Finds phone numbers, in E.164, among digits; a candidate is at most a few digits long, so that time stays linear. */
final class PhoneScanner {
    private static final int LONGEST = 24;
    private static final int FEWEST_DIGITS = 9;
    private static final int MOST_DIGITS = 15;
    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    private final String region;

    PhoneScanner(String region) {
        this.region = region;
    }

    /** The phone number that starts at an offset. */
    Optional<Token> at(String text, int at) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return Optional.empty();
        }
        int digits = 0;
        int end = at;
        int lastDigit = at;
        while (end < text.length() && end - at <= LONGEST) {
            char c = text.charAt(end);
            if (isDigit(c)) {
                digits++;
                lastDigit = end;
            } else if (!(c == ' ' || c == '-' || c == '(' || c == ')' || c == '.' || c == '+' && end == at)) {
                break;
            }
            end++;
        }
        boolean endsInWord = end < text.length() && end == lastDigit + 1 && Character.isLetter(text.charAt(end));
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || endsInWord) {
            return Optional.empty();
        }
        String raw = text.substring(at, lastDigit + 1);
        int after = at + raw.length();
        return e164(raw, digits).map(number -> new Token(Token.Kind.PHONE, raw, number, at, after));
    }

    private Optional<String> e164(String raw, int digits) {
        char first = raw.charAt(0);
        String international = raw.startsWith("00") ? "+" + raw.substring(2) : raw;
        boolean bare = first != '+' && first != '0' && first != '(';
        try {
            var local = phones.parse(international, region);
            if (phones.isValidNumber(local)) {
                return Optional.of(phones.format(local, PhoneNumberUtil.PhoneNumberFormat.E164));
            }
            if (bare && digits >= 11) {
                String prefixed = first == '8' && digits == 11 ? "+7" + raw.substring(1) : "+" + raw;
                var foreign = phones.parse(prefixed, region);
                if (phones.isValidNumber(foreign)) {
                    return Optional.of(phones.format(foreign, PhoneNumberUtil.PhoneNumberFormat.E164));
                }
            }
            return Optional.empty();
        } catch (NumberParseException notAPhone) {
            return Optional.empty();
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
