package dev.noor.core.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.quote.OrderPricing.Line;
import dev.noor.core.quote.OrderPricing.Order;
import dev.noor.core.quote.OrderPricing.Result;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderPricingTest {
    private static final int ORDERS_PER_SEED = 200;

    @Property(tries = 500)
    void random_orders_agree_with_integer_fractions(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ORDERS_PER_SEED; i++) {
            oneRandomOrderAgrees(random);
        }
    }

    private static void oneRandomOrderAgrees(Random random) {
        FractionOracle oracle = new FractionOracle();
        List<Line> lines = new ArrayList<>();
        for (int left = 1 + random.nextInt(5); left > 0; left--) {
            long quantity = random.nextBoolean() ? 1 + random.nextInt(20) : 1 + random.nextInt(10_000);
            long micros = price(random);
            long discount = discount(random);
            oracle.line(quantity, micros, discount);
            lines.add(new Line(
                    Optional.of(Long.toString(quantity)),
                    Optional.of(scaled(micros, 6)),
                    discount == 0 && random.nextBoolean() ? Optional.empty() : Optional.of(scaled(discount, 4))));
        }
        long vat = random.nextInt(4) == 0 ? random.nextInt(1_000_001) : 50_000;
        Result.Priced priced = (Result.Priced) OrderPricing.price(new Order(lines, Optional.of(scaled(vat, 4))));
        BigInteger subtotal = oracle.subtotalCents();
        assertThat(priced)
                .isEqualTo(new Result.Priced(
                        oracle.nets(),
                        FractionOracle.plain(subtotal),
                        FractionOracle.plain(oracle.vatCents(vat)),
                        FractionOracle.plain(subtotal.add(oracle.vatCents(vat)))));
    }

    private static long price(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> random.nextInt(2_000) * 5_000L;
            case 1 -> random.nextInt(1_000_000) * 10_000L;
            default -> random.nextLong(10_000_000_000L);
        };
    }

    private static long discount(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> random.nextInt(101) * 10_000L;
            default -> random.nextInt(1_000_001);
        };
    }

    private static String scaled(long unscaled, int decimals) {
        String padded = "0".repeat(decimals) + unscaled;
        int point = padded.length() - decimals;
        return padded.substring(0, point) + "." + padded.substring(point);
    }

    @Test
    void a_line_is_rounded_before_the_sum_and_the_tax_once_after_it() {
        Order order = new Order(List.of(line("1", "0.335", "10"), line("1", "0.335", "10")), Optional.of("5"));

        assertThat(OrderPricing.price(order))
                .isEqualTo(new Result.Priced(List.of("0.30", "0.30"), "0.60", "0.03", "0.63"));
    }

    @Test
    void a_half_fils_is_rounded_up() {
        assertThat(OrderPricing.price(new Order(List.of(line("1", "2.675", "0")), Optional.of("0"))))
                .isEqualTo(new Result.Priced(List.of("2.68"), "2.68", "0.00", "2.68"));
    }

    @ParameterizedTest
    @CsvSource({
        "0,       100, 0,       lines[0].qty",
        "-1,      100, 0,       lines[0].qty",
        "1.5,     100, 0,       lines[0].qty",
        "10001,   100, 0,       lines[0].qty",
        "NaN,     100, 0,       lines[0].qty",
        "1e999999,100, 0,       lines[0].qty",
        "1e-999999,100,0,       lines[0].qty",
        "true,    100, 0,       lines[0].qty",
        "٣,       100, 0,       lines[0].qty",
        "1,       -0.01, 0,     lines[0].unitPrice",
        "1,       Infinity, 0,  lines[0].unitPrice",
        "1,       1e999999, 0,  lines[0].unitPrice",
        "1,       1e-999999, 0, lines[0].unitPrice",
        "1,       1e99999999999999, 0, lines[0].unitPrice",
        "1,       '1,000', 0,   lines[0].unitPrice",
        "1,       100, 100.01,  lines[0].discountPct",
        "1,       100, -1,      lines[0].discountPct",
        "1,       100, ten,     lines[0].discountPct",
    })
    void a_wrong_line_is_refused_by_the_name_of_its_field(String qty, String unitPrice, String discount, String field) {
        Result result = OrderPricing.price(new Order(List.of(line(qty, unitPrice, discount)), Optional.of("5")));

        assertThat(result).isInstanceOfSatisfying(Result.Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.message()).startsWith(field + " ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.1", "", "five", "1e999999"})
    void a_wrong_tax_is_refused(String vat) {
        assertThat(OrderPricing.price(new Order(List.of(line("1", "1", "0")), Optional.of(vat))))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo("vatPct"));
    }

    @Test
    void what_is_missing_is_named() {
        Line none = new Line(Optional.empty(), Optional.of("1"), Optional.empty());
        Line unpriced = new Line(Optional.of("1"), Optional.empty(), Optional.empty());

        assertThat(OrderPricing.price(new Order(List.of(), Optional.of("5"))))
                .isEqualTo(new Result.Refused("lines", "must hold at least one line"));
        assertThat(OrderPricing.price(new Order(List.of(line("1", "1", "0"), none), Optional.of("5"))))
                .isEqualTo(new Result.Refused("lines[1].qty", "is missing"));
        assertThat(OrderPricing.price(new Order(List.of(unpriced), Optional.of("5"))))
                .isEqualTo(new Result.Refused("lines[0].unitPrice", "is missing"));
        assertThat(OrderPricing.price(new Order(List.of(line("1", "1", "0")), Optional.empty())))
                .isEqualTo(new Result.Refused("vatPct", "is missing"));
    }

    @Test
    void figures_keep_plain_decimals_whatever_way_they_came() {
        Order order =
                new Order(List.of(line("1e1", "1E+2", "0.0"), line("2.0", "0e999999", "100")), Optional.of("0005"));

        assertThat(OrderPricing.price(order))
                .isEqualTo(new Result.Priced(List.of("1000.00", "0.00"), "1000.00", "50.00", "1050.00"));
    }

    @Test
    void a_total_beyond_64_bits_is_refused() {
        Line huge = line("10000", "1e15", "0");

        assertThat(OrderPricing.price(new Order(List.of(huge), Optional.of("5"))))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo("total"));
    }

    @Test
    void an_endless_number_is_refused_at_once() {
        String endless = "9".repeat(2_000_000);

        assertThat(OrderPricing.price(new Order(List.of(line(endless, "1", "0")), Optional.of("5"))))
                .isEqualTo(new Result.Refused("lines[0].qty", "must be a decimal number"));
    }

    private static Line line(String qty, String unitPrice, String discount) {
        return new Line(Optional.of(qty), Optional.of(unitPrice), Optional.of(discount));
    }
}
