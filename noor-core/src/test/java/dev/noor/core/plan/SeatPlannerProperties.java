package dev.noor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A plan seats everybody, holds nothing that could be left out, and nothing cheaper exists. */
class SeatPlannerProperties {

    @Property(tries = 500)
    void everybody_sits_and_no_piece_could_be_left_out(
            @ForAll("units") List<SeatUnit> units, @ForAll @IntRange(min = 1, max = 12) int people) {
        SeatPlanner.cheapest(units, people).ifPresent(counts -> {
            int seats = seats(units, counts);
            assertThat(seats).isGreaterThanOrEqualTo(people);
            for (int i = 0; i < counts.length; i++) {
                assertThat(counts[i]).isBetween(0, units.get(i).available());
                if (counts[i] > 0) {
                    assertThat(seats - units.get(i).seats()).isLessThan(people);
                }
            }
        });
    }

    @Property(tries = 500)
    void no_other_choice_costs_less_and_none_is_missed(
            @ForAll("units") List<SeatUnit> units, @ForAll @IntRange(min = 1, max = 12) int people) {
        Optional<Long> tried = tryAll(units, people, new int[units.size()], 0);

        assertThat(SeatPlanner.cheapest(units, people).map(counts -> cost(units, counts)))
                .isEqualTo(tried);
    }

    @Provide
    Arbitrary<List<SeatUnit>> units() {
        return Combinators.combine(
                        Arbitraries.of(1, 2, 3, 4, 6, 8),
                        Arbitraries.longs().between(1, 40),
                        Arbitraries.integers().between(0, 4))
                .as(SeatUnit::new)
                .list()
                .ofMaxSize(4);
    }

    private static Optional<Long> tryAll(List<SeatUnit> units, int people, int[] counts, int at) {
        if (at == units.size()) {
            return seats(units, counts) >= people ? Optional.of(cost(units, counts)) : Optional.empty();
        }
        Optional<Long> best = Optional.empty();
        for (int count = 0; count <= units.get(at).available(); count++) {
            counts[at] = count;
            Optional<Long> found = tryAll(units, people, counts, at + 1);
            if (found.isPresent() && (best.isEmpty() || found.get() < best.get())) {
                best = found;
            }
        }
        counts[at] = 0;
        return best;
    }

    private static int seats(List<SeatUnit> units, int[] counts) {
        int seats = 0;
        for (int i = 0; i < counts.length; i++) {
            seats += counts[i] * units.get(i).seats();
        }
        return seats;
    }

    private static long cost(List<SeatUnit> units, int[] counts) {
        long cost = 0;
        for (int i = 0; i < counts.length; i++) {
            cost += counts[i] * units.get(i).price();
        }
        return cost;
    }
}
