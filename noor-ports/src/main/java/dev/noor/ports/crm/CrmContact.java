package dev.noor.ports.crm;

import dev.noor.ports.conversation.PhoneNumber;
import java.util.Optional;

/**
 * A customer as the conversation knows them. Personal: the string form leaves everything out.
 *
 * @param phone by which the contact is found
 * @param company the one that they buy for
 */
public record CrmContact(
        PhoneNumber phone, Optional<String> name, Optional<String> email, Optional<CompanyId> company) {
    @Override
    public String toString() {
        return "CrmContact[***]";
    }
}
