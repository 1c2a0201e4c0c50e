package dev.noor.core.reply.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads numbers written in words, from "twelve" to «ألفين وثلاثمية وخمسة وأربعين». */
final class NumberWords {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final List<String> ARABIC_PREFIXES = List.of("وال", "بال", "لل", "ال", "ب", "ل");
    /** "I am not" and Monday, which only look like six and two behind a prefix. */
    private static final Set<String> NOT_NUMBERS = Set.of("لست", "ولست", "الاثنين", "والاثنين");

    /** "In two words" counts nothing. */
    private static final Set<String> IN_SHORT = Set.of("словах", "слова", "words", "كلمات");

    /** A number and the index of the token after it. */
    record Reading(BigDecimal value, int end) {}

    /** A word of a number: its value, whether it multiplies, whether "and" was written onto it. */
    private record Word(BigDecimal value, Role role, boolean and, String bare) {}

    private enum Role {
        ADDS,
        MULTIPLIES
    }

    private final List<Token> tokens;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;

    private NumberWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The number whose first word is the token at {@code start}; empty for a bare "one", which states nothing. */
    static Optional<Reading> at(List<Token> tokens, int start) {
        return new NumberWords(tokens).read(start);
    }

    private Optional<Reading> read(int start) {
        Optional<Word> first = word(tokens.get(start));
        if (first.isEmpty() || !canStart(first.get(), start)) {
            return Optional.empty();
        }
        take(first.get());
        int end = start + 1;
        while (true) {
            int next = nextWord(end);
            Optional<Word> more = next < tokens.size() ? word(tokens.get(next)) : Optional.empty();
            if (more.isEmpty()
                    || !joins(more.get(), next > end && !tokens.get(end).isSign("-"))) {
                break;
            }
            take(more.get());
            end = next + 1;
        }
        BigDecimal value = total.add(current);
        boolean idiom = end < tokens.size() && IN_SHORT.contains(tokens.get(end).folded());
        boolean stated = !idiom && (end > start + 1 || value.compareTo(BigDecimal.ONE) != 0);
        return stated ? Optional.of(new Reading(value, end)) : Optional.empty();
    }

    private boolean canStart(Word word, int at) {
        if (word.role == Role.ADDS) {
            return true;
        }
        boolean wished = at + 1 < tokens.size()
                && NumberWordTable.followsWish(tokens.get(at + 1).folded());
        boolean counted =
                at > 0 && Set.of("a", "an").contains(tokens.get(at - 1).folded());
        return !wished && (counted || NumberWordTable.standsAlone(word.bare));
    }

    /** Behind a hyphen or a word for "and" when one stands there. */
    private int nextWord(int end) {
        if (end + 1 < tokens.size()) {
            Token link = tokens.get(end);
            boolean hyphen =
                    link.isSign("-‑") && tokens.get(end - 1).touches(link) && link.touches(tokens.get(end + 1));
            if (hyphen || link.folded().equals("and") || link.folded().equals("و")) {
                return end + 1;
            }
        }
        return end;
    }

    private boolean joins(Word word, boolean linked) {
        if (word.role == Role.MULTIPLIES) {
            return !linked
                            && !word.and
                            && (current.signum() > 0 || word.value.compareTo(HUNDRED) == 0 && total.signum() > 0)
                    || (linked || word.and) && current.signum() == 0;
        }
        boolean arabic = word.bare.charAt(0) >= 'ء' && word.bare.charAt(0) <= 'ي';
        if (arabic) {
            boolean teen = word.value.compareTo(TEN) == 0 && below(current, TEN) && current.signum() > 0;
            return (linked || word.and) ? fits(word.value) || tensAfterOnes(word.value) : teen;
        }
        boolean large = total.signum() > 0 || current.compareTo(HUNDRED) >= 0;
        return fits(word.value) && (!linked || large);
    }

    /** Whether the digits that {@code value} fills are still empty. */
    private boolean fits(BigDecimal value) {
        if (current.signum() == 0) {
            return total.signum() > 0 && below(value, THOUSAND);
        }
        if (value.signum() == 0 || value.scale() > 0) {
            return false;
        }
        BigDecimal lower = current.remainder(HUNDRED);
        if (below(value, TEN)) {
            return lower.remainder(TEN).signum() == 0 && lower.compareTo(TEN) != 0;
        }
        return below(value, HUNDRED) ? lower.signum() == 0 : value.compareTo(THOUSAND) < 0 && current.signum() == 0;
    }

    private boolean tensAfterOnes(BigDecimal value) {
        BigDecimal lower = current.remainder(HUNDRED);
        return lower.signum() > 0
                && below(lower, TEN)
                && value.compareTo(BigDecimal.valueOf(20)) >= 0
                && below(value, HUNDRED);
    }

    private static boolean below(BigDecimal value, BigDecimal bound) {
        return value.compareTo(bound) < 0;
    }

    private void take(Word word) {
        if (word.role == Role.ADDS && below(word.value, THOUSAND)) {
            current = current.add(word.value);
            return;
        }
        if (word.role == Role.ADDS) {
            total = total.add(word.value);
            return;
        }
        BigDecimal times = current.signum() == 0 ? BigDecimal.ONE : current;
        if (word.value.compareTo(THOUSAND) < 0) {
            current = times.multiply(word.value);
        } else {
            total = total.add(times.multiply(word.value));
            current = BigDecimal.ZERO;
        }
    }

    private static Optional<Word> word(Token token) {
        String folded = token.folded();
        if (!token.isWord() || NOT_NUMBERS.contains(folded) || UnitWords.isPercent(folded)) {
            return Optional.empty();
        }
        Optional<Word> whole = lookUp(folded, false);
        if (whole.isPresent() || folded.charAt(0) < 'ء' || folded.charAt(0) > 'ي') {
            return whole;
        }
        boolean and = folded.charAt(0) == 'و';
        String bare = and ? folded.substring(1) : folded;
        Optional<Word> afterAnd = and ? lookUp(bare, true) : Optional.empty();
        if (afterAnd.isPresent()) {
            return afterAnd;
        }
        return ARABIC_PREFIXES.stream()
                .filter(prefix -> bare.startsWith(prefix) && bare.length() > prefix.length() + 1)
                .flatMap(prefix -> lookUp(bare.substring(prefix.length()), and).stream())
                .findFirst();
    }

    private static Optional<Word> lookUp(String bare, boolean and) {
        return NumberWordTable.added(bare)
                .map(value -> new Word(value, Role.ADDS, and, bare))
                .or(() -> NumberWordTable.multiplied(bare).map(value -> new Word(value, Role.MULTIPLIES, and, bare)));
    }
}
