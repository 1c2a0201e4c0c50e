package dev.noor.core.reply;

import dev.noor.ports.Language;
import java.util.List;

/** Whole numbers below a million in words, as people say them in the three languages. */
final class SaidNumber {
    private static final List<String> EN = List.of((" one two three four five six seven eight nine ten eleven twelve "
                    + "thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
            .split(" "));
    private static final List<String> EN_TENS =
            List.of("  twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final List<String> RU = List.of((" один два три четыре пять шесть семь восемь девять десять "
                    + "одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать "
                    + "девятнадцать")
            .split(" "));
    private static final List<String> RU_TENS =
            List.of("  двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто".split(" "));
    private static final List<String> RU_HUNDREDS =
            List.of(" сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот".split(" "));
    private static final List<String> AR = List.of((" واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة حداعش "
                    + "اثنعش ثلاثطعش أربعطعش خمسطعش ستعش سبعطعش ثمنطعش تسعطعش")
            .split(" "));
    private static final List<String> AR_TENS =
            List.of("  عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين".split(" "));
    private static final List<String> AR_HUNDREDS =
            List.of(" مية ميتين ثلاثمية أربعمية خمسمية ستمية سبعمية ثمانمية تسعمية".split(" "));

    private SaidNumber() {}

    static String of(int number, Language language) {
        return switch (language) {
            case EN -> english(number);
            case RU -> russian(number);
            case AR -> arabic(number);
        };
    }

    private static String english(int number) {
        if (number >= 1000) {
            return join(english(number / 1000) + " thousand", " ", number % 1000 == 0 ? "" : english(number % 1000));
        }
        if (number >= 100) {
            return join(EN.get(number / 100) + " hundred", " and ", number % 100 == 0 ? "" : english(number % 100));
        }
        return number < 20 ? EN.get(number) : join(EN_TENS.get(number / 10), "-", EN.get(number % 10));
    }

    private static String russian(int number) {
        if (number >= 1000) {
            int thousands = number / 1000;
            int last = thousands % 100 > 10 && thousands % 100 < 20 ? 0 : thousands % 10;
            String noun = last == 1 ? "тысяча" : last > 1 && last < 5 ? "тысячи" : "тысяч";
            String count = russian(thousands).replaceAll("один$", "одна").replaceAll("два$", "две");
            return join(
                    (thousands == 1 ? "" : count + " ") + noun, " ", number % 1000 == 0 ? "" : russian(number % 1000));
        }
        if (number >= 100) {
            return join(RU_HUNDREDS.get(number / 100), " ", number % 100 == 0 ? "" : russian(number % 100));
        }
        return number < 20 ? RU.get(number) : join(RU_TENS.get(number / 10), " ", RU.get(number % 10));
    }

    private static String arabic(int number) {
        if (number >= 1000) {
            int thousands = number / 1000;
            String count = thousands == 1
                    ? "ألف"
                    : thousands == 2 ? "ألفين" : arabic(thousands) + (thousands < 11 ? " آلاف" : " ألف");
            return join(count, " و", number % 1000 == 0 ? "" : arabic(number % 1000));
        }
        if (number >= 100) {
            return join(AR_HUNDREDS.get(number / 100), " و", number % 100 == 0 ? "" : arabic(number % 100));
        }
        if (number < 20) {
            return AR.get(number);
        }
        return number % 10 == 0 ? AR_TENS.get(number / 10) : AR.get(number % 10) + " و" + AR_TENS.get(number / 10);
    }

    private static String join(String one, String link, String other) {
        return other.isEmpty() ? one : one + link + other;
    }
}
