package dev.noor.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.catalog.Range;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindLimitsTest {
    @Test
    void a_new_bound_replaces_its_own_kind_and_leaves_the_others() {
        KindLimits forTen = limits("seats=10..15|width=..4000");

        assertThat(limits("width=..3000").over(forTen)).isEqualTo(limits("width=..3000|seats=10..15"));
    }

    @Test
    void a_new_width_ends_the_depth_that_came_with_the_old_one() {
        KindLimits custom = limits("width=1235..1365|depth=618..682");

        assertThat(limits("width=1140..1260").over(custom)).isEqualTo(limits("width=1140..1260"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "width", "width=", "width=5", "width=9..5", "area=1..2", "width=..3|", "seats=-1..2"})
    void what_is_no_bound_is_not_read(String text) {
        assertThat(KindLimits.parse(text)).isEmpty();
    }

    @Property
    void what_is_written_is_read_again(
            @ForAll @IntRange(min = 0, max = 9_999) int least, @ForAll @IntRange(min = 0, max = 9_999) int more) {
        KindLimits limits = new KindLimits(
                Range.atMost(least),
                Range.any(),
                Range.between(least, least + more),
                new Range<>(Optional.of(more), Optional.empty()));

        assertThat(KindLimits.parse(limits.text())).contains(limits);
    }

    private static KindLimits limits(String text) {
        return KindLimits.parse(text).orElseThrow();
    }
}
