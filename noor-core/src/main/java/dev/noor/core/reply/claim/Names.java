package dev.noor.core.reply.claim;

import dev.noor.ports.catalog.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that may be said whole: of products, of what the customer told, of the company. The figures inside them are
 * no claims. Spelling, spacing and look-alike letters do not matter.
 */
final class Names {
    private static final int LONGEST = 12;
    private static final int MIN_DIGITS = 6;

    private final Map<String, Set<Sku>> owners = new HashMap<>();

    /** A name with the product it belongs to. */
    void add(String name, Sku owner) {
        add(name).add(owner);
    }

    /** A name that is no product's, or whose product is not known. */
    Set<Sku> add(String name) {
        String folded = folded(Token.of(name));
        boolean ambiguous = folded.length() < MIN_DIGITS && folded.chars().allMatch(Character::isDigit);
        return ambiguous ? new HashSet<>() : owners.computeIfAbsent(folded, key -> new HashSet<>());
    }

    /** The tokens of a text with each name as one sign, and the products named, by the index of that sign. */
    record Cover(List<Token> tokens, Map<Integer, Set<Sku>> named) {}

    Cover cover(List<Token> tokens) {
        List<Token> open = new ArrayList<>();
        Map<Integer, Set<Sku>> named = new HashMap<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = nameEnd(tokens, at);
            if (end > at) {
                named.put(open.size(), owners.getOrDefault(folded(tokens.subList(at, end)), Set.of()));
                open.add(Token.name(tokens.get(at).start(), tokens.get(end - 1).end()));
                at = end;
            } else {
                open.add(tokens.get(at++));
            }
        }
        return new Cover(open, named);
    }

    /** The end of the longest name that starts at {@code at}; {@code at} when none does. */
    private int nameEnd(List<Token> tokens, int at) {
        if (tokens.get(at).kind() == Token.Kind.SIGN) {
            return at;
        }
        int longest = at;
        StringBuilder text = new StringBuilder();
        for (int end = at; end < tokens.size() && end < at + LONGEST; end++) {
            Token token = tokens.get(end);
            if (token.kind() == Token.Kind.SIGN) {
                continue;
            }
            text.append(fold(token));
            if (owners.containsKey(text.toString()) && isWhole(tokens, end)) {
                longest = end + 1;
            }
        }
        return longest;
    }

    /** Whether a name ends with the token at {@code last}: digits before a unit are a claim, not the end of a name. */
    private static boolean isWhole(List<Token> tokens, int last) {
        if (last + 1 >= tokens.size()) {
            return true;
        }
        Token end = tokens.get(last);
        Token next = tokens.get(last + 1);
        if (end.touches(next) && next.kind() != Token.Kind.SIGN) {
            return false;
        }
        boolean currency = Currencies.of(next).isPresent()
                && !(last + 2 < tokens.size() && tokens.get(last + 2).isDigits());
        boolean decimals = next.isSign(".,")
                && end.touches(next)
                && last + 2 < tokens.size()
                && next.touches(tokens.get(last + 2))
                && tokens.get(last + 2).isDigits();
        return !end.isDigits() || !currency && !next.isSign("%٪") && !decimals;
    }

    private static String folded(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        tokens.stream().filter(token -> token.kind() != Token.Kind.SIGN).forEach(token -> text.append(fold(token)));
        return text.toString();
    }

    static String fold(Token token) {
        return Sku.fold(token.folded());
    }
}
