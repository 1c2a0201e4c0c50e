package dev.noor.core.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the cheapest pieces that seat a number of people. Exact; of equal prices the plan with fewer pieces. Since
 * every piece costs something, none of a plan could be left out. Time grows with people × pieces.
 */
public final class SeatPlanner {
    /** More people than this are a project for a person to plan. */
    public static final int MOST_PEOPLE = 300;

    private static final long NEVER = Long.MAX_VALUE;

    private SeatPlanner() {}

    /**
     * How many of each unit to take, in the order of {@code units}; empty when there are not enough of them.
     *
     * @param people 1 to {@link #MOST_PEOPLE}
     */
    public static Optional<int[]> cheapest(List<SeatUnit> units, int people) {
        if (people < 1 || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("people are 1 to " + MOST_PEOPLE);
        }
        long[] cost = new long[people + 1];
        int[] pieces = new int[people + 1];
        Arrays.fill(cost, NEVER);
        cost[0] = 0;
        int[][] taken = new int[units.size()][people + 1];
        int[][] from = new int[units.size()][people + 1];
        for (int i = 0; i < units.size(); i++) {
            long[] nextCost = cost.clone();
            int[] nextPieces = pieces.clone();
            for (int seated = 0; seated <= people; seated++) {
                from[i][seated] = seated;
            }
            extend(units.get(i), cost, pieces, nextCost, nextPieces, taken[i], from[i]);
            cost = nextCost;
            pieces = nextPieces;
        }
        return cost[people] == NEVER ? Optional.empty() : Optional.of(counts(taken, from, people));
    }

    private static void extend(
            SeatUnit unit, long[] cost, int[] pieces, long[] nextCost, int[] nextPieces, int[] taken, int[] from) {
        int people = cost.length - 1;
        for (int seated = 0; seated < people; seated++) {
            if (cost[seated] == NEVER) {
                continue;
            }
            int useful = Math.min(unit.available(), (people - seated + unit.seats() - 1) / unit.seats());
            for (int count = 1; count <= useful; count++) {
                int to = Math.min(people, seated + count * unit.seats());
                long price = cost[seated] + count * unit.price();
                boolean better =
                        price < nextCost[to] || price == nextCost[to] && pieces[seated] + count < nextPieces[to];
                if (better) {
                    nextCost[to] = price;
                    nextPieces[to] = pieces[seated] + count;
                    taken[to] = count;
                    from[to] = seated;
                }
            }
        }
    }

    private static int[] counts(int[][] taken, int[][] from, int people) {
        int[] counts = new int[taken.length];
        int seated = people;
        for (int i = taken.length - 1; i >= 0; i--) {
            counts[i] = taken[i][seated];
            seated = from[i][seated];
        }
        return counts;
    }
}
