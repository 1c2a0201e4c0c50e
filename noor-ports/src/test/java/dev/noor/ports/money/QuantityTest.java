package dev.noor.ports.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class QuantityTest {
    @Test
    void a_quantity_is_one_to_ten_thousand_pieces() {
        assertThat(new Quantity(1).value()).isEqualTo(1);
        assertThat(new Quantity(10_000).value()).isEqualTo(10_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(-3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(10_001));
    }
}
