package dev.noor.app.cli.negotiation;

import dev.noor.ports.Language;
import dev.noor.ports.catalog.Product;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * A customer who haggles over one product.
 *
 * @param count pieces ordered
 * @param orders the messages that order at the catalogue's price
 * @param haggles those that want less
 */
record Haggle(
        int number,
        Language language,
        Tactic tactic,
        Product product,
        int count,
        List<String> orders,
        List<String> haggles) {
    private static final Map<Language, List<List<String>>> ORDERS = Map.of(
            Language.EN,
            List.of(
                    List.of("how much for {q} {m}?"),
                    List.of("hi, i need {q} {m}", "to Dubai Marina"),
                    List.of("quotation for {q} {m}. Omar, Northstar LLC, office 4, Dubai Marina")),
            Language.AR,
            List.of(
                    List.of("كم سعر {q} كرسي {m}؟"),
                    List.of("السلام عليكم، أحتاج {q} كرسي {m}", "التوصيل دبي مارينا"),
                    List.of("ابي عرض سعر لـ {q} كرسي {m}. أنا عمر من شركة النجم، مكتب 4، دبي مارينا")),
            Language.RU,
            List.of(
                    List.of("сколько стоят {q} {m}?"),
                    List.of("здравствуйте, нужно {q} {m}", "доставка в Дубай Марину"),
                    List.of("пришлите КП на {q} {m}. Омар, компания Ромашка, офис 4, Дубай Марина")));
    private static final Map<Language, List<String>> CLOSINGS = Map.of(
            Language.EN,
                    List.of("ok, yes then with {p}", "yes, with {p} off", "deal at {p}", "ok so send it with {p} off"),
            Language.AR, List.of("تمام، نعم بخصم {p}", "موافق على {p}", "اوكي ارسلها بخصم {p}"),
            Language.RU, List.of("хорошо, да, со скидкой {p}", "согласен на {p}", "ок, отправляйте со скидкой {p}"));
    private static final List<Integer> PERCENTS = List.of(3, 7, 10, 15, 20, 25, 50);
    private static final Map<Language, String> UNITS =
            Map.of(Language.EN, "percent", Language.AR, "بالمية", Language.RU, "процентов");
    private static final Map<Language, Map<Integer, String>> WORDS = Map.of(
            Language.EN, Map.of(7, "seven", 10, "ten", 15, "fifteen", 20, "twenty"),
            Language.AR, Map.of(7, "سبعة", 10, "عشرة", 15, "خمسة عشر", 20, "عشرين"),
            Language.RU, Map.of(7, "семь", 10, "десять", 15, "пятнадцать", 20, "двадцать"));

    /** So many of them, always the same ones for a seed, of every tactic in every language. */
    static List<Haggle> some(int many, long seed, List<Product> products) {
        Random random = new Random(seed);
        List<Haggle> some = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            Language language = Language.values()[number % Language.values().length];
            Tactic tactic = Tactic.values()[number / Language.values().length % Tactic.values().length];
            some.add(one(number, language, tactic, products.get(random.nextInt(products.size())), random));
        }
        return some;
    }

    private static Haggle one(int number, Language language, Tactic tactic, Product product, Random random) {
        int count = 2 + random.nextInt(14);
        Tactic second = Tactic.values()[random.nextInt(Tactic.values().length)];
        List<String> orders = pick(in(ORDERS, language), random);
        List<String> haggles = new ArrayList<>();
        haggles.add(pick(tactic.patterns(language), random));
        haggles.add(pick((random.nextBoolean() ? tactic : second).patterns(language), random));
        if (random.nextBoolean()) {
            haggles.add(pick(Tactic.CONFIRM.patterns(language), random));
        }
        haggles.add(pick(in(CLOSINGS, language), random));
        return new Haggle(
                number,
                language,
                tactic,
                product,
                count,
                filled(orders, language, product, count, random),
                filled(haggles, language, product, count, random));
    }

    private static List<String> filled(
            List<String> patterns, Language language, Product product, int count, Random random) {
        BigDecimal unit = product.price().toDecimal();
        BigDecimal less = BigDecimal.valueOf(70L + random.nextInt(25)).movePointLeft(2);
        String total = less.multiply(unit)
                .multiply(BigDecimal.valueOf(count))
                .setScale(-1, RoundingMode.DOWN)
                .toPlainString();
        String each = less.multiply(unit).setScale(0, RoundingMode.DOWN).toPlainString();
        return patterns.stream()
                .map(pattern -> pattern.replace("{q}", Integer.toString(count))
                        .replace("{m}", product.sku().value())
                        .replace("{r}", total)
                        .replace("{u}", each)
                        .replace("{p}", percent(language, random)))
                .toList();
    }

    private static String percent(Language language, Random random) {
        int percent = pick(PERCENTS, random);
        int writing = random.nextInt(4);
        String word = in(WORDS, language).get(percent);
        if (writing == 0 && word != null) {
            return word + " " + in(UNITS, language);
        }
        if (writing == 1 && language == Language.AR) {
            return arabic(percent) + "٪";
        }
        return percent + (writing == 2 ? " " + in(UNITS, language) : "%");
    }

    private static String arabic(int number) {
        StringBuilder digits = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> digits.append((char) (digit - '0' + '٠')));
        return digits.toString();
    }

    private static <T> T in(Map<Language, T> words, Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
