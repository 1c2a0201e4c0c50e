package dev.noor.core.reply.claim;

import dev.noor.ports.catalog.Sku;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Holds the sentences of one reply against a proof. Used by one thread. */
public final class Audit {
    private static final int MAX_LIST_NUMBER_LENGTH = 2;
    private static final Set<String> COPULAS =
            Set.of("is", "costs", "cost", "at", "for", "only", "هو", "ب", "سعره", "سعرها", "стоит", "за", "по");
    private static final int NEGATION_REACH = 4;
    private final Proof proof;
    private final Set<BigDecimal> counts = new HashSet<>();
    private final Map<String, Findings> found = new HashMap<>();

    /** An audit of the sentences of one reply, which may also say how many products it names. */
    public Audit(Proof proof, List<String> sentences) {
        this.proof = proof;
        Set<Sku> named = new HashSet<>();
        sentences.forEach(sentence -> named.addAll(named(sentence)));
        counts.add(Proof.plain(BigDecimal.valueOf(named.size())));
    }

    /**
     * The text without the names that may be said whole, and the claims in it that nothing proves.
     *
     * @param open each name is one sign
     */
    public record Findings(List<Token> open, List<Claim> unproven) {}

    /** What a sentence claims without proof. */
    public Findings of(String sentence) {
        return found.computeIfAbsent(sentence, this::examine);
    }

    private Findings examine(String sentence) {
        List<Token> tokens = Token.of(sentence);
        Names.Cover cover = proof.names.cover(tokens);
        List<Claim> unproven = new ArrayList<>();
        boolean bound = false;
        for (Claim claim : ClaimScanner.scan(cover.tokens())) {
            boolean valued = isValued(claim) && !isDenied(cover.tokens(), claim);
            Predicate<Source> meant = valued && !bound ? meant(cover, claim, tokens) : source -> true;
            boolean limits = isLimit(cover.tokens(), claim);
            bound |= valued;
            boolean harmless = isListNumber(cover.tokens(), claim) || isCount(claim);
            if (!harmless && !proof.proves(claim, meant.and(source -> limits || !(source instanceof Source.Told)))) {
                unproven.add(claim);
            }
        }
        return new Findings(cover.tokens(), unproven);
    }

    /** How often a text denies something. */
    public static long denials(String text) {
        return Token.of(text).stream()
                .filter(token -> UnitWords.isNegation(token.folded()))
                .count();
    }

    private Set<Sku> named(String text) {
        Set<Sku> named = new HashSet<>();
        proof.names.cover(Token.of(text)).named().values().forEach(named::addAll);
        return named;
    }

    private boolean isCount(Claim claim) {
        return claim instanceof Claim.Figure figure
                && (figure.unit() instanceof Unit.None || figure.unit() instanceof Unit.Pieces)
                && counts.contains(Proof.plain(figure.readings().getFirst().getLast()));
    }

    private static boolean isValued(Claim claim) {
        return claim instanceof Claim.Figure figure
                && (figure.unit() instanceof Unit.Amount || figure.unit() instanceof Unit.Stock);
    }

    /** Whether a word such as "under" or "budget" stands somewhere before the claim. */
    private static boolean isLimit(List<Token> tokens, Claim claim) {
        return tokens.subList(0, claim.from()).stream().anyMatch(token -> UnitWords.isLimit(token.folded()));
    }

    /** A figure that is said not to hold: "it is not 465 but 389". */
    private static boolean isDenied(List<Token> tokens, Claim claim) {
        for (int at = claim.from() - 1; at >= 0 && at >= claim.from() - NEGATION_REACH; at--) {
            if (UnitWords.isNegation(tokens.get(at).folded())) {
                return true;
            }
            if (tokens.get(at).isSign(",;،—")) {
                return false;
            }
        }
        return false;
    }

    private static Set<Sku> namedBefore(Names.Cover cover, Claim claim) {
        Set<Sku> named = new HashSet<>();
        cover.named().entrySet().stream()
                .filter(entry -> entry.getKey() < claim.from())
                .map(Map.Entry::getValue)
                .forEach(named::addAll);
        return named;
    }

    /** Behind the name of a product the first price or stock is that product's, unless the text hints at another. */
    private Predicate<Source> meant(Names.Cover cover, Claim claim, List<Token> tokens) {
        Set<Sku> named = namedBefore(cover, claim);
        if (named.isEmpty()) {
            return source -> true;
        }
        Set<String> hints = new HashSet<>();
        tokens.forEach(token -> hints.add(Names.fold(token)));
        named.stream().map(this::wordsOf).forEach(hints::removeAll);
        boolean priced = isPriced(cover, claim);
        return source -> switch (source) {
            case Source.Row row ->
                named.contains(row.sku()) || wordsOf(row.sku()).stream().anyMatch(hints::contains);
            case Source.Computed computed -> true;
            case Source.Stated stated -> !priced;
            case Source.Told told -> true;
        };
    }

    /** Whether nothing but signs and words such as "is" stand between a product's name and the claim. */
    private static boolean isPriced(Names.Cover cover, Claim claim) {
        for (int at = claim.from() - 1; at >= 0; at--) {
            Token token = cover.tokens().get(at);
            if (!cover.named().getOrDefault(at, Set.of()).isEmpty()) {
                return true;
            }
            if (token.kind() != Token.Kind.SIGN
                    && !COPULAS.contains(token.folded())
                    && Currencies.of(token).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private Collection<String> wordsOf(Sku sku) {
        return proof.productWords.getOrDefault(sku, Set.of());
    }

    /** The number of a list item at the very start: {@code 1.}, {@code 2)} or a keycap. */
    private static boolean isListNumber(List<Token> tokens, Claim claim) {
        if (claim.from() != 0 || claim.to() != 1 || tokens.size() < 3) {
            return false;
        }
        Token number = tokens.get(0);
        Token mark = tokens.get(1);
        return number.isDigits()
                && number.text().length() <= MAX_LIST_NUMBER_LENGTH
                && mark.isSign(".)\u20E3")
                && number.touches(mark)
                && !mark.touches(tokens.get(2));
    }
}
