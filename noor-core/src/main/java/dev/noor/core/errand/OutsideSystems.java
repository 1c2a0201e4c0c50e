package dev.noor.core.errand;

import java.util.Set;

/**
 * The systems that are connected. Turns leave errands for these only: a deal of a sale that was over long before the
 * CRM was connected would help nobody.
 */
public record OutsideSystems(Set<OutsideSystem> connected) {
    public static final OutsideSystems NONE = new OutsideSystems(Set.of());

    public OutsideSystems {
        connected = Set.copyOf(connected);
    }

    boolean has(OutsideSystem system) {
        return connected.contains(system);
    }
}
