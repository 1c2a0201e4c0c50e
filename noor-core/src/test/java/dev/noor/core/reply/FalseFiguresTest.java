package dev.noor.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FalseFiguresTest {
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
    private final ReplyVerifier verifier = new ReplyVerifier();

    @Test
    void each_false_figure_of_many_is_cut() {
        Random random = new Random(7);
        Set<String> tried = new LinkedHashSet<>();
        List<String> missed = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String reply : GoodRepliesTest.of(language)) {
                for (String wrong : mutants(reply, random)) {
                    if (tried.add(wrong) && verify(language, wrong) instanceof Verified.Passed) {
                        missed.add(wrong);
                    }
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(1_000);
        assertThat(missed).isEmpty();
    }

    /** The reply with each of its runs of digits replaced by a number that stands nowhere in the evidence. */
    private static List<String> mutants(String reply, Random random) {
        List<String> mutants = new ArrayList<>();
        Matcher digits = DIGITS.matcher(reply);
        while (digits.find()) {
            boolean listed = digits.start() == 0 || reply.charAt(digits.start() - 1) == '\n';
            for (int i = 0; i < 6 && !listed; i++) {
                String other = other(digits.group().length(), random);
                String written = random.nextBoolean() ? other : arabic(other);
                mutants.add(reply.substring(0, digits.start()) + written + reply.substring(digits.end()));
            }
        }
        return mutants;
    }

    private static String other(int length, Random random) {
        String evidence = Shop.evidence().toString();
        while (true) {
            int from = (int) Math.pow(10, length - 1.0);
            String other = Integer.toString(from + random.nextInt(9 * from));
            if (!evidence.contains(other) && Integer.parseInt(other) > 10) {
                return other;
            }
            if (length == 1) {
                return "77";
            }
        }
    }

    private static String arabic(String digits) {
        StringBuilder arabic = new StringBuilder();
        digits.chars().forEach(digit -> arabic.append((char) ('٠' + digit - '0')));
        return arabic.toString();
    }

    @Property(tries = 300)
    void a_price_that_is_not_the_products_is_cut(@ForAll int seed) {
        int price = 100 + Math.floorMod(seed, 8_000);
        // The price of one and of the twelve that are ordered.
        if (price == 389 || price == 4_668) {
            return;
        }
        assertThat(verify(Language.EN, "CH 512: " + price + " AED")).isInstanceOf(Verified.Emptied.class);
        assertThat(verify(Language.AR, "CH 512 بـ " + arabic("" + price) + " درهم"))
                .isInstanceOf(Verified.Emptied.class);
        assertThat(verify(Language.RU, "CH 512 стоит " + price / 1000.0 + " тыс. дирхамов"))
                .isInstanceOf(Verified.Emptied.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "en; CH 512 is 389 USD.; currency",
                "en; CH 512 is $389.; currency",
                "en; CH 512 is 389 riyals.; currency",
                "en; CH 512 is 465 AED.; amount",
                "en; CH 512 is 1.3k AED.; amount",
                "en; CH 512 is four hundred sixty AED.; amount",
                "en; NOVO 2400 AED is the price.; amount",
                "en; The price is 2400 AED.; amount",
                "en; VAT is 15 %.; percentage",
                "en; VAT is fifteen percent.; percentage",
                "en; We give you 12% off.; percentage",
                "en; TREND 3000: 12 in stock.; stock",
                "en; TREND 3000: all twelve are available.; stock",
                "en; We have CH 661 for you.; number",
                "en; We have CH661 for you.; code",
                "en; We have NOVO 2500 for you.; number",
                "en; The quotation TJ211126-8 is ready.; code",
                "en; It is valid until 16 December 2026.; date",
                "en; It is valid until 06.11.2026.; date",
                "en; It is valid until 2026-12-07.; date",
                "en; We open at 9:00.; date",
                "en; We open at 9 am.; date",
                "en; The desk is 170 cm wide.; length",
                "en; The desk is 1.7 m wide.; length",
                "en; The desk is 140x70.; number",
                "en; Delivery takes three weeks, twenty one days.; number",
                "en; Three dozen are here.; number",
                "en; Warranty of seven years.; number",
                "en; Warranty of 11-year length.; number",
                "ar; سعر CH 512 هو ٤٦٥ درهم.; amount",
                "ar; سعر CH 512 هو 389 ريال.; currency",
                "ar; سعر CH 512 ٣٨٩ دولار.; currency",
                "ar; سعر CH 512 هو خمسمية درهم.; amount",
                "ar; سعر NOVO 2400 ألفين درهم.; amount",
                "ar; الضريبة ١٥٪.; percentage",
                "ar; الضريبة خمسطعش بالمية.; percentage",
                "ar; خصم عشرة بالمئة لك.; percentage",
                "ar; من TREND 3000 متوفر 12 حبة.; stock",
                "ar; الضمان سبع سنوات.; number",
                "ar; العرض ساري لين ٧ ديسمبر ٢٠٢٦.; date",
                "ar; الحبة ب٤٠٠ درهم.; amount",
                "ar; طولها ١٧٠ سم.; length",
                "ru; CH 512 стоит 389 рублей.; currency",
                "ru; CH 512 стоит 389 долларов.; currency",
                "ru; CH 512 стоит 1,3 тыс. дирхамов.; amount",
                "ru; CH 512 стоит четыреста дирхамов.; amount",
                "ru; CH 512 стоит 4к дирхамов.; amount",
                "ru; НДС двадцать процентов.; percentage",
                "ru; Скидка 10-процентная.; percentage",
                "ru; TREND 3000: 12 шт. в наличии.; stock",
                "ru; Гарантия семилетняя.; number",
                "ru; Семь лет гарантии.; number",
                "ru; Действует до 7 декабря.; date",
                "ru; Ширина 170 см.; length",
                "ru; Есть модель СН 661.; number",
                "en; Стул хороший и удобный.; language",
                "en; الكرسي زين ومريح.; language",
                "ar; The chair is good and comfortable.; language",
                "ar; Здравствуйте.; language",
                "ru; The chair is good and comfortable.; language",
                "ru; السلام عليكم.; language",
            })
    void a_false_sentence_is_cut_by_its_check(String language, String sentence, String check) {
        Verified verified = verify(Language.ofTag(language).orElseThrow(), sentence);

        assertThat(verified.changes()).extracting("check").containsExactly(check);
    }

    @Test
    void a_report_of_a_change_names_nobody() {
        Verified verified = verify(Language.EN, "Omar, call +971501234567 about 777 AED.");

        assertThat(verified.changes()).extracting("before").containsExactly("[NAME_1], call [PHONE_1] about 777 AED.");
    }

    private Verified verify(Language language, String reply) {
        return verifier.verify(Draft.of(reply), Shop.context(language));
    }
}
