package dev.noor.app.cli.eval.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5,580 AED            | 5580
                    5580.00              | 5580
                    9 000                | 9000
                    1 086,75 AED         | 1086.75
                    ٥٬٥٨٠ درهم           | 5580
                    ٤٦٥                  | 465
                    12,50                | 12.5
                    VAT 5%               | 5
                    0.0                  | 0
                    """)
    void a_number_is_read_in_any_digits_and_grouping(String text, BigDecimal value) {
        assertThat(Figure.in(text)).singleElement().extracting(Figure::value).isEqualTo(value);
    }

    @Test
    void several_numbers_are_read_in_order() {
        assertThat(Figure.in("320×120 cm, 06.12.2026, 3 × 465.00 = 1,395.00"))
                .extracting(figure -> figure.value().toPlainString())
                .containsExactly("320", "120", "6", "12", "2026", "3", "465", "1395");
    }

    @Test
    void groups_that_a_space_parts_may_be_one_number_or_two() {
        Figure figure = Figure.in("12 465").getFirst();

        assertThat(figure.states(new BigDecimal("12465"))).isTrue();
        assertThat(figure.states(new BigDecimal("465"))).isTrue();
        assertThat(figure.states(new BigDecimal("46"))).isFalse();
    }
}
