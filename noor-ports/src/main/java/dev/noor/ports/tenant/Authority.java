package dev.noor.ports.tenant;

import dev.noor.ports.money.Percent;
import java.util.Map;

/**
 * Which discounts may be given.
 *
 * @param ownDiscount what Noor may give by itself
 * @param bySegment what a manager may approve, by customer segment
 */
public record Authority(Percent ownDiscount, Map<String, Percent> bySegment) {
    public Authority {
        bySegment = Map.copyOf(bySegment);
    }
}
