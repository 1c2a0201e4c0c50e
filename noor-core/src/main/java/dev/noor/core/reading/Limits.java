package dev.noor.core.reading;

import dev.noor.ports.catalog.Range;
import java.math.BigDecimal;

/**
 * The bounds that a product must keep, as the words state them: "at most", "at least", "between", "around". The slots
 * carry the figures as written, this carries what they mean.
 *
 * @param price for one piece, in major units of the tenant's currency; a total is divided by a stated quantity; "around
 *     500" is 400 to 600
 * @param widthMm millimetres; a size stated without a bound is met within 5 %, and 10 mm at least, either way
 * @param seats "for 10 people" is 10 to 15, "3-seat" is exactly 3; any when the thing asked for seats one person
 */
public record Limits(
        Range<BigDecimal> price,
        Range<Integer> widthMm,
        Range<Integer> depthMm,
        Range<Integer> heightMm,
        Range<Integer> seats) {
    public static final Limits NONE = new Limits(Range.any(), Range.any(), Range.any(), Range.any(), Range.any());
}
