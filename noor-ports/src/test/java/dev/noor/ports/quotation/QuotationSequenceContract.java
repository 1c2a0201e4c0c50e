package dev.noor.ports.quotation;

import static dev.noor.ports.Tenants.aTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.Together;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link QuotationSequence} must pass. */
public interface QuotationSequenceContract {
    QuotationSequence testee();

    @Test
    default void numbers_grow_from_one() {
        TenantId tenant = aTenant();

        List<Long> numbers =
                IntStream.range(0, 20).mapToObj(call -> testee().next(tenant)).toList();

        assertThat(numbers).isSorted().doesNotHaveDuplicates().allMatch(number -> number >= 1);
    }

    @Test
    default void a_tenant_counts_for_itself() {
        TenantId busy = aTenant();
        TenantId quiet = aTenant();
        long last = 0;
        for (int call = 0; call < 20; call++) {
            last = testee().next(busy);
        }

        assertThat(testee().next(quiet)).isLessThan(last);
        assertThat(testee().next(busy)).isGreaterThan(last);
    }

    @Test
    default void callers_that_meet_get_numbers_of_their_own() {
        TenantId tenant = aTenant();

        List<List<Long>> numbers = Together.call(
                8,
                caller -> IntStream.range(0, 10)
                        .mapToObj(call -> testee().next(tenant))
                        .toList());

        assertThat(numbers.stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .hasSize(80);
        assertThat(numbers).allSatisfy(own -> assertThat(own).isSorted());
    }
}
