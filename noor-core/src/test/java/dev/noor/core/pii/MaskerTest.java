package dev.noor.core.pii;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskerTest {
    private static final Masker MASKER = new Masker(List.of("AE"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "call +971 50 123 4567 please | call [PHONE_1] please",
                "call +971501234567. | call [PHONE_1].",
                "00971 50 1234567 | [PHONE_1]",
                "00971-4-1234567 ok | [PHONE_1] ok",
                "my number 0501234567 | my number [PHONE_1]",
                "050 123 4567 | [PHONE_1]",
                "050-123-4567, thanks | [PHONE_1], thanks",
                "050.123.4567 | [PHONE_1]",
                "(050) 123 4567 | [PHONE_1]",
                "+971 (0)50 123 4567 | [PHONE_1]",
                "(+971) 50 123 4567 | [PHONE_1]",
                "office 04 123 4567 | office [PHONE_1]",
                "971501234567 whatsapp | [PHONE_1] whatsapp",
                "50 123 4567 is mine | [PHONE_1] is mine",
                "12 chairs 0501234567 | 12 chairs [PHONE_1]",
                "need 12, 055 123 4567 Omar | need 12, [PHONE_1] Omar",
                "رقمي ٠٥٠١٢٣٤٥٦٧ | رقمي [PHONE_1]",
                "رقمي۰۵۰۱۲۳۴۵۶۷ | رقمي[PHONE_1]",
                "جوالي +٩٦٦ ٥٠ ١٢٣ ٤٥٦٧، شكرا | جوالي [PHONE_1]، شكرا",
                "KSA 0551234567 | KSA [PHONE_1]",
                "+966551234567 | [PHONE_1]",
                "телефон +7 912 345-67-89 | телефон [PHONE_1]",
                "мой номер 8 (912) 345-67-89 | мой номер [PHONE_1]",
                "89123456789 | [PHONE_1]",
                "+7(912)3456789 Иван | [PHONE_1] Иван",
                "+44 20 7946 0958 | [PHONE_1]",
                "+91 98765 43210 | [PHONE_1]",
                "tel:0501234567 | tel:[PHONE_1]",
                "0501234567/0551234567 | [PHONE_1]/[PHONE_2]",
                "0501234567 0551234567 | [PHONE_1] [PHONE_2]",
                "00971-4-1234567 | [PHONE_1]",
                "04-123 4567 or 011 123 4567 | [PHONE_1] or [PHONE_2]",
                "call [050] 123-4567 pls | call [PHONE_1] pls",
                "050#123#4567 | [PHONE_1]",
                "номер 8 (971) 50 123 45 67 | номер [PHONE_1]",
                "011 971 50 123 4567 | [PHONE_1]",
                "omar@northstar.ae | [EMAIL_1]",
                "mail Omar.K+x@North-Star.co.uk. Thanks | mail [EMAIL_1]. Thanks",
                "ايميلي:omar@x.ae، شكرا | ايميلي:[EMAIL_1]، شكرا",
                "إيميلي omar@x.aeشكرا | إيميلي [EMAIL_1]شكرا",
                "omar @ gmail.com | [EMAIL_1]",
                "omar at gmail dot com | [EMAIL_1]",
                "omar.k(at)northstar(dot)ae | [EMAIL_1]",
                "omar [at] northstar [dot] ae ok | [EMAIL_1] ok",
                "my email is omar at northstar.ae | my email is [EMAIL_1]",
                "omar dot khan at gmail dot com please | [EMAIL_1] please",
                "почта ivan собака mail точка ru | почта [EMAIL_1]",
                "card 4111 1111 1111 1111 exp | card [CARD_1] exp",
                "4111-1111-1111-1111 | [CARD_1]",
                "5500005555555559 | [CARD_1]",
                "amex 3782 822463 10005 | amex [CARD_1]",
                "بطاقتي ٤١١١١١١١١١١١١١١١ | بطاقتي [CARD_1]",
                "AE07 0331 2345 6789 0123 456 | [IBAN_1]",
                "iban ae070331234567890123456 ok | iban [IBAN_1] ok",
                "IBAN: SA03 8000 0000 6080 1016 7519. | IBAN: [IBAN_1].",
                "GB29 NWBK 6016 1331 9268 19 for the advance | [IBAN_1] for the advance",
                "784-1985-1234567-1 | [EID_1]",
                "EID 784 1985 1234567 1 | EID [EID_1]",
                "هويتي 784198512345671 | هويتي [EID_1]",
            })
    void personal_data_are_masked(String text, String masked) {
        assertThat(new PiiVault(MASKER).mask(text, List.of()).masked()).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 chairs at 1,250 AED each, total 15,000.00",
                "price 12 345 678 AED for everything",
                "desk 160x80x75 or 180 x 90 cm",
                "180 90 75 cm",
                "SKU 00263850 and 702.611.50",
                "article 504.671.55, 12 pcs",
                "CH-616, CH616, NOVO 2400, WS0501234567",
                "order 512345678 where is it",
                "SO-2024-00012345",
                "order number 4111111111111111 please",
                "TRN 100123456700003",
                "our TRN is 100-1234-5670-0003 ok",
                "الرقم الضريبي 100123456700003",
                "delivery on 05.05.2026 15:00",
                "on 05/05/2026, 12 desks",
                "2026-05-05 10 20 30",
                "between 10:00-20:00, 24/7",
                "from 1000 to 5000 AED",
                "budget 50 000 - 60 000 AED",
                "invoice 0012345678 paid",
                "barcode 5901234123457",
                "look at treejar.com for chairs",
                "meet me at the office dot",
                "it costs 5 at 12 am then 389 AED and 26 in stock",
                "@noor follow us @ the mall",
                "1234567890123456789012345",
                "quotation TJ211126-7-R1",
                "٢٠٢٦/٠٥/٠٥ و ١٢ كرسي بـ ٤٬٦٦٨ درهم",
                "бюджет 9 000 дирхамов, стол 140х70, 6 штук",
                "заказ 123456789, артикул 89123456789",
                "email me at noon",
                "",
            })
    void what_is_not_personal_stays(String text) {
        assertThat(MASKER.find(text, List.of())).isEmpty();
    }

    @Test
    void offsets_are_those_of_the_original() {
        String text = "😀 وعندي رقم +971 50 123 4567 و omar@x.ae";

        List<String> found = MASKER.find(text, List.of()).stream()
                .map(span -> span.type() + ":" + text.substring(span.start(), span.end()))
                .toList();

        assertThat(found).containsExactly("PHONE:+971 50 123 4567", "EMAIL:omar@x.ae");
    }

    @Test
    void known_values_are_found_as_whole_words_longest_first() {
        List<Known> known = List.of(
                new Known(PiiType.NAME, "Omar"),
                new Known(PiiType.NAME, "Omar Khan"),
                new Known(PiiType.COMPANY, "شركة النجم"),
                new Known(PiiType.NAME, "Иван"),
                new Known(PiiType.ADDRESS, "2 Marina Street"));
        PiiVault vault = new PiiVault(MASKER);

        assertThat(vault.mask("OMAR KHAN, omar, Omarov; 2 marina street", known).masked())
                .isEqualTo("[NAME_1], [NAME_2], Omarov; [ADDRESS_1]");
        assertThat(vault.mask("لشركه النجم و ИВАН Иванов", known).masked()).isEqualTo("ل[COMPANY_1] و [NAME_3] Иванов");
    }

    @Property(tries = 500)
    void spans_lie_within_the_text_and_apart(@ForAll String any, @ForAll("texts") String text) {
        for (String candidate : List.of(any, text, any + text)) {
            int free = 0;
            for (Span span : MASKER.find(candidate, List.of(new Known(PiiType.NAME, "омар")))) {
                assertThat(span.start()).isGreaterThanOrEqualTo(free);
                assertThat(span.end()).isLessThanOrEqualTo(candidate.length());
                free = span.end();
            }
        }
    }

    @net.jqwik.api.Provide
    static net.jqwik.api.Arbitrary<String> texts() {
        return PiiTexts.texts();
    }

    @Test
    void the_time_grows_with_the_text_and_no_faster() {
        List<String> units = List.of(
                "a",
                "1",
                "0",
                " ",
                "@",
                "+",
                ".",
                "-",
                "_",
                "و",
                "ж",
                "0 ",
                "five ",
                "0501234567 ",
                "x@y.ae ",
                "a@",
                "a.",
                "1-",
                "(",
                "[",
                "٠",
                "AE1",
                " at ",
                "5 ",
                "971 ");
        double worst = 0;
        for (String unit : units) {
            double times = timesLonger(unit);
            worst = Math.max(worst, times);
            // A scan that goes back takes 256 times as long for 16 times the text.
            assertThat(times).as("64 KiB of '%s' against 4 KiB", unit).isLessThan(60);
        }
        if (Boolean.getBoolean("figures.show")) {
            System.out.printf("masking, 64 KiB of one unit against 4 KiB: at most %.1f times as long%n", worst);
        }
    }

    private static double timesLonger(String unit) {
        long small = Long.MAX_VALUE;
        long large = Long.MAX_VALUE;
        for (int run = 0; run < 8; run++) {
            small = Math.min(small, timeOf(unit, 4_096));
            large = Math.min(large, timeOf(unit, 65_536));
        }
        return large / (double) Math.max(100_000, small);
    }

    /** Of this thread alone: what else the machine does is not counted. */
    private static long timeOf(String unit, int length) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        String text = unit.repeat(length / unit.length());
        PiiVault vault = new PiiVault(MASKER);
        long before = threads.getCurrentThreadCpuTime();
        vault.unmask(vault.mask(text, List.of()).masked());
        return threads.getCurrentThreadCpuTime() - before;
    }
}
