package dev.noor.ports.tenant;

import dev.noor.ports.money.Percent;
import java.util.Map;
import java.util.Optional;

/**
 * Which discounts may be given.
 *
 * @param ownDiscount what Noor may give by itself
 * @param bySegment what a manager may approve, by customer segment
 * @param newsTemplate of WhatsApp, which tells a customer of an approval when free text is not possible any more
 */
public record Authority(Percent ownDiscount, Map<String, Percent> bySegment, Optional<String> newsTemplate) {
    public Authority {
        bySegment = Map.copyOf(bySegment);
    }

    /** An authority whose approvals are told in free text only. */
    public Authority(Percent ownDiscount, Map<String, Percent> bySegment) {
        this(ownDiscount, bySegment, Optional.empty());
    }
}
