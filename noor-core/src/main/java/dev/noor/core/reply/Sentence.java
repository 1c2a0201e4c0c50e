package dev.noor.core.reply;

import dev.noor.ports.conversation.Ask;
import java.util.Optional;

/**
 * One sentence of a draft with its place.
 *
 * @param paragraph its paragraph, from 0
 * @param line its line within the paragraph, from 0
 * @param breaks the line breaks between the sentence before it and this one
 * @param text without the white space behind it
 * @param gap the white space behind it, within its line
 * @param ask what it asks for, when it is a tagged question
 */
record Sentence(int paragraph, int line, int breaks, String text, String gap, Optional<Ask> ask) {
    /** Whether it asks: by its mark, or because it is tagged. */
    boolean asks() {
        return ask.isPresent() || endsIn("?؟");
    }

    /** Whether it announces what follows. */
    boolean announces() {
        return endsIn(":：");
    }

    boolean isListItem() {
        String words = text.stripLeading();
        return words.length() > 1 && "•-–—*▪·‣".indexOf(words.charAt(0)) >= 0;
    }

    Sentence saying(String words) {
        return new Sentence(paragraph, line, breaks, words, gap, ask);
    }

    Sentence asking(Optional<Ask> what) {
        return new Sentence(paragraph, line, breaks, text, gap, what);
    }

    private boolean endsIn(String marks) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char last = text.charAt(i);
            if (marks.indexOf(last) >= 0) {
                return true;
            }
            if (Character.isLetterOrDigit(last) || last == '.' || last == '!') {
                return false;
            }
        }
        return false;
    }
}
