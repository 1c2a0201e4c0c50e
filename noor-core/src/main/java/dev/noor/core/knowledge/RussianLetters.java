package dev.noor.core.knowledge;

import java.util.List;
import java.util.Map;

/** Russian typed in Latin letters, in the letters that it is most likely meant in. */
final class RussianLetters {
    /** Longer signs first. */
    private static final List<Map.Entry<String, String>> SIGNS = List.of(
            Map.entry("shch", "щ"),
            Map.entry("sch", "щ"),
            Map.entry("sh", "ш"),
            Map.entry("ch", "ч"),
            Map.entry("zh", "ж"),
            Map.entry("kh", "х"),
            Map.entry("ts", "ц"),
            Map.entry("ya", "я"),
            Map.entry("ja", "я"),
            Map.entry("yu", "ю"),
            Map.entry("ju", "ю"),
            Map.entry("yo", "е"),
            Map.entry("jo", "е"),
            Map.entry("ye", "е"),
            Map.entry("yy", "ый"),
            Map.entry("iy", "ий"),
            Map.entry("ey", "ей"),
            Map.entry("oy", "ой"),
            Map.entry("ay", "ай"),
            Map.entry("uy", "уй"));

    private static final String LATIN = "abvgdeziyjklmnoprstufhxcqw4";
    private static final String CYRILLIC = "абвгдезиыйклмнопрстуфххцквч";

    private RussianLetters() {}

    static String of(String latin) {
        StringBuilder russian = new StringBuilder(latin.length());
        int at = 0;
        while (at < latin.length()) {
            int from = at;
            for (Map.Entry<String, String> sign : SIGNS) {
                if (latin.startsWith(sign.getKey(), at)) {
                    russian.append(sign.getValue());
                    at += sign.getKey().length();
                    break;
                }
            }
            if (at == from) {
                int letter = LATIN.indexOf(latin.charAt(at));
                russian.append(letter < 0 ? latin.charAt(at) : CYRILLIC.charAt(letter));
                at++;
            }
        }
        return russian.toString();
    }
}
