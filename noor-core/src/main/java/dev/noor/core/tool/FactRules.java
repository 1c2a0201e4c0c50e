package dev.noor.core.tool;

import dev.noor.core.ledger.KindLimits;
import dev.noor.core.ledger.KindPieces;
import dev.noor.core.ledger.Selection;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.quotation.TaxNumber;
import java.math.BigDecimal;
import java.util.Optional;

/** What a fact of each slot may hold. */
public final class FactRules {
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal MOST_CENTIMETRES = BigDecimal.valueOf(10_000);
    private static final BigDecimal MOST_SEATS = BigDecimal.valueOf(10_000);
    /** What any fact may hold: an order of some 1,500 lines. */
    static final int LONGEST = 16_000;

    private static final int LONGEST_OF_OTHERS = 200;

    private FactRules() {}

    /** What is wrong with {@code value}; empty when the slot may hold it. */
    public static Optional<String> problem(FactSlot slot, String value) {
        int longest = slot == FactSlot.SELECTION ? LONGEST : LONGEST_OF_OTHERS;
        if (value.isBlank() || value.length() > longest || value.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("is one line of 1 to " + longest + " characters");
        }
        return switch (slot) {
            case QUANTITY -> number(value, BigDecimal.ONE, BigDecimal.valueOf(Quantity.MAX));
            case BUDGET_MIN, BUDGET_MAX -> number(value, BigDecimal.ZERO, MOST_MONEY);
            case WIDTH_CM, DEPTH_CM, HEIGHT_CM -> number(value, BigDecimal.ONE, MOST_CENTIMETRES);
            case SEATS -> number(value, BigDecimal.ONE, MOST_SEATS);
            case RATING -> number(value, BigDecimal.ONE, BigDecimal.valueOf(5));
            case DISCOUNT -> number(value, BigDecimal.ZERO, BigDecimal.valueOf(100));
            case APPROVED_DISCOUNT -> Optional.of("is a manager's decision");
            case BUDGET_PER ->
                value.equals("unit") || value.equals("total") ? Optional.empty() : Optional.of("is unit or total");
            case SELECTION ->
                Selection.parse(value).isPresent() ? Optional.empty() : Optional.of("is SKU×pieces, separated by |");
            case LIMITS ->
                KindLimits.parse(value).isPresent()
                        ? Optional.empty()
                        : Optional.of("is width, depth, height or seats=least..most, separated by |");
            case PIECES ->
                KindPieces.parse(value).isPresent() ? Optional.empty() : Optional.of("is kind=pieces, separated by |");
            case TAX_NUMBER ->
                TaxNumber.of(value)
                        .filter(number -> number.digits().equals(value))
                        .<Optional<String>>map(number -> Optional.empty())
                        .orElseGet(() -> Optional.of("is " + TaxNumber.DIGITS + " digits"));
            case EMAIL -> value.contains("@") ? Optional.empty() : Optional.of("is an e-mail address");
            case PRODUCT,
                    COLOUR,
                    EXCLUDED_COLOUR,
                    EXCLUDED_MATERIAL,
                    FEATURE,
                    DELIVERY_PLACE,
                    ADDRESS,
                    CUSTOMER_NAME,
                    COMPANY,
                    PHONE,
                    ORDER_NUMBER -> Optional.empty();
        };
    }

    private static Optional<String> number(String value, BigDecimal min, BigDecimal max) {
        boolean plain = value.length() <= 15 && value.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
        if (plain
                && value.chars().filter(c -> c == '.').count() <= 1
                && Character.isDigit(value.charAt(0))
                && Character.isDigit(value.charAt(value.length() - 1))) {
            BigDecimal number = new BigDecimal(value);
            if (number.compareTo(min) >= 0 && number.compareTo(max) <= 0) {
                return Optional.empty();
            }
        }
        return Optional.of(
                "is a number from " + min.toPlainString() + " to " + max.toPlainString() + " in plain digits");
    }
}
