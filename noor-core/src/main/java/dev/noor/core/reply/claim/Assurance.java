package dev.noor.core.reply.claim;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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
                    "شحنا")),
    /** That something happens within hours. */
    SOON(
            Set.of(
                    "today",
                    "tonight",
                    "tomorrow",
                    "overnight",
                    "اليوم",
                    "الليله",
                    "باكر",
                    "بكره",
                    "بكرا",
                    "غدا",
                    "сегодня",
                    "завтра",
                    "послезавтра"),
            List.of()),
    /** That nothing is like it. */
    BEST(
            Set.of("bestseller", "bestselling", "самое", "самый", "самая", "самые", "самых", "самой", "اكثر", "افضل"),
            List.of()),
    /** That pieces are there, without how many. */
    STOCKED(Set.of("stock", "مخزون", "مخزن", "متوفر", "متوفره", "наличии", "складе"), List.of());

    /** Before these words "free" speaks of materials and places. */
    private static final Set<String> NOT_OF_PRICES = Set.of("of", "from", "zone", "standing");

    /** Between one of these and one of {@link #HOURS} stands how long it takes at most. */
    private static final Set<String> WITHIN = Set.of("within", "in", "через", "за", "خلال", "بعد");

    private static final List<String> HOURS =
            List.of("hour", "minute", "час", "минут", "ساعه", "ساعات", "ساعتين", "دقيقه", "دقايق");

    private static final int WORDS_BETWEEN = 2;
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
            if (isBestSelling(tokens, at)) {
                given.add(BEST);
            }
            if (isWithinHours(tokens, at)) {
                given.add(SOON);
            }
        }
        return given;
    }

    private boolean isSaidBy(String word) {
        String bare = word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
        return words.contains(word)
                || words.contains(bare)
                || beginnings.stream().anyMatch(bare::startsWith);
    }

    private static boolean isBestSelling(List<Token> tokens, int at) {
        String next = folded(tokens, at + 1).equals("-") ? folded(tokens, at + 2) : folded(tokens, at + 1);
        return tokens.get(at).folded().equals("best") && next.startsWith("sell")
                || tokens.get(at).folded().equals("most") && next.startsWith("popular");
    }

    private static boolean isWithinHours(List<Token> tokens, int at) {
        return WITHIN.contains(tokens.get(at).folded())
                && IntStream.rangeClosed(at + 1, at + WORDS_BETWEEN)
                        .mapToObj(next -> folded(tokens, next))
                        .anyMatch(word -> HOURS.stream().anyMatch(word::startsWith));
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
