package dev.noor.core.policy;

import dev.noor.ports.money.Percent;

/** An approved discount that the customer does not have any more, which they are told. */
public sealed interface LostDiscount {
    /** Nobody took it up in time. */
    record Expired(Percent percent) implements LostDiscount {}

    /** The order is another one than it was given for. */
    record OtherOrder(Percent percent) implements LostDiscount {}

    /** The quotation that held it is not valid any more. */
    record Over(Percent percent) implements LostDiscount {}
}
