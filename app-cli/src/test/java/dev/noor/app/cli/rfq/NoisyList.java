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
import java.util.stream.Collectors;

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
    /**
     * {@code {q}} pieces, {@code {w}} in words, {@code {a}} in Arabic digits, {@code {m}} the model, {@code {k}} its
     * kind, {@code {c}} a colour, {@code {t}} a material, {@code {p}} its price, {@code {n}} the row.
     */
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
                    "• {k} {m}: {q}",
                    "{m}   x   {q}",
                    "{m} @ {p} AED x {q}",
                    "{q} nos {m} @ {p}",
                    "{k} {c} {m} {t} , {q} pcs",
                    "{w} {m} {c}",
                    "{m} ({q} pcs)",
                    "{m} {p} AED each - {q} units",
                    "{m} x {q} = {s} AED"),
            Language.AR,
            List.of(
                    "{q} × {m}",
                    "{m} عدد {q}",
                    "{n}- {m} {q} حبة",
                    "{q} حبة {m}",
                    "كرسي {m} العدد {q}",
                    "{m} عدد {a}",
                    "{a} حبة {m}",
                    "{n}. {m} {c} {a} قطعة",
                    "{m} بـ {p} درهم عدد {q}"),
            Language.RU,
            List.of(
                    "{m} – {q} шт.",
                    "{n}. {m} {q} шт",
                    "{q} x {m}",
                    "{m}, количество {q}",
                    "- {q} шт {m} {c}",
                    "{m} по {p} дирхам – {q} шт",
                    "{w} {m}",
                    "{m} ({q} шт.)",
                    "{k} {m} {c}: {q} шт"));

    /** What stands between the rows and orders nothing. */
    private static final Map<Language, List<String>> COMMENTS = Map.of(
            Language.EN, List.of("for the new office:", "same as last order", "reception area", "*urgent*"),
            Language.AR, List.of("للمكتب الجديد:", "نفس الطلب السابق", "الاستقبال"),
            Language.RU, List.of("для нового офиса:", "как в прошлый раз", "зона ресепшн"));

    private static final Map<Language, List<String>> WORDS = Map.of(
            Language.EN, List.of("two", "three", "five", "ten", "twelve", "twenty"),
            Language.AR, List.of("2", "3", "5", "10", "12", "20"),
            Language.RU, List.of("два", "три", "пять", "десять", "двенадцать", "двадцать"));
    private static final List<Integer> COUNTS = List.of(2, 3, 5, 10, 12, 20);

    /** Rows of which nothing may be ordered. */
    private static final Map<Language, List<String>> UNCLEAR = Map.of(
            Language.EN,
            List.of("chairs - 20 pcs", "XQ 999 - 3 pcs", "budget 15000 AED", "call me +971501234567", "need by 12 May"),
            Language.AR,
            List.of("كراسي 20 حبة", "XQ 999 عدد 3", "الميزانية 15000 درهم", "الطابق 4"),
            Language.RU,
            List.of("кресла – 20 шт.", "XQ 999 – 3 шт", "бюджет 15000 дирхам", "этаж 4"));

    private static final List<String> HEADS = List.of(
            "Item;Qty",
            "Code;Description;Qty",
            "№;Артикул;Кол-во",
            "الصنف;الكمية",
            "Item;Price;Qty;Total",
            "Qty;Item",
            "Code,Description,Unit price,Quantity",
            "Кол-во\tАртикул\tЦена",
            "");

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
            int word = random.nextInt(COUNTS.size());
            int pieces = random.nextInt(4) == 0 ? COUNTS.get(word) : 1 + random.nextInt(40);
            wanted.merge(product.sku().value(), pieces, Integer::sum);
            rows.add(table ? cells(head, n, product, pieces) : row(language, n, product, pieces, random));
            if (random.nextInt(8) == 0) {
                rows.add(pick(in(COMMENTS, language), random));
            }
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
        String count = Integer.toString(pieces);
        String price = price(product).toString();
        return switch (head) {
            case 1 -> code + ";" + product.type() + ";" + count;
            case 2 -> n + ";" + code + ";" + count;
            case 4 -> String.join(";", code, price, count, sum(product, pieces));
            case 5 -> count + ";" + code;
            case 6 -> String.join(",", code, "\"" + product.type() + ", office\"", price, count);
            case 7 -> String.join("\t", count, code, price);
            case 8 -> String.join("\t", code, count, price, sum(product, pieces));
            default -> code + ";" + count;
        };
    }

    private static BigInteger price(Product product) {
        return product.price().toDecimal().toBigInteger();
    }

    private static String sum(Product product, int pieces) {
        return price(product).multiply(BigInteger.valueOf(pieces)).toString();
    }

    private static String row(Language language, int n, Product product, int pieces, Random random) {
        String model = product.sku().value();
        String written = switch (random.nextInt(6)) {
            case 0 -> model.toLowerCase(Locale.ROOT);
            case 1 -> model.replace(" ", "");
            case 2 -> model.replace(" ", "-");
            case 3 -> slip(model, random);
            case 4 -> model.replaceFirst("(?<=\\p{L})(?=\\d)", " ").replace(" ", "  ");
            default -> model;
        };
        String colour = product.colours().isEmpty() ? "" : pick(product.colours(), random);
        String material = product.attributes().getOrDefault("material", "").split(",")[0];
        int word = COUNTS.indexOf(pieces);
        List<String> forms = in(ROWS, language).stream()
                .filter(form -> word >= 0 || !form.contains("{w}"))
                .toList();
        return pick(forms, random)
                .replace("{q}", Integer.toString(pieces))
                .replace("{w}", word < 0 ? "" : in(WORDS, language).get(word))
                .replace("{a}", arabic(pieces))
                .replace("{m}", written)
                .replace("{k}", product.type())
                .replace("{c}", colour)
                .replace("{t}", material)
                .replace("{p}", price(product).toString())
                .replace("{s}", sum(product, pieces))
                .replace("{n}", Integer.toString(n))
                .strip();
    }

    /** A letter too many or too few in a word, or one that looks like a digit. */
    private static String slip(String model, Random random) {
        String word = model.split(" ")[0];
        if (word.length() < 5 || !word.chars().allMatch(Character::isLetter)) {
            return model.replace('0', 'O');
        }
        int at = 1 + random.nextInt(word.length() - 1);
        String slipped = random.nextBoolean()
                ? word.substring(0, at) + word.substring(at + 1)
                : word.substring(0, at) + word.charAt(at) + word.substring(at);
        return slipped + model.substring(word.length());
    }

    private static String arabic(int pieces) {
        return Integer.toString(pieces)
                .chars()
                .mapToObj(digit -> Character.toString(digit - '0' + '\u0660'))
                .collect(Collectors.joining());
    }

    private static <T> T in(Map<Language, T> words, Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
