package dev.noor.core.reply.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words and signs of currencies. */
final class Currencies {
    private static final Set<String> DIRHAM = Set.of("AED", "MAD");
    private static final Set<String> RIYAL = Set.of("SAR", "QAR", "OMR", "YER", "IRR");
    private static final Set<String> DINAR = Set.of("KWD", "BHD", "JOD", "IQD");
    private static final Map<String, Set<String>> WORDS = new HashMap<>();
    private static final List<String> ARABIC_PREFIXES = List.of("بال", "وال", "ال", "لل", "ب", "و");
    /** Endings of Russian are open: a word that starts so is the currency. */
    private static final Map<String, Set<String>> RUSSIAN = Map.of(
            "дирхам",
            DIRHAM,
            "риал",
            RIYAL,
            "риял",
            RIYAL,
            "динар",
            DINAR,
            "доллар",
            Set.of("USD"),
            "рубл",
            Set.of("RUB"),
            "юан",
            Set.of("CNY"),
            "рупи",
            Set.of("INR"));

    static {
        List.of(
                        "AED", "SAR", "QAR", "OMR", "KWD", "BHD", "JOD", "EGP", "USD", "EUR", "GBP", "RUB", "INR",
                        "CNY", "PKR", "CHF", "JPY", "KZT")
                .forEach(code -> WORDS.put(Token.fold(code), Set.of(code)));
        put(DIRHAM, "dirham dirhams dh dhs drhm درهم دراهم الدرهم بالدرهم درهما дхс дх");
        put(RIYAL, "riyal riyals rial rials sr qr ريال ريالات الريال ريالا ﷼");
        put(DINAR, "dinar dinars kd bd دينار دنانير الدينار");
        put(Set.of("USD", "AUD", "CAD"), "dollar dollars usd bucks $ دولار دولارات الدولار");
        put(Set.of("EUR"), "euro euros € يورو اليورو евро");
        put(Set.of("GBP"), "£ стерлингов استرليني");
        put(Set.of("EGP"), "جنيه");
        put(Set.of("RUB"), "₽ ruble rubles rouble roubles روبل руб р");
        put(Set.of("INR", "PKR"), "rupee rupees ₹ rs روبيه");
        put(Set.of("CNY", "JPY"), "yuan rmb ¥ yen يوان");
        put(Set.of("TRY"), "₺ lira liras ليره лир");
    }

    private Currencies() {}

    private static void put(Set<String> codes, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(Token.fold(word), codes);
        }
    }

    /** The currencies a token may stand for. */
    static Optional<Set<String>> of(Token token) {
        String folded = token.folded();
        Set<String> codes = WORDS.get(folded);
        for (String prefix : ARABIC_PREFIXES) {
            if (codes == null && folded.startsWith(prefix)) {
                codes = WORDS.get(folded.substring(prefix.length()));
            }
        }
        if (codes == null && token.isWord() && folded.length() > 4) {
            codes = RUSSIAN.entrySet().stream()
                    .filter(entry -> folded.startsWith(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
        return Optional.ofNullable(codes);
    }

    /** Abbreviations with a point inside: {@code د.إ} and {@code ر.س}. */
    static Optional<Set<String>> abbreviated(String first, String second) {
        return switch (Token.fold(first) + "." + Token.fold(second)) {
            case "د.ا" -> Optional.of(Set.of("AED"));
            case "ر.س" -> Optional.of(Set.of("SAR"));
            case "ر.ق" -> Optional.of(Set.of("QAR"));
            case "ر.ع" -> Optional.of(Set.of("OMR"));
            case "د.ك" -> Optional.of(Set.of("KWD"));
            case "د.ب" -> Optional.of(Set.of("BHD"));
            default -> Optional.empty();
        };
    }

    /** Whether a token names a currency even where no number stands beside it. */
    static boolean isUnmistakable(Token token) {
        return of(token).isPresent() && token.text().length() > 2 || token.isSign("$€£₽₹¥₺﷼");
    }
}
