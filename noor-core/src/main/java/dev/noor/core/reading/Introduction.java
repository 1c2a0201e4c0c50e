package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a name in small letters, where one was asked for: "this is omar", "omar here", «это анна». */
final class Introduction {
    private static final int MOST_WORDS = 3;

    private Introduction() {}

    /** What is introduced and nothing else; empty when some of it is a word that the lexicon knows. */
    static Optional<String> in(Markup markup) {
        int from = 0;
        while (from < markup.size() && (introduces(markup, from) || from > 0 && isSmall(markup, from))) {
            from++;
        }
        int to = markup.size();
        while (to > from && (markup.is(Operator.NAME_AFTER, to - 1) || isEnd(markup.token(to - 1)))) {
            to--;
        }
        boolean introduced = from > 0 || to < markup.size() && markup.is(Operator.NAME_AFTER, to);
        boolean name = to > from
                && to - from <= MOST_WORDS
                && IntStream.range(from, to).allMatch(i -> isStrange(markup, i));
        return introduced && name ? Optional.of(markup.slice(from, to)) : Optional.empty();
    }

    private static boolean introduces(Markup markup, int i) {
        return markup.is(Operator.SELF, i) || markup.is(Operator.NAME, i);
    }

    private static boolean isSmall(Markup markup, int i) {
        return markup.is(Lexicon.Kind.STOP, i) || markup.token(i).isMark(':');
    }

    private static boolean isEnd(Token token) {
        return token.isMark('.') || token.isMark('!');
    }

    private static boolean isStrange(Markup markup, int i) {
        Token token = markup.token(i);
        return token.is(Token.Kind.WORD) && (ProperNames.isParticle(token) || !markup.isKnownWord(i));
    }
}
