package dev.noor.core.wording;

import dev.noor.ports.Language;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;

/**
 * Writes numbers and amounts the way customers of a language read them: digits are ASCII everywhere, thousands are
 * grouped by a comma, in Russian by a no-break space. Immutable.
 */
public final class NumberText {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    private final Language language;
    private final Map<String, String> currencyWords;

    /**
     * @param currencyWords what a currency is called in this language, by ISO code; the code itself where it is missing
     */
    public NumberText(Language language, Map<String, String> currencyWords) {
        this.language = language;
        this.currencyWords = Map.copyOf(currencyWords);
    }

    /** A count, such as {@code 1,200}. */
    public String count(long value) {
        return grouped(BigDecimal.valueOf(value), 0);
    }

    /** A price as it is said in a chat: without decimals where they are zero. */
    public String price(Money money) {
        BigDecimal amount = money.toDecimal();
        int decimals = amount.stripTrailingZeros().scale() > 0 ? amount.scale() : 0;
        return grouped(amount, decimals) + " " + currency(money);
    }

    /** An amount as it stands in a quotation: with all decimals of the currency, without its name. */
    public String amount(Money money) {
        return grouped(money.toDecimal(), money.toDecimal().scale());
    }

    /** What the currency of an amount is called. */
    public String currency(Money money) {
        return currency(money.currency().getCurrencyCode());
    }

    /** What the currency of an ISO code is called. */
    public String currency(String code) {
        return currencyWords.getOrDefault(code, code);
    }

    /** A day, such as {@code 04.08.2026}, in every language. */
    public static String day(TemporalAccessor day) {
        return DAY.format(day);
    }

    /** A time of day, such as {@code 04.08.2026 09:30}, in every language. */
    public static String minute(TemporalAccessor time) {
        return MINUTE.format(time);
    }

    /** A rate without its sign, such as {@code 5}. */
    public String rate(Percent percent) {
        return percent.value().toPlainString();
    }

    /** Millimetres as centimetres, such as {@code 160} or {@code 43.5}. */
    public String centimetres(int millimetres) {
        return BigDecimal.valueOf(millimetres, 1).stripTrailingZeros().toPlainString();
    }

    private String grouped(BigDecimal value, int decimals) {
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
        return language == Language.RU ? text.replace(',', NO_BREAK_SPACE) : text;
    }
}
