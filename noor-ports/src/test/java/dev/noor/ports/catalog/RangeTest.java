package dev.noor.ports.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class RangeTest {
    @Test
    void no_bounds_do_not_limit() {
        assertThat(Range.<Integer>any().isAny()).isTrue();
        assertThat(Range.<Integer>any().contains(Integer.MIN_VALUE)).isTrue();
        assertThat(Range.atMost(1).isAny()).isFalse();
        assertThat(Range.atLeast(1).isAny()).isFalse();
    }

    @Test
    void one_value_is_a_range() {
        assertThat(Range.between(6, 6).contains(6)).isTrue();
        assertThat(Range.between(6, 6).contains(7)).isFalse();
    }

    @Property
    void bounds_are_inclusive_and_in_order(@ForAll int min, @ForAll int max, @ForAll int value) {
        if (min > max) {
            assertThatIllegalArgumentException().isThrownBy(() -> Range.between(min, max));
        } else {
            assertThat(Range.between(min, max).contains(value)).isEqualTo(min <= value && value <= max);
            assertThat(Range.between(min, max).contains(min)).isTrue();
            assertThat(Range.between(min, max).contains(max)).isTrue();
        }
        assertThat(Range.atMost(max).contains(value)).isEqualTo(value <= max);
        assertThat(Range.atLeast(min).contains(value)).isEqualTo(min <= value);
    }
}
