package dev.noor.core.reply.claim;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a text assures without a figure that could be checked, told by its words in the three languages. */
public enum Assurance {
    /** That something costs nothing. */
    FREE(Set.of("complimentary", "gratis", "بلاش", "даром"), List.of("бесплатн", "مجان")),
    /** That something is agreed, paid, kept or on its way. */
    SETTLED(
            Set.of(
                    "approved",
                    "paid",
                    "confirmed",
                    "reserved",
                    "booked",
                    "shipped",
                    "dispatched",
                    "refunded",
                    "معتمد",
                    "معتمده",
                    "مدفوع",
                    "مدفوعه",
                    "محجوز",
                    "محجوزه",
                    "موكد",
                    "موكده"),
            List.of(
                    "одобрен",
                    "оплачен",
                    "подтвержден",
                    "подтверждён",
                    "зарезервирован",
                    "забронирован",
                    "отгружен",
                    "отправлен",
                    "اعتمد",
                    "حجزنا",
                    "شحنا"));

    /** Before these words "free" speaks of materials and places. */
    private static final Set<String> NOT_OF_PRICES = Set.of("of", "from", "zone", "standing");

    private static final String ARTICLE = "ال";

    private final Set<String> words;
    private final List<String> beginnings;

    Assurance(Set<String> words, List<String> beginnings) {
        this.words = words;
        this.beginnings = beginnings;
    }

    /** What {@code text} assures. */
    public static Set<Assurance> in(String text) {
        List<Token> tokens = Token.of(text);
        Set<Assurance> given = EnumSet.noneOf(Assurance.class);
        for (int at = 0; at < tokens.size(); at++) {
            int here = at;
            Arrays.stream(values())
                    .filter(assurance -> assurance.isSaidBy(tokens.get(here).folded()))
                    .forEach(given::add);
            if (isFree(tokens, at)) {
                given.add(FREE);
            }
        }
        return given;
    }

    private boolean isSaidBy(String word) {
        String bare = word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
        return words.contains(bare) || beginnings.stream().anyMatch(bare::startsWith);
    }

    private static boolean isFree(List<Token> tokens, int at) {
        if (!tokens.get(at).folded().equals("free")) {
            return false;
        }
        boolean ofCharge =
                folded(tokens, at + 1).equals("of") && folded(tokens, at + 2).startsWith("charge");
        boolean invites = folded(tokens, at - 1).equals("feel");
        boolean compound =
                folded(tokens, at - 1).equals("-") || folded(tokens, at - 1).equals("toll");
        return ofCharge || !invites && !compound && !NOT_OF_PRICES.contains(folded(tokens, at + 1));
    }

    private static String folded(List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return "";
        }
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.SIGN ? token.text() : token.folded();
    }
}
