package dev.noor.core.reading;

/**
 * A word, number or sign of a cleaned text.
 *
 * @param raw as written
 * @param word the folded spelling that lexicons are matched with; a number in plain digits
 * @param start offset of its first character
 * @param end offset behind its last character
 */
record Token(Kind kind, String raw, String word, int start, int end) {
    enum Kind {
        WORD,
        NUMBER,
        /** One sign of punctuation. */
        MARK,
        /** The end of a line. */
        BREAK,
        EMAIL,
        PHONE,
        /** An address on the web. */
        LINK,
        /** A date, a time or another figure that counts nothing. */
        STAMP
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isMark(char sign) {
        return kind == Kind.MARK && word.charAt(0) == sign;
    }

    /** Whether a phrase cannot run across it. */
    boolean separates() {
        return kind == Kind.MARK || kind == Kind.BREAK;
    }

    Script script() {
        return Script.of(raw);
    }

    boolean startsUpperCase() {
        return Character.isUpperCase(raw.charAt(0));
    }

    /** The writing system of a word. */
    enum Script {
        LATIN,
        ARABIC,
        CYRILLIC,
        OTHER;

        /** That of the first letter. */
        static Script of(String word) {
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (Character.isLetter(c)) {
                    return switch (Character.UnicodeScript.of(c)) {
                        case LATIN -> LATIN;
                        case ARABIC -> ARABIC;
                        case CYRILLIC -> CYRILLIC;
                        default -> OTHER;
                    };
                }
            }
            return OTHER;
        }
    }
}
