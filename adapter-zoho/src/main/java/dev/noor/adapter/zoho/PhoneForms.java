package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.ports.conversation.PhoneNumber;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** What finds records that may have the number. */
    static String criteria(PhoneNumber phone) {
        return of(phone).stream()
                .flatMap(form -> Stream.of(Criteria.is("Phone", form), Criteria.is("Mobile", form)))
                .collect(Collectors.joining("or", "(", ")"));
    }

    /** Whether it is the number of a record. */
    static boolean isOf(PhoneNumber phone, JsonNode record) {
        return isSame(phone, record.path("Phone").asText(""))
                || isSame(phone, record.path("Mobile").asText(""));
    }

    /** Whether a field is this number, whatever stands between its digits. */
    static boolean isSame(PhoneNumber phone, String field) {
        String digits = field.replaceAll("[^0-9]", "");
        return digits.equals(digits(phone)) || digits.equals("00" + digits(phone));
    }
}
