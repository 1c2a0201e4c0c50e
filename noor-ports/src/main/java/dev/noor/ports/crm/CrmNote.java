package dev.noor.ports.crm;

/**
 * A note for whoever opens a contact or a deal. The string form leaves the text out.
 *
 * @param key our own, by which it is found again: up to 80 letters, digits, {@code -} and {@code :}
 * @param title up to 30 characters
 */
public record CrmNote(String key, String title, String text) {
    private static final int LONGEST_TITLE = 30;

    public CrmNote {
        if (!key.matches("[A-Za-z0-9:-]{1,80}")) {
            throw new IllegalArgumentException("a note's key is 1 to 80 letters, digits, '-' or ':'");
        }
        if (title.isBlank() || title.length() > LONGEST_TITLE || text.isBlank()) {
            throw new IllegalArgumentException("a note has a title of 1 to 30 characters and a text");
        }
    }

    @Override
    public String toString() {
        return "CrmNote[" + key + "]";
    }
}
