package dev.noor.adapter.zoho;

/** Conditions of a search in the CRM. */
final class Criteria {
    private Criteria() {}

    /** That a field is a value; what comes back is compared again, since conditions together are read loosely. */
    static String is(String field, String value) {
        return "(" + field + ":equals:" + escaped(value) + ")";
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("(", "\\(")
                .replace(")", "\\)")
                .replace(",", "\\,");
    }
}
