package dev.noor.app.cli.eval.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is well-formed XML too: every text and attribute is escaped, every element is closed. Not
 * thread-safe.
 */
final class HtmlWriter {

    private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    HtmlWriter open(String element, String... attributes) {
        page.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            page.append('"');
        }
        page.append('>');
        open.push(element);
        return this;
    }

    /** Ends the element that was begun last. */
    HtmlWriter close() {
        page.append("</").append(open.pop()).append('>');
        return this;
    }

    /** A whole element that holds a text. */
    HtmlWriter leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    HtmlWriter text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '&' -> page.append("&amp;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                case '\n', '\t' -> page.append(letter);
                default -> page.append(isPrintable(text, i) ? letter : '\uFFFD');
            }
        }
        return this;
    }

    /** Begins a new line of the source, for those who read it. */
    HtmlWriter line() {
        page.append('\n');
        return this;
    }

    /** A style sheet of our own, which needs no escapes. */
    HtmlWriter style(String sheet) {
        page.append("<style>\n").append(sheet).append("</style>");
        return this;
    }

    /** The page; every element must be closed. */
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("<" + open.peek() + "> is still open");
        }
        return page.append('\n').toString();
    }

    /** Neither a control character nor half of a surrogate pair. */
    private static boolean isPrintable(String text, int at) {
        char letter = text.charAt(at);
        if (Character.isHighSurrogate(letter)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(letter)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return !Character.isISOControl(letter) && letter != '\uFFFE' && letter != '\uFFFF';
    }
}
