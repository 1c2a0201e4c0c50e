package dev.noor.ports.handoff;

import java.util.Locale;

/** Why a person is needed. The wire form is lower snake case. Source: domain §9. */
public enum HandoffReason {
    HUMAN_REQUESTED,
    COMPLAINT,
    REFUND,
    /** An order with item, quantity and fulfilment detail above what Noor may conclude. */
    ORDER_CONFIRMATION,
    SPECIAL_CONDITIONS,
    CUSTOM_PRODUCT,
    DEALER,
    NOT_UNDERSTOOD,
    OUTSIDE_KNOWLEDGE,
    CALL_REQUESTED,
    /** Noor failed repeatedly. */
    FAILURE;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
