package dev.noor.core.policy;

import dev.noor.ports.money.Percent;

/** How a wish for a discount is met. */
public sealed interface Discount {
    /** Noor gives it itself. */
    record Given(Percent percent) implements Discount {}

    /**
     * More than Noor may give: only a manager decides, and nothing above {@code own} is said.
     *
     * @param own what Noor may give by itself; zero for nothing
     */
    record ManagerDecides(Percent own) implements Discount {}
}
