package dev.noor.ports.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

final class MoneyTest {
    private static final Currency AED = Currency.getInstance("AED");
    private static final Currency KWD = Currency.getInstance("KWD");
    private static final Currency JPY = Currency.getInstance("JPY");

    @Test
    void an_amount_counts_the_minor_units_of_its_currency() {
        assertThat(Money.of(new BigDecimal("12.34"), AED).minorUnits()).isEqualTo(1_234);
        assertThat(Money.of(new BigDecimal("12.345"), KWD).minorUnits()).isEqualTo(12_345);
        assertThat(Money.of(new BigDecimal("12"), JPY).minorUnits()).isEqualTo(12);
        assertThat(Money.of(new BigDecimal("1E+3"), AED).minorUnits()).isEqualTo(100_000);
        assertThat(Money.of(new BigDecimal("7.5000"), AED).minorUnits()).isEqualTo(750);
    }

    @Test
    void an_amount_finer_than_its_currency_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(new BigDecimal("0.005"), AED))
                .withMessageContaining("AED")
                .withMessageContaining("2 decimals");
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(new BigDecimal("0.5"), JPY));
    }

    @Test
    void an_amount_beyond_64_bits_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(new BigDecimal("1E+18"), AED));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Money(Long.MAX_VALUE, AED).plus(new Money(1, AED)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Money(Long.MIN_VALUE, AED).minus(new Money(1, AED)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Money(Long.MAX_VALUE / 2, AED).times(3));
    }

    @Test
    void half_a_minor_unit_is_rounded_up() {
        assertThat(Money.rounded(new BigDecimal("0.005"), AED).minorUnits()).isEqualTo(1);
        assertThat(Money.rounded(new BigDecimal("0.0049999"), AED).minorUnits()).isZero();
        assertThat(Money.rounded(new BigDecimal("550.125"), AED).minorUnits()).isEqualTo(55_013);
        assertThat(Money.rounded(new BigDecimal("0.5"), JPY).minorUnits()).isEqualTo(1);
    }

    @Test
    void amounts_of_two_currencies_never_meet() {
        Money dirhams = new Money(100, AED);
        Money dinars = new Money(100, KWD);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> dirhams.plus(dinars))
                .withMessageContaining("AED")
                .withMessageContaining("KWD");
        assertThatIllegalArgumentException().isThrownBy(() -> dirhams.minus(dinars));
        assertThatIllegalArgumentException().isThrownBy(() -> dirhams.compareTo(dinars));
        assertThat(dirhams).isNotEqualTo(dinars);
    }

    @Test
    void what_is_no_money_is_no_currency() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(1, Currency.getInstance("XAU")));
    }

    @Property
    void an_amount_comes_back_from_its_decimal_form(@ForAll long minorUnits, @ForAll("currencies") Currency currency) {
        Money money = new Money(minorUnits, currency);

        assertThat(Money.of(money.toDecimal(), currency)).isEqualTo(money);
        assertThat(money.toDecimal().scale()).isEqualTo(currency.getDefaultFractionDigits());
    }

    @Property
    void rounding_moves_by_at_most_half_a_minor_unit_and_never_down_from_the_middle(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long thousandths) {
        long minor = Money.rounded(BigDecimal.valueOf(thousandths, 3), AED).minorUnits();

        assertThat(minor * 10 - thousandths).isBetween(-4L, 5L);
    }

    @Property
    void a_difference_undoes_a_sum(@ForAll @IntRange int left, @ForAll @IntRange int right) {
        Money one = new Money(left, AED);
        Money other = new Money(right, AED);

        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(one.minus(other).compareTo(Money.zero(AED)));
    }

    @Property
    void times_is_adding_up(@ForAll @IntRange int amount, @ForAll @IntRange(min = 0, max = 50) int count) {
        Money sum = Money.zero(AED);
        for (int i = 0; i < count; i++) {
            sum = sum.plus(new Money(amount, AED));
        }

        assertThat(new Money(amount, AED).times(count)).isEqualTo(sum);
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of(AED, KWD, JPY);
    }
}
