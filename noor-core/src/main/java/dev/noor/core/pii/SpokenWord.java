package dev.noor.core.pii;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A word that stands for a part of a phone number or of an e-mail address when it is said.
 *
 * @param role what it stands for
 * @param value the digits of a number, the sign of an address, the times of a repetition
 */
record SpokenWord(Role role, String value) {
    /** What a word stands for. */
    enum Role {
        /** One digit. */
        DIGIT,
        /** Two digits, which take no more: "fifteen". */
        TEEN,
        /** Two digits, the last of which may be said behind: "fifty". */
        TENS,
        /** Three digits, the last two of which may be said behind: «девятьсот». */
        HUNDREDS,
        /** What follows is said so many times: "double". */
        REPEAT,
        PLUS,
        AT,
        DOT,
        /** An underscore or a hyphen. */
        SIGN,
        /** A part of a sign's name: "lower" of "lower dash". */
        FILLER;

        private static final Set<Role> NUMBERS = EnumSet.of(DIGIT, TEEN, TENS, HUNDREDS, REPEAT, PLUS);

        boolean isNumber() {
            return NUMBERS.contains(this);
        }
    }

    /** Words in the form of {@link Letters#fold}, by what they stand for. */
    private static final String WORDS = """
            DIGIT 0 zero oh o nought nil ноль нуль ноля nol صفر sifr sefr sifer sefer zeero zro زيرو
            DIGIT 1 one один раз одна единица odin واحد wahad wahed wa7ed wa7id wahid
            DIGIT 2 two два две двойка dva اثنين اثنان ثنين اتنين tnen tnein etnen itnein ithnain ethnen thnein thnain
            DIGIT 3 three три тройка tri ثلاثه ثلاث تلاته تلات tlata talata thalatha tlateh tlate thre
            DIGIT 4 four четыре chetyre اربعه اربع arba3a arba3 arbaa arb3a
            DIGIT 5 five пять пятерка pyat خمسه خمس khamsa 5amsa khams khamse 5msa khamseh fiv
            DIGIT 6 six шесть shest сته سته ست sitta setta sitte
            DIGIT 7 seven семь sem سبعه سبع sab3a saba3a sabaa sab3 saba3 sevn
            DIGIT 8 eight восемь vosem ثمانيه ثمنيه تمانيه ثمان تمنيه thamania tmanya tamanya thmanya tmanye thamanya eigth
            DIGIT 9 nine девять devyat تسعه تسع tis3a tes3a tisaa tis3 tes3 niner
            TEEN 10 ten десять عشره عشر
            TEEN 11 eleven одиннадцать احدعشر حداعش
            TEEN 12 twelve двенадцать اثناعش اثنعش
            TEEN 13 thirteen тринадцать ثلاثطعش
            TEEN 14 fourteen четырнадцать اربعطعش
            TEEN 15 fifteen пятнадцать خمسطعش
            TEEN 16 sixteen шестнадцать سطعش
            TEEN 17 seventeen семнадцать سبعطعش
            TEEN 18 eighteen восемнадцать ثمنطعش
            TEEN 19 nineteen девятнадцать تسعطعش
            TENS 20 twenty двадцать عشرين عشرون
            TENS 30 thirty тридцать ثلاثين ثلاثون تلاتين
            TENS 40 forty fourty сорок اربعين اربعون
            TENS 50 fifty пятьдесят خمسين خمسون khamseen khamsin
            TENS 60 sixty шестьдесят ستين ستون
            TENS 70 seventy семьдесят سبعين سبعون
            TENS 80 eighty восемьдесят ثمانين ثمانون
            TENS 90 ninety девяносто تسعين تسعون
            HUNDREDS 100 сто ميه مايه
            HUNDREDS 200 двести ميتين مايتين
            HUNDREDS 300 триста ثلاثميه ثلاثمايه
            HUNDREDS 400 четыреста اربعميه اربعمايه
            HUNDREDS 500 пятьсот خمسميه خمسمايه
            HUNDREDS 600 шестьсот ستميه ستمايه
            HUNDREDS 700 семьсот سبعميه سبعمايه
            HUNDREDS 800 восемьсот ثمانميه ثمانمايه ثمنميه
            HUNDREDS 900 девятьсот تسعميه تسعمايه
            REPEAT 2 double dabl дважды دبل مرتين
            REPEAT 3 triple трижды تربل
            PLUS + plus плюс زائد بلس
            AT @ at @ собака собачка собачку sobaka sobachka эт ат ات ايت
            DOT . dot . point period точка дот тчк tochka دوت دات نقطه
            SIGN _ underscore подчеркивание подчерк черта черточка андерскор سكور اندرسكور
            SIGN - dash hyphen minus дефис тире минус داش شرطه
            FILLER _ нижнее нижняя اندر سفليه the rate sign
            """;

    private static final Map<String, SpokenWord> BY_WORD = byWord();
    private static final int LONGEST =
            BY_WORD.keySet().stream().mapToInt(String::length).max().orElse(0);
    /** One bit for each hash of a word, so that most other words are told without a look-up. */
    private static final long[] HASHES = hashes();

    private static Map<String, SpokenWord> byWord() {
        Map<String, SpokenWord> words = new HashMap<>();
        WORDS.lines().forEach(line -> {
            String[] parts = line.split(" ");
            SpokenWord word = new SpokenWord(Role.valueOf(parts[0]), parts[1]);
            for (int i = 2; i < parts.length; i++) {
                words.put(Letters.fold(parts[i]), word);
            }
        });
        return words;
    }

    private static long[] hashes() {
        long[] bits = new long[64];
        BY_WORD.keySet().forEach(word -> {
            int hash = hash(word);
            bits[hash >>> 6] |= 1L << (hash & 63);
        });
        return bits;
    }

    private static int hash(String folded) {
        int hash = 0;
        for (int i = 0; i < folded.length(); i++) {
            hash = next(hash, folded.charAt(i));
        }
        return bucket(hash);
    }

    /** The hash of a word to which {@code folded} is added. */
    static int next(int hash, char folded) {
        return hash * 31 + folded;
    }

    private static int bucket(int hash) {
        return (hash ^ hash >>> 12) & 0xFFF;
    }

    /** Whether a word with this hash and this length may stand for something. */
    static boolean mayBe(int hash, int length) {
        int bucket = bucket(hash);
        return length <= LONGEST && (HASHES[bucket >>> 6] & 1L << (bucket & 63)) != 0;
    }

    /** What a word stands for, if anything; {@code folded} as by {@link Letters#fold}. */
    static Optional<SpokenWord> of(String folded) {
        return Optional.ofNullable(BY_WORD.get(folded));
    }
}
