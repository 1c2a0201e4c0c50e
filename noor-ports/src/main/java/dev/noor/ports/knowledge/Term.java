package dev.noor.ports.knowledge;

import java.util.List;

/**
 * One thing that a question asks for.
 *
 * @param ways the words by which a passage may hold it; any one is enough
 */
public record Term(List<Way> ways) {
    public Term {
        ways = List.copyOf(ways);
    }

    /** These very words. */
    public static Term of(String text) {
        return new Term(List.of(new Way(text, 1)));
    }

    /**
     * Words that say a thing: a passage holds them where one of its lines has them all, in any form and order.
     *
     * @param likeness how surely they mean the thing, more than 0 and at most 1
     */
    public record Way(String text, double likeness) {
        public Way {
            if (!(likeness > 0 && likeness <= 1)) {
                throw new IllegalArgumentException("a likeness is more than 0 and at most 1");
            }
        }
    }
}
