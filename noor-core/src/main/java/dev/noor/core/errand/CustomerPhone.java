package dev.noor.core.errand;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import dev.noor.core.ledger.Ledger;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.PhoneNumber;
import java.util.Optional;

/** By which number other systems know a customer: that of the chat, else the one they told. */
final class CustomerPhone {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private CustomerPhone() {}

    static Optional<PhoneNumber> of(Conversation conversation) {
        return valid("+" + conversation.address().chat())
                .or(() -> Ledger.of(conversation.facts()).value(FactSlot.PHONE).flatMap(CustomerPhone::valid));
    }

    /** The two-letter country of a number. */
    static Optional<String> country(PhoneNumber phone) {
        try {
            return Optional.ofNullable(NUMBERS.getRegionCodeForNumber(NUMBERS.parse(phone.e164(), "ZZ")));
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<PhoneNumber> valid(String text) {
        try {
            return text.matches("\\+[1-9][0-9]{6,14}") && NUMBERS.isPossibleNumber(NUMBERS.parse(text, "ZZ"))
                    ? Optional.of(new PhoneNumber(text))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
