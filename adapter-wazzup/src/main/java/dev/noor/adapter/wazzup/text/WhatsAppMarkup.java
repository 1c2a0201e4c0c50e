package dev.noor.adapter.wazzup.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites Markdown into what WhatsApp shows: {@code *bold*}, {@code _italic_}, {@code ~strike~}, lists with bullets,
 * headings in bold, links as their words and address. Marks within addresses, codes and products' numbers are no
 * markup. A text without markup stays as it is.
 */
public final class WhatsAppMarkup {
    /** The longest address that is looked for, so that a hostile text costs no more than a long one. */
    private static final int LONGEST_LINK = 2_048;

    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}[ \\t]+(\\S.*?)[ \\t]*#*$");
    private static final Pattern ITEM = Pattern.compile("^([ \\t]*)[-*+][ \\t]+(?=\\S)");
    private static final Pattern RULE = Pattern.compile("^ {0,3}([-*_])(?:[ \\t]*\\1){2,}[ \\t]*$");
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\]\\[\\n]{0,500})]\\((https?://[^\\s()]{1," + LONGEST_LINK + "})\\)");
    private static final Pattern BRACKETED =
            Pattern.compile("<((?:https?://|mailto:)[^\\s<>]{1," + LONGEST_LINK + "})>");

    private WhatsAppMarkup() {}

    /** The text with WhatsApp's own markup. Lines stay lines, except that rules across the page are left out. */
    public static String of(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length() + 16);
        boolean code = false;
        for (String line : markdown.split("\n", -1)) {
            boolean fence = line.stripLeading().startsWith("```");
            String written = fence || code ? line : line(line);
            code ^= fence;
            out.append(written).append('\n');
        }
        out.setLength(out.length() - 1);
        return out.toString();
    }

    private static String line(String line) {
        if (RULE.matcher(line).matches()) {
            return "";
        }
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            String words = inline(heading.group(1));
            return words.indexOf('*') >= 0 ? words : "*" + words + "*";
        }
        Matcher item = ITEM.matcher(line);
        if (item.find()) {
            return item.group(1) + "• " + inline(line.substring(item.end()));
        }
        return inline(line);
    }

    private static String inline(String line) {
        return Emphasis.rewrite(BRACKETED.matcher(links(line)).replaceAll("$1"));
    }

    private static String links(String line) {
        return LINK.matcher(line).replaceAll(link -> {
            String words = link.group(1).strip();
            String address = link.group(2);
            boolean nothingMore = words.isEmpty() || words.equals(address);
            return Matcher.quoteReplacement(nothingMore ? address : words + ": " + address);
        });
    }
}
