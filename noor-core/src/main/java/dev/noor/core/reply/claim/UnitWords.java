package dev.noor.core.reply.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of lengths, thousands, percentages, pieces and stock in the three languages, folded. */
final class UnitWords {
    private static final BigDecimal CENTIMETRE = BigDecimal.TEN;
    private static final BigDecimal METRE = BigDecimal.valueOf(1_000);
    private static final Map<String, BigDecimal> LENGTHS = Map.ofEntries(
            Map.entry("mm", BigDecimal.ONE),
            Map.entry("мм", BigDecimal.ONE),
            Map.entry("ملم", BigDecimal.ONE),
            Map.entry("مم", BigDecimal.ONE),
            Map.entry("cm", CENTIMETRE),
            Map.entry("cms", CENTIMETRE),
            Map.entry("centimetres", CENTIMETRE),
            Map.entry("centimeters", CENTIMETRE),
            Map.entry("см", CENTIMETRE),
            Map.entry("سم", CENTIMETRE),
            Map.entry("سنتي", CENTIMETRE),
            Map.entry("سنتيمتر", CENTIMETRE),
            Map.entry("сантиметров", CENTIMETRE),
            Map.entry("m", METRE),
            Map.entry("metre", METRE),
            Map.entry("meter", METRE),
            Map.entry("metres", METRE),
            Map.entry("meters", METRE),
            Map.entry("м", METRE),
            Map.entry("метр", METRE),
            Map.entry("метра", METRE),
            Map.entry("метров", METRE),
            Map.entry("متر", METRE),
            Map.entry("امتار", METRE));
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("k", BigDecimal.valueOf(1_000)),
            Map.entry("к", BigDecimal.valueOf(1_000)),
            Map.entry("thousand", BigDecimal.valueOf(1_000)),
            Map.entry("grand", BigDecimal.valueOf(1_000)),
            Map.entry("тыс", BigDecimal.valueOf(1_000)),
            Map.entry("тысяч", BigDecimal.valueOf(1_000)),
            Map.entry("тысячи", BigDecimal.valueOf(1_000)),
            Map.entry("тысяча", BigDecimal.valueOf(1_000)),
            Map.entry("тысячу", BigDecimal.valueOf(1_000)),
            Map.entry("الف", BigDecimal.valueOf(1_000)),
            Map.entry("الاف", BigDecimal.valueOf(1_000)),
            Map.entry("hundred", BigDecimal.valueOf(100)),
            Map.entry("million", BigDecimal.valueOf(1_000_000)),
            Map.entry("mln", BigDecimal.valueOf(1_000_000)),
            Map.entry("млн", BigDecimal.valueOf(1_000_000)),
            Map.entry("миллион", BigDecimal.valueOf(1_000_000)),
            Map.entry("миллиона", BigDecimal.valueOf(1_000_000)),
            Map.entry("миллионов", BigDecimal.valueOf(1_000_000)),
            Map.entry("مليون", BigDecimal.valueOf(1_000_000)));
    private static final Set<String> PERCENT = Set.of("percent", "pct", "percents", "بالميه", "بالمايه");
    private static final Set<String> PIECES = Set.of(
            "pcs", "pc", "piece", "pieces", "unit", "units", "items", "item", "шт", "штук", "штуки", "штука", "единиц",
            "حبه", "حبات", "حبتين", "قطعه", "قطع", "وحده", "وحدات");
    private static final Set<String> COPULAS = Set.of("is", "are", "left");
    private static final Set<String> STOCK = Set.of(
            "available",
            "stock",
            "متوفر",
            "متوفره",
            "متوفرين",
            "متوفرات",
            "موجود",
            "موجوده",
            "المخزون",
            "بالمخزون",
            "مخزون",
            "наличии",
            "складе",
            "доступно",
            "осталось");
    private static final Set<String> STOCK_LINKS = Set.of("in", "on", "our", "from", "في", "в", "на");
    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "cannot", "don", "doesn", "isn", "aren", "без", "нет", "не", "ما", "لا", "غير", "مو", "مب",
            "مش", "ليس", "ليست");

    /** What an amount is that the customer named: a border, never a price. */
    private static final Set<String> LIMITS = Set.of(
            "under",
            "below",
            "within",
            "budget",
            "budgets",
            "up",
            "max",
            "maximum",
            "limit",
            "less",
            "over",
            "above",
            "more",
            "cheaper",
            "between",
            "around",
            "about",
            "ceiling",
            "تحت",
            "اقل",
            "ضمن",
            "حدود",
            "لين",
            "لحد",
            "فوق",
            "اكثر",
            "بين",
            "سقف",
            "حوالي",
            "до",
            "пределах",
            "меньше",
            "дешевле",
            "дороже",
            "лимит",
            "лимита",
            "выше",
            "свыше",
            "больше",
            "между",
            "около");

    private static final List<String> BUDGETS = List.of("бюджет", "ميزاني");
    private static final String JOINED = "بلوف";
    private static final String ARTICLE = "ال";

    private UnitWords() {}

    static Optional<BigDecimal> length(String folded) {
        return Optional.ofNullable(LENGTHS.get(folded));
    }

    static Optional<BigDecimal> scale(String folded) {
        return Optional.ofNullable(SCALES.get(folded));
    }

    static boolean isPercent(String folded) {
        return PERCENT.contains(folded) || folded.startsWith("процент");
    }

    static boolean isPieces(String folded) {
        return PIECES.contains(folded);
    }

    /** A word that may stand between a count and the word for stock without being a piece. */
    static boolean isCopula(String folded) {
        return COPULAS.contains(folded);
    }

    /** With or without the Arabic article. */
    static boolean isStock(String folded) {
        return STOCK.contains(folded) || folded.startsWith(ARTICLE) && STOCK.contains(folded.substring(2));
    }

    static boolean linksToStock(String folded) {
        return STOCK_LINKS.contains(folded);
    }

    /** With or without the Arabic article and one of the letters that are written onto a word. */
    static boolean isLimit(String folded) {
        String word = !folded.isEmpty() && JOINED.indexOf(folded.charAt(0)) >= 0 ? folded.substring(1) : folded;
        return isBareLimit(folded) || isBareLimit(word);
    }

    private static boolean isBareLimit(String folded) {
        String bare = folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
        return LIMITS.contains(bare) || BUDGETS.stream().anyMatch(bare::startsWith);
    }

    static boolean isNegation(String folded) {
        return NEGATIONS.contains(folded);
    }
}
