package dev.noor.core.plan;

/**
 * A thing that people sit at.
 *
 * @param seats people it serves, 1 or more
 * @param price of one piece in minor units, 1 or more
 * @param available pieces that may be planned with, 0 or more
 */
public record SeatUnit(int seats, long price, int available) {
    public SeatUnit {
        if (seats < 1 || price < 1 || available < 0) {
            throw new IllegalArgumentException("a unit seats at least one and costs something");
        }
    }
}
