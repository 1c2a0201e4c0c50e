package dev.noor.core.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text between commas, strokes, line ends or ends of sentences; never empty.
 *
 * @param endsSentence whether more than a comma follows
 */
record Segment(int from, int to, boolean endsSentence) {

    static List<Segment> of(Markup markup) {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= markup.size(); i++) {
            boolean end = i == markup.size();
            boolean sentence = end || ends(markup, i);
            if (sentence || isComma(markup, i)) {
                if (i > from) {
                    segments.add(new Segment(from, i, sentence));
                }
                from = i + 1;
            }
        }
        return segments;
    }

    private static boolean ends(Markup markup, int i) {
        boolean abbreviation = markup.token(i).isMark('.') && markup.is(Operator.ADDRESS, i - 1);
        return markup.token(i).isMark('.') && !abbreviation
                || markup.token(i).isMark('!')
                || markup.token(i).isMark('?');
    }

    private static boolean isComma(Markup markup, int i) {
        Token token = markup.token(i);
        return token.is(Token.Kind.BREAK)
                || token.isMark(',')
                || token.isMark(';')
                || token.isMark('|')
                || (token.isMark('/') || token.isMark('-')) && standsApart(markup, i);
    }

    /** The strokes of "Lilia / LLD - 2 Street", and not those of "12/4". */
    private static boolean standsApart(Markup markup, int i) {
        return i > 0
                && i < markup.size() - 1
                && markup.token(i - 1).end() < markup.token(i).start()
                && markup.token(i).end() < markup.token(i + 1).start();
    }
}
