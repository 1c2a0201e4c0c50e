package dev.noor.app.cli.rfq;

import dev.noor.ports.Language;
import dev.noor.ports.catalog.Product;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * A request for quotation as buyers paste it: products of the catalogue among greetings, notes, prices and rows that
 * name nothing certain.
 *
 * @param wanted pieces by SKU, of the rows that say which product is meant
 */
record NoisyList(int number, Language language, String text, Map<String, Integer> wanted) {
    private static final Map<Language, List<String>> OPENINGS = Map.of(
            Language.EN, List.of("Hi, please quote the below:", "RFQ", "kindly send your best offer for:", ""),
            Language.AR, List.of("السلام عليكم، محتاجين عرض سعر:", "نرجو التسعير:", ""),
            Language.RU, List.of("Добрый день, просим КП:", "Нужно:", ""));
    private static final Map<Language, List<String>> CLOSINGS = Map.of(
            Language.EN, List.of("Thanks", "delivery to Dubai Marina", ""),
            Language.AR, List.of("شكراً", "التوصيل دبي مارينا", ""),
            Language.RU, List.of("Спасибо", "доставка в Дубай Марину", ""));
    /** {@code {q}} pieces, {@code {m}} the model, {@code {k}} its kind, {@code {c}} a colour, {@code {n}} the row. */
    private static final Map<Language, List<String>> ROWS = Map.of(
            Language.EN,
            List.of(
                    "{q} x {m}",
                    "{m} - {q} pcs",
                    "{n}. {m} {k}, {q} nos",
                    "{n}) {q} {m} {c}",
                    "- {m} x{q}",
                    "{m} qty {q}",
                    "{q} pcs {m} {c} (max 900 AED)",
                    "• {k} {m}: {q}"),
            Language.AR,
            List.of("{q} × {m}", "{m} عدد {q}", "{n}- {m} {q} حبة", "{q} حبة {m}", "كرسي {m} العدد {q}"),
            Language.RU,
            List.of("{m} – {q} шт.", "{n}. {m} {q} шт", "{q} x {m}", "{m}, количество {q}", "- {q} шт {m} {c}"));

    /** Rows of which nothing may be ordered. */
    private static final Map<Language, List<String>> UNCLEAR = Map.of(
            Language.EN,
            List.of("chairs - 20 pcs", "XQ 999 - 3 pcs", "budget 15000 AED", "call me +971501234567", "need by 12 May"),
            Language.AR,
            List.of("كراسي 20 حبة", "XQ 999 عدد 3", "الميزانية 15000 درهم", "الطابق 4"),
            Language.RU,
            List.of("кресла – 20 шт.", "XQ 999 – 3 шт", "бюджет 15000 дирхам", "этаж 4"));

    private static final List<String> HEADS =
            List.of("Item;Qty", "Code;Description;Qty", "№;Артикул;Кол-во", "الصنف;الكمية", "Item;Price;Qty;Total");

    /** So many of them, always the same ones for a seed. */
    static List<NoisyList> some(int many, long seed, List<Product> products) {
        Random random = new Random(seed);
        List<NoisyList> some = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            Language language = Language.values()[number % Language.values().length];
            some.add(one(number, language, products, random));
        }
        return some;
    }

    private static NoisyList one(int number, Language language, List<Product> products, Random random) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        List<String> rows = new ArrayList<>();
        boolean table = random.nextInt(4) == 0;
        int head = random.nextInt(HEADS.size());
        if (table) {
            rows.add(HEADS.get(head));
        } else {
            rows.add(pick(in(OPENINGS, language), random));
        }
        int count = 2 + random.nextInt(7);
        for (int n = 1; n <= count; n++) {
            Product product = pick(products, random);
            int pieces = 1 + random.nextInt(40);
            if (wanted.putIfAbsent(product.sku().value(), pieces) != null) {
                continue;
            }
            rows.add(table ? cells(head, n, product, pieces) : row(language, n, product, pieces, random));
        }
        if (!table && random.nextInt(3) == 0) {
            rows.add(1 + random.nextInt(rows.size()), pick(in(UNCLEAR, language), random));
        }
        if (!table) {
            rows.add(pick(in(CLOSINGS, language), random));
        }
        rows.removeIf(String::isEmpty);
        return new NoisyList(number, language, String.join("\n", rows), wanted);
    }

    private static String cells(int head, int n, Product product, int pieces) {
        String code = product.sku().value();
        return switch (head) {
            case 1 -> code + ";" + product.type() + ";" + pieces;
            case 4 ->
                String.join(
                        ";",
                        code,
                        product.price().toDecimal().toBigInteger().toString(),
                        Integer.toString(pieces),
                        product.price()
                                .toDecimal()
                                .toBigInteger()
                                .multiply(BigInteger.valueOf(pieces))
                                .toString());
            case 2 -> n + ";" + code + ";" + pieces;
            default -> code + ";" + pieces;
        };
    }

    private static String row(Language language, int n, Product product, int pieces, Random random) {
        String model = product.sku().value();
        String written = switch (random.nextInt(4)) {
            case 0 -> model.toLowerCase(Locale.ROOT);
            case 1 -> model.replace(" ", "");
            case 2 -> model.replace(" ", "-");
            default -> model;
        };
        String colour = product.colours().isEmpty() ? "" : pick(product.colours(), random);
        return pick(in(ROWS, language), random)
                .replace("{q}", Integer.toString(pieces))
                .replace("{m}", written)
                .replace("{k}", product.type())
                .replace("{c}", colour)
                .replace("{n}", Integer.toString(n))
                .strip();
    }

    private static <T> T in(Map<Language, T> words, Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
