package dev.noor.core.reply.claim;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The single words that numbers are written with. Folded forms; a word for one alone states nothing. */
final class NumberWordTable {
    private static final String ADDED = """
            0 zero nought ноль ноля нуля صفر
            1 one один одна одно одного одной одну одному واحد واحده احد احدي
            2 two два две двух двум двумя двое двоих اثنين اثنان اثنا اثني اثنتين اثنتان ثنتين ثنين اتنين تنتين
            2 يومين سنتين عامين شهرين اسبوعين ساعتين دقيقتين حبتين قطعتين كرسيين طاولتين مكتبين خيارين نوعين لونين
            3 three три трех трем тремя трое троих ثلاثه ثلاث تلاته ثلاته
            4 four четыре четырех четырем четверо четверых اربعه اربع
            5 five пять пяти пятью пятеро пятерых خمسه خمس
            6 six шесть шести шестью шестеро шестерых سته ست
            7 seven семь семи семью семеро семерых سبعه سبع
            8 eight восемь восьми восьмью восьмеро восьмерых ثمانيه ثماني ثمان تمانيه ثمن
            9 nine девять девяти девятью девятеро девятерых تسعه تسع
            10 ten десять десяти десятью десятеро десятерых десяток عشره عشر
            11 eleven одиннадцать одиннадцати حداعش احدعش احدعشر
            12 twelve двенадцать двенадцати اثنعش اثناعش اثنعشر اطنعش
            13 thirteen тринадцать тринадцати ثلاثطعش ثلطعش ثلاثتعش
            14 fourteen четырнадцать четырнадцати اربعطعش اربعتعش
            15 fifteen пятнадцать пятнадцати خمسطعش خمستعش خمسطاعش
            16 sixteen шестнадцать шестнадцати سطعش ستعش
            17 seventeen семнадцать семнадцати سبعطعش سبعتعش
            18 eighteen восемнадцать восемнадцати ثمنطعش ثمانطعش ثمنتعش
            19 nineteen девятнадцать девятнадцати تسعطعش تسعتعش
            20 twenty двадцать двадцати عشرين عشرون
            30 thirty тридцать тридцати ثلاثين ثلاثون
            40 forty fourty сорок сорока اربعين اربعون
            50 fifty пятьдесят пятидесяти خمسين خمسون
            60 sixty шестьдесят шестидесяти ستين ستون
            70 seventy семьдесят семидесяти سبعين سبعون
            80 eighty восемьдесят восьмидесяти ثمانين ثمانون
            90 ninety девяносто девяноста تسعين تسعون
            100 сто ста
            200 двести двухсот ميتين مايتين مايتان ميتان
            300 триста трехсот ثلاثميه ثلاثمايه ثلثميه ثلثمايه
            400 четыреста четырехсот اربعميه اربعمايه
            500 пятьсот пятисот خمسميه خمسمايه
            600 шестьсот шестисот ستميه ستمايه
            700 семьсот семисот سبعميه سبعمايه
            800 восемьсот восьмисот ثمانميه ثمانمايه ثمنميه ثمنمايه
            900 девятьсот девятисот تسعميه تسعمايه
            2000 الفين الفان
            1.5 полтора полторы полутора
            """;
    private static final String MULTIPLIED = """
            12 dozen дюжина дюжину дюжины
            100 hundred ميه مايه
            1000 thousand тысяча тысячу тысячи тысяч тысячами الف الاف تلاف
            1000000 million миллион миллиона миллионов مليون ملايين
            """;
    /** Multipliers that are a number by themselves, "one thousand" left unsaid. */
    private static final Set<String> ALONE =
            Set.of("dozen", "дюжина", "дюжину", "ميه", "مايه", "الف", "тысяча", "тысячу", "مليون", "миллион");
    /** Thanks and wishes by the thousand state no number. */
    private static final Set<String> AFTER_WISHES = Set.of("شكر", "شكرا", "مبروك", "تحيه", "هلا", "سلامه", "عافيه");

    private static final Map<String, BigDecimal> ADD = table(ADDED);
    private static final Map<String, BigDecimal> MULTIPLY = table(MULTIPLIED);

    private static final Map<String, Integer> RUSSIAN_PREFIXES = Map.ofEntries(
            Map.entry("двух", 2),
            Map.entry("трех", 3),
            Map.entry("четырех", 4),
            Map.entry("пяти", 5),
            Map.entry("шести", 6),
            Map.entry("семи", 7),
            Map.entry("восьми", 8),
            Map.entry("девяти", 9),
            Map.entry("десяти", 10),
            Map.entry("двенадцати", 12));
    private static final Set<String> RUSSIAN_STEMS =
            Set.of("местн", "летн", "метров", "дверн", "ярусн", "секционн", "процентн", "дневн", "часов", "ящичн");

    private NumberWordTable() {}

    private static Map<String, BigDecimal> table(String rows) {
        Map<String, BigDecimal> table = new HashMap<>();
        rows.lines().forEach(row -> {
            String[] cells = row.split(" ");
            for (int i = 1; i < cells.length; i++) {
                table.put(Token.fold(cells[i]), new BigDecimal(cells[0]));
            }
        });
        return table;
    }

    static Optional<BigDecimal> added(String folded) {
        BigDecimal value = ADD.get(folded);
        return value != null ? Optional.of(value) : inCompound(folded);
    }

    static Optional<BigDecimal> multiplied(String folded) {
        return Optional.ofNullable(MULTIPLY.get(folded));
    }

    static boolean standsAlone(String multiplier) {
        return ALONE.contains(multiplier);
    }

    static boolean followsWish(String folded) {
        return AFTER_WISHES.contains(folded);
    }

    /** Russian compounds such as "двухместный" and "пятилетняя". */
    private static Optional<BigDecimal> inCompound(String folded) {
        return RUSSIAN_PREFIXES.entrySet().stream()
                .filter(prefix -> folded.startsWith(prefix.getKey())
                        && RUSSIAN_STEMS.stream()
                                .anyMatch(stem ->
                                        folded.startsWith(stem, prefix.getKey().length())))
                .map(prefix -> BigDecimal.valueOf(prefix.getValue()))
                .findFirst();
    }
}
