package dev.noor.adapter.files.feed;

import dev.noor.ports.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the price of a row in the tenant's currency. */
final class Prices {
    private static final Pattern WITH_CODE =
            Pattern.compile("(?:([A-Za-z]{3})\\s*)?([^A-Za-z]*?)(?:\\s*([A-Za-z]{3}))?");

    private final Currency currency;

    Prices(Currency currency) {
        this.currency = currency;
    }

    /**
     * The price of a row.
     *
     * @param stated the currency that the row states, if it does
     * @throws RejectedRow saying what is wrong
     */
    Money read(String text, Optional<String> stated) {
        stated.ifPresent(this::requireOurs);
        BigDecimal amount = Numbers.read(text)
                .or(() -> beside(text))
                .orElseThrow(() -> new RejectedRow("the price '" + shortened(text) + "' is not a number"));
        if (amount.signum() <= 0) {
            throw new RejectedRow("the price " + shortened(text) + " is not more than 0");
        }
        try {
            return Money.of(amount, currency);
        } catch (IllegalArgumentException tooFine) {
            throw new RejectedRow("the price " + shortened(text) + " has more than "
                    + currency.getDefaultFractionDigits() + " decimals or is too large");
        }
    }

    /** The number beside a currency code. */
    private Optional<BigDecimal> beside(String text) {
        Matcher parts = WITH_CODE.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        for (int group : new int[] {1, 3}) {
            String code = parts.group(group);
            if (code != null) {
                requireOurs(code);
            }
        }
        return Numbers.read(String.valueOf(parts.group(2)));
    }

    private void requireOurs(String code) {
        if (!code.strip().toUpperCase(Locale.ROOT).equals(currency.getCurrencyCode())) {
            throw new RejectedRow("the currency is " + shortened(code) + ", the tenant's is " + currency);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
