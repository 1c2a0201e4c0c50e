package dev.noor.adapter.files.document;

/**
 * A line as it is set on a page.
 *
 * @param text in the order of reading
 * @param page from 1
 * @param top of the line, in points from the top of the page
 * @param left where it begins, in points
 * @param right where it ends, in points
 * @param size of most of its letters, in half points
 */
record SetLine(String text, int page, float top, float left, float right, int size, Weight weight) {

    enum Weight {
        PLAIN,
        BOLD
    }

    int letters() {
        return (int) text.codePoints().filter(Character::isLetter).count();
    }

    /** How many signs stand for letters that the font does not tell. */
    int unreadable() {
        return (int) text.codePoints()
                .filter(sign -> sign == 0xFFFD || Character.getType(sign) == Character.PRIVATE_USE)
                .count();
    }
}
