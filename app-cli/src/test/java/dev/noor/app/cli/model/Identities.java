package dev.noor.app.cli.model;

import dev.noor.app.cli.model.Identity.Sort;
import dev.noor.ports.Language;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Draws identities in the many forms in which people write them. */
final class Identities {
    private static final List<String> PHONES = List.of(
            "05# ### ####",
            "05########",
            "05#-###-####",
            "05#.###.####",
            "05# ## ## ###",
            "(05#) ###-####",
            "+971 5# ### ####",
            "+9715########",
            "+971-5#-###-####",
            "+971 (0)5# ### ####",
            "009715########",
            "00971 5# ### ####",
            "971 5# ### ####",
            "9715########",
            "tel:+9715########",
            "wa.me/9715########",
            "04 ### ####",
            "+971 4 ### ####",
            "+7 9## ###-##-##",
            "+79#########",
            "8 (9##) ### ## ##",
            "8-9##-###-##-##",
            "89#########",
            "+966 5# ### ####",
            "+44 7### ######",
            "+91 9#### #####",
            "+20 10 #### ####",
            "+1 (212) 5##-####");
    private static final List<String> EMAILS = List.of(
            "%s.%s@gmail.com",
            "%s_%s@mail.ru",
            "%2$s.%1$S@NORTHSTAR.AE",
            "%s+%s@company.co.uk",
            "mailto:%s-%s@yandex.ru",
            "<%s%s@outlook.com>",
            "%s at %s dot ae",
            "%s (at) %s.com",
            "%s[at]%s[dot]com",
            "%s собака %s точка ру",
            "%s ات %s دوت كوم");
    private static final List<String> FIRST =
            List.of("farid", "olga", "khalid", "priya", "james", "maryam", "sergey", "aisha", "yusuf", "elena");
    private static final List<String> LAST =
            List.of("haddad", "petrova", "mansoori", "nair", "walker", "qasimi", "volkov", "rahman", "saleh", "orlova");
    private static final Map<Language, List<String>> NAMES = Map.of(
            Language.EN, List.of("Farid Haddad", "Priya Nair", "James Walker", "Olga Petrova", "Khalid Al Mansoori"),
            Language.AR, List.of("فريد حداد", "خالد المنصوري", "مريم القاسمي", "يوسف صالح", "عائشة رحمن"),
            Language.RU, List.of("Сергей Волков", "Елена Орлова", "Ольга Петрова", "Фарид Хаддад", "Марьям Касими"));
    private static final Map<Language, List<String>> COMPANIES = Map.of(
            Language.EN, List.of("Brightwave Trading LLC", "Zenhall Clinics", "Qamar Logistics FZE", "Tallgrass Media"),
            Language.AR, List.of("شركة الموج الأزرق", "شركة نخيل الواحة للتجارة", "مؤسسة برق للخدمات"),
            Language.RU, List.of("ООО Ромашка Трейд", "компания Северный Ветер", "ООО Лазурит"));
    private static final Map<Language, List<String>> ADDRESSES = Map.of(
            Language.EN,
            List.of(
                    "office 1407, Marina Plaza, Dubai Marina",
                    "villa 22, Street 14b, Al Barsha 2",
                    "Unit 5, Warehouse 9, Al Quoz 3"),
            Language.AR,
            List.of("مكتب 1407، مارينا بلازا، دبي مارينا", "فيلا 22، شارع 14، البرشاء 2"),
            Language.RU,
            List.of("офис 1407, Марина Плаза, Дубай Марина", "вилла 22, улица 14, Аль-Барша 2"));
    private static final int NATIONAL = 8;
    private static final int ARABIC_ZERO = 0x660;

    private final Random random;

    Identities(Random random) {
        this.random = random;
    }

    /** One that is found wherever it appears first. */
    Identity unseen(Language language) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> phone(language);
            case 5, 6 -> email();
            case 7 -> card(language);
            case 8 -> iban();
            default -> emiratesId(language);
        };
    }

    Identity phone(Language language) {
        String written = filled(one(PHONES));
        String digits = Identity.digits(written);
        return new Identity(
                Sort.PHONE,
                digitsOf(language, written),
                digits.substring(digits.length() - Math.min(NATIONAL, digits.length() - 1)));
    }

    Identity email() {
        String first = one(FIRST) + random.nextInt(1_000);
        String written = String.format(Locale.ROOT, one(EMAILS), first, one(LAST));
        return new Identity(Sort.EMAIL, written, first);
    }

    private Identity card(Language language) {
        String body = random.nextBoolean() ? "4" + digits(14) : "5" + (1 + random.nextInt(5)) + digits(13);
        String number = body + luhn(body);
        String apart = one(List.of("", " ", "-"));
        String written = String.join(
                apart, number.substring(0, 4), number.substring(4, 8), number.substring(8, 12), number.substring(12));
        return new Identity(Sort.CARD, digitsOf(language, written), number);
    }

    private Identity iban() {
        String account = "0" + (random.nextInt(8) + 1) + digits(17);
        BigInteger asked = new BigInteger(account + "101400");
        String check = "%02d".formatted(98 - asked.mod(BigInteger.valueOf(97)).intValue());
        String iban = "AE" + check + account;
        String written = random.nextBoolean() ? iban : iban.replaceAll("(.{4})(?=.)", "$1 ");
        return new Identity(
                Sort.IBAN,
                random.nextInt(4) == 0 ? written.toLowerCase(Locale.ROOT) : written,
                iban.toLowerCase(Locale.ROOT));
    }

    private Identity emiratesId(Language language) {
        String body = "784" + (1960 + random.nextInt(45)) + digits(7);
        String number = body + luhn(body);
        String apart = one(List.of("-", "-", " ", ""));
        String written = String.join(
                apart, number.substring(0, 3), number.substring(3, 7), number.substring(7, 14), number.substring(14));
        return new Identity(Sort.EMIRATES_ID, digitsOf(language, written), number);
    }

    Identity name(Language language) {
        return words(Sort.NAME, one(NAMES.getOrDefault(language, List.of())));
    }

    Identity company(Language language) {
        return words(Sort.COMPANY, one(COMPANIES.getOrDefault(language, List.of())));
    }

    Identity address(Language language) {
        return words(Sort.ADDRESS, one(ADDRESSES.getOrDefault(language, List.of())));
    }

    private static Identity words(Sort sort, String text) {
        return new Identity(sort, text, Identity.plain(text));
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String filled(String form) {
        StringBuilder filled = new StringBuilder();
        form.chars().forEach(c -> filled.append(c == '#' ? (char) ('0' + random.nextInt(10)) : (char) c));
        return filled.toString();
    }

    private String digits(int count) {
        return filled("#".repeat(count));
    }

    /** In Arabic every third number is written in the digits of the language. */
    private String digitsOf(Language language, String written) {
        if (language != Language.AR || random.nextInt(3) > 0 || written.chars().anyMatch(Character::isLetter)) {
            return written;
        }
        StringBuilder arabic = new StringBuilder();
        written.chars().forEach(c -> arabic.append(Character.isDigit(c) ? (char) (ARABIC_ZERO + c - '0') : (char) c));
        return arabic.toString();
    }

    private static int luhn(String body) {
        int sum = IntStream.range(0, body.length())
                .map(at -> {
                    int digit = body.charAt(body.length() - 1 - at) - '0';
                    int twice = at % 2 == 0 ? digit * 2 : digit;
                    return twice > 9 ? twice - 9 : twice;
                })
                .sum();
        return (10 - sum % 10) % 10;
    }
}
