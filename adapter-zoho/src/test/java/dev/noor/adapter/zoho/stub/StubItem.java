package dev.noor.adapter.zoho.stub;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * An item as Inventory keeps it.
 *
 * @param rate as JSON, such as {@code 1250.00} or {@code "1250.00"}
 * @param stock as JSON, such as {@code 14.0} or {@code ""}
 * @param more further members with a comma before each, such as {@code ,"brand":"Skyland"}; may be empty
 */
public record StubItem(
        String id,
        String name,
        String sku,
        String rate,
        String stock,
        String category,
        String status,
        Instant modified,
        String more) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ").withZone(ZoneOffset.UTC);

    /** An active desk. */
    public static StubItem desk(int number, Instant modified) {
        return new StubItem(
                "4815000" + number,
                "Desk model " + number,
                "D-" + number,
                String.valueOf(100 + number % 900) + ".50",
                String.valueOf(number % 40) + ".0",
                "Desks",
                "active",
                modified,
                "");
    }

    public StubItem named(String other) {
        return new StubItem(id, other, sku, rate, stock, category, status, modified, more);
    }

    public StubItem coded(String other) {
        return new StubItem(id, name, other, rate, stock, category, status, modified, more);
    }

    public StubItem priced(String other) {
        return new StubItem(id, name, sku, other, stock, category, status, modified, more);
    }

    public StubItem stocked(String other) {
        return new StubItem(id, name, sku, rate, other, category, status, modified, more);
    }

    public StubItem being(String other) {
        return new StubItem(id, name, sku, rate, stock, category, other, modified, more);
    }

    public StubItem at(Instant other) {
        return new StubItem(id, name, sku, rate, stock, category, status, other, more);
    }

    public StubItem with(String members) {
        return new StubItem(id, name, sku, rate, stock, category, status, modified, members);
    }

    String json() {
        return "{\"item_id\":\"" + id + "\",\"name\":\"" + name + "\",\"sku\":\"" + sku + "\",\"rate\":" + rate
                + ",\"available_stock\":" + stock + ",\"stock_on_hand\":" + stock + ",\"status\":\"" + status
                + "\",\"category_name\":\"" + category + "\",\"description\":\"\",\"brand\":\"\",\"reorder_level\":\"\""
                + ",\"last_modified_time\":\"" + TIME.format(modified) + "\"" + more + "}";
    }
}
