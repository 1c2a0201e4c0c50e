package dev.noor.adapter.wazzup.text;

/**
 * The emphasis of one line, rewritten from left to right. A mark opens only where a word may begin and closes only
 * where one ends, so that {@code CH_616_A} and {@code 2*3*4} stay as they are; addresses and code are copied.
 */
final class Emphasis {
    private static final String MARKS = "*_~";
    private static final int LONGEST_RUN = 3;

    private final String line;
    private final StringBuilder out;

    private Emphasis(String line) {
        this.line = line;
        this.out = new StringBuilder(line.length());
    }

    static String rewrite(String line) {
        if (line.indexOf('*') < 0 && line.indexOf('_') < 0 && line.indexOf('~') < 0 && line.indexOf('\\') < 0) {
            return line;
        }
        Emphasis emphasis = new Emphasis(line);
        emphasis.write(0, line.length());
        return emphasis.out.toString();
    }

    private void write(int from, int to) {
        // what found no end is not looked for again, so that the work stays in proportion to the line
        boolean[] endless = new boolean[MARKS.length() * (LONGEST_RUN + 1)];
        int at = from;
        while (at < to) {
            char mark = line.charAt(at);
            int copied = copied(at, to);
            if (copied > at) {
                out.append(line, at, copied);
                at = copied;
            } else if (mark == '\\' && at + 1 < to && isMark(line.charAt(at + 1))) {
                out.append(line.charAt(at + 1));
                at += 2;
            } else if (isMark(mark)) {
                at = span(at, to, endless);
            } else {
                out.append(mark);
                at++;
            }
        }
    }

    /** Writes the span that opens here, or the marks themselves where none does; returns where to go on. */
    private int span(int at, int to, boolean[] endless) {
        char mark = line.charAt(at);
        int run = run(at, to);
        int kind = MARKS.indexOf(mark) * (LONGEST_RUN + 1) + Math.min(run, LONGEST_RUN);
        int close = -1;
        if (opens(at, run, to) && !endless[kind]) {
            close = close(at + run, mark, run, to);
            endless[kind] = close < 0;
        }
        if (close < 0) {
            out.append(line, at, at + run);
            return at + run;
        }
        String style = style(mark, run);
        out.append(style);
        write(at + run, close);
        out.append(new StringBuilder(style).reverse());
        return close + run;
    }

    private static String style(char mark, int run) {
        if (mark == '~') {
            return "~";
        }
        return switch (run) {
            case 1 -> "_";
            case 2 -> "*";
            default -> "*_";
        };
    }

    private boolean opens(int at, int run, int to) {
        boolean wordMayBegin = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
        boolean followed = at + run < to && !Character.isWhitespace(line.charAt(at + run));
        return wordMayBegin && followed && run <= LONGEST_RUN && !(line.charAt(at) == '~' && run == LONGEST_RUN);
    }

    /** Where the closing run of the same length stands, or -1. */
    private int close(int from, char mark, int length, int to) {
        int at = from;
        while (at < to) {
            int copied = copied(at, to);
            if (copied > at) {
                at = copied;
            } else if (line.charAt(at) == '\\') {
                at += 2;
            } else if (line.charAt(at) == mark) {
                int run = run(at, to);
                boolean wordEnds = at + run >= line.length() || !Character.isLetterOrDigit(line.charAt(at + run));
                if (run == length && at > from && !Character.isWhitespace(line.charAt(at - 1)) && wordEnds) {
                    return at;
                }
                at += run;
            } else {
                at++;
            }
        }
        return -1;
    }

    private int run(int at, int to) {
        int end = at;
        while (end < to && line.charAt(end) == line.charAt(at)) {
            end++;
        }
        return end - at;
    }

    /** The end of an address or of code that begins at {@code at}; {@code at} itself where neither does. */
    private int copied(int at, int to) {
        if (line.charAt(at) == '`') {
            int end = line.indexOf('`', at + 1);
            return end < 0 || end >= to ? at : end + 1;
        }
        boolean wordMayBegin = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
        if (!wordMayBegin || !(line.startsWith("http", at) || line.startsWith("www.", at))) {
            return at;
        }
        if (!line.startsWith("http://", at) && !line.startsWith("https://", at) && !line.startsWith("www.", at)) {
            return at;
        }
        int end = at;
        while (end < to && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        // the marks that close a span around the address are not its own
        while (end > at + 1 && isMark(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isMark(char character) {
        return MARKS.indexOf(character) >= 0;
    }
}
