package dev.noor.ports.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class PercentTest {
    @Test
    void a_percentage_lies_between_nothing_and_all() {
        assertThat(Percent.of("0")).isEqualTo(Percent.ZERO);
        assertThat(Percent.of("100").value()).isEqualByComparingTo("100");
        assertThatIllegalArgumentException().isThrownBy(() -> Percent.of("-0.0001"));
        assertThatIllegalArgumentException().isThrownBy(() -> Percent.of("100.0001"));
    }

    @Test
    void a_percentage_has_at_most_four_decimals() {
        assertThat(Percent.of("2.1234").value()).isEqualTo(new BigDecimal("2.1234"));
        assertThat(Percent.of("2.12340000")).isEqualTo(Percent.of("2.1234"));
        assertThatIllegalArgumentException().isThrownBy(() -> Percent.of("2.12345"));
    }

    @Test
    void a_percentage_is_printed_plainly() {
        assertThat(Percent.of("10")).hasToString("10%");
        assertThat(Percent.of("1E+1")).hasToString("10%");
        assertThat(Percent.of("12.50")).hasToString("12.5%");
        assertThat(Percent.ZERO).hasToString("0%");
    }

    @Test
    void what_is_no_number_is_no_percentage() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percent.of("five"));
    }

    @Property
    void equal_percentages_are_equal_however_written(@ForAll @IntRange(max = 1_000_000) int tenThousandths) {
        BigDecimal value = BigDecimal.valueOf(tenThousandths, 4);

        Percent plain = new Percent(value);

        assertThat(new Percent(value.setScale(9))).isEqualTo(plain);
        assertThat(plain.value()).isEqualByComparingTo(value);
        assertThat(plain.compareTo(new Percent(value.stripTrailingZeros()))).isZero();
    }
}
