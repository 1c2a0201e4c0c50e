package dev.noor.ports.order;

/** The order book's own name for a sale order: 1 to 40 letters, digits and {@code -}. */
public record SaleOrderId(String value) {
    public SaleOrderId {
        if (!value.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("an order's id is 1 to 40 letters, digits or '-'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
