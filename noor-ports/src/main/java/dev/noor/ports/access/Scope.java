package dev.noor.ports.access;

import java.util.Arrays;
import java.util.Optional;

/** What a key allows. */
public enum Scope {
    CHAT("chat", "talk as a customer of the web channel"),
    CONVERSATIONS_READ("conversations:read", "read conversations and their turns"),
    CONVERSATIONS_WRITE("conversations:write", "change the status, stage and name of conversations"),
    QUOTATIONS_READ("quotations:read", "read quotations and their documents"),
    QUOTATIONS_APPROVE("quotations:approve", "approve discounts in a manager's name"),
    ORDERS_READ("orders:read", "read the orders that conversations led to"),
    ORDERS_WRITE("orders:write", "confirm orders in the order book"),
    CRM_READ("crm:read", "read the contacts and deals of the CRM"),
    CRM_WRITE("crm:write", "create and change contacts and deals in the CRM"),
    CATALOG_READ("catalog:read", "search products and read their prices and stock"),
    CATALOG_SYNC("catalog:sync", "have the catalogue brought from the inventory and see how that went"),
    FOLLOW_UPS_READ("follow-ups:read", "read which silent customers are written to and when"),
    FOLLOW_UPS_WRITE("follow-ups:write", "cancel follow-ups"),
    METRICS_READ("metrics:read", "read the metrics from another machine");

    private final String wire;
    private final String purpose;

    Scope(String wire, String purpose) {
        this.wire = wire;
        this.purpose = purpose;
    }

    /** Its name in requests, documents and rows. */
    public String wire() {
        return wire;
    }

    /** What a holder may do, as the end of a sentence that begins "may". */
    public String purpose() {
        return purpose;
    }

    /** The scope of a name. */
    public static Optional<Scope> of(String wire) {
        return Arrays.stream(values()).filter(scope -> scope.wire.equals(wire)).findFirst();
    }
}
