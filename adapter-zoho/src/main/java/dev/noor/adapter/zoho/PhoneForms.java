package dev.noor.adapter.zoho;

import dev.noor.ports.conversation.PhoneNumber;
import java.util.List;

/** How one phone number is written by different people. */
final class PhoneForms {
    private PhoneForms() {}

    /** The forms that searches are made for. */
    static List<String> of(PhoneNumber phone) {
        String digits = digits(phone);
        return List.of(phone.e164(), digits, "00" + digits);
    }

    static String digits(PhoneNumber phone) {
        return phone.e164().substring(1);
    }

    /** Whether a field is this number, whatever stands between its digits. */
    static boolean isSame(PhoneNumber phone, String field) {
        String digits = field.replaceAll("[^0-9]", "");
        return digits.equals(digits(phone)) || digits.equals("00" + digits(phone));
    }
}
