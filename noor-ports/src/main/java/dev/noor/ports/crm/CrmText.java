package dev.noor.ports.crm;

import java.util.regex.Pattern;

/** What ids of the CRM look like, since they become parts of addresses. */
final class CrmText {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private CrmText() {}

    static void id(String value) {
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException("an id of the CRM is 1 to 40 letters, digits or '-'");
        }
    }
}
