package dev.noor.adapter.wazzup.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into parts that are short enough for one message: between paragraphs, else lines, else sentences, else
 * clauses, else words, and only where nothing else is left between characters. Nothing but white space at the cuts is
 * left out.
 */
public final class TextParts {
    private final int limit;

    /** @param limit the most UTF-16 units that a part may have; at least 20 */
    public TextParts(int limit) {
        if (limit < 20) {
            throw new IllegalArgumentException("a part has at least 20 characters");
        }
        this.limit = limit;
    }

    /** The parts in order, each without white space around it; one, the text itself, where it is short enough. */
    public List<String> of(String text) {
        if (text.length() <= limit) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > limit) {
            int cut = cut(rest);
            parts.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        if (!rest.isEmpty() || parts.isEmpty()) {
            parts.add(rest);
        }
        return List.copyOf(parts);
    }

    /** Where the first part of {@code text} ends, after 1 to {@link #limit} units. */
    private int cut(String text) {
        // A part that is nearly empty for the sake of a nicer border is worse than the next kind of border.
        int least = limit / 3;
        for (Border border : Border.values()) {
            for (int at = limit; at > least; at--) {
                if (border.isBefore(text, at)) {
                    return at;
                }
            }
        }
        return betweenCharacters(text);
    }

    /** What is shown as one character, such as a flag or a vowelled letter, stays whole unless it is absurdly long. */
    private int betweenCharacters(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(0, Math.min(text.length(), 2 * limit)));
        int at = characters.isBoundary(limit) ? limit : characters.preceding(limit);
        if (at > 0) {
            return at;
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }

    /** The kinds of places to cut at, the best first. */
    private enum Border {
        PARAGRAPH {
            @Override
            boolean isBefore(String text, int at) {
                return at >= 2 && text.charAt(at - 1) == '\n' && text.charAt(at - 2) == '\n';
            }
        },
        LINE {
            @Override
            boolean isBefore(String text, int at) {
                return text.charAt(at) == '\n' || text.charAt(at - 1) == '\n';
            }
        },
        SENTENCE {
            @Override
            boolean isBefore(String text, int at) {
                return Character.isWhitespace(text.charAt(at)) && ends(text, at, ".!?…؟。۔");
            }
        },
        CLAUSE {
            @Override
            boolean isBefore(String text, int at) {
                return Character.isWhitespace(text.charAt(at)) && ends(text, at, ",;:،؛");
            }
        },
        WORD {
            @Override
            boolean isBefore(String text, int at) {
                return Character.isWhitespace(text.charAt(at));
            }
        };

        /** Whether a part may end before index {@code at}, which is within the text and not its first. */
        abstract boolean isBefore(String text, int at);

        /** Closing brackets, quotes and markup belong to the sentence before them. */
        private static boolean ends(String text, int at, String marks) {
            int last = at - 1;
            while (last > 0 && ")]}\"'»”’*_~".indexOf(text.charAt(last)) >= 0) {
                last--;
            }
            return marks.indexOf(text.charAt(last)) >= 0;
        }
    }
}
