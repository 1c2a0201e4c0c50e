package dev.noor.adapter.zoho.stub;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Inventory's items, in the order they were created. Thread-safe. */
public final class StubItems {
    private static final int MOST = 200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ");
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    private final List<StubItem> items = new ArrayList<>();

    StubItems() {}

    /** Creates an item, or changes that of the same id where it stands. */
    public synchronized void put(StubItem item) {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).id().equals(item.id())) {
                items.set(at, item);
                return;
            }
        }
        items.add(item);
    }

    /** Creates items with new ids. */
    public synchronized void addAll(List<StubItem> more) {
        items.addAll(more);
    }

    public synchronized void remove(String id) {
        items.removeIf(item -> item.id().equals(id));
    }

    public synchronized StubItem get(int index) {
        return items.get(index);
    }

    public synchronized int size() {
        return items.size();
    }

    synchronized boolean has(String id) {
        return items.stream().anyMatch(item -> item.id().equals(id));
    }

    synchronized Fault.Answer answer(String path, String query) {
        Map<String, String> asked = StubJson.query(query);
        return switch (path) {
            case "/inventory/v1/organizations" ->
                new Fault.Answer(
                        200,
                        "{\"code\":0,\"message\":\"success\",\"organizations\":[{\"organization_id\":\""
                                + StubZoho.ORGANIZATION + "\",\"name\":\"Stub\",\"currency_code\":\"AED\"}]}",
                        "");
            case "/inventory/v1/items" -> page(asked);
            case "/inventory/v1/itemdetails" -> details(asked);
            default -> Fault.Answer.code(404, 5);
        };
    }

    private Fault.Answer page(Map<String, String> asked) {
        int page = Integer.parseInt(asked.getOrDefault("page", "1"));
        int size = Math.min(MOST, Integer.parseInt(asked.getOrDefault("per_page", "200")));
        String sku = asked.getOrDefault("sku", "");
        String since = asked.getOrDefault("last_modified_time", "");
        Instant after =
                since.isEmpty() ? LONG_AGO : OffsetDateTime.parse(since, TIME).toInstant();
        boolean activeOnly = "Status.Active".equals(asked.get("filter_by"));
        boolean everything = sku.isEmpty() && since.isEmpty() && !activeOnly;
        List<StubItem> fitting = everything
                ? items
                : items.stream()
                        .filter(item -> sku.isEmpty() || item.sku().equals(sku))
                        .filter(item -> !activeOnly || item.status().equals("active"))
                        .filter(item -> item.modified().isAfter(after))
                        .toList();
        int from = Math.min((page - 1) * size, fitting.size());
        int to = Math.min(from + size, fitting.size());
        return new Fault.Answer(
                200,
                "{\"code\":0,\"message\":\"success\",\"items\":" + json(fitting.subList(from, to))
                        + ",\"page_context\":{\"page\":" + page + ",\"per_page\":" + size + ",\"has_more_page\":"
                        + (to < fitting.size()) + "}}",
                "");
    }

    private Fault.Answer details(Map<String, String> asked) {
        List<String> ids =
                List.of(Objects.requireNonNullElse(asked.get("item_ids"), "").split(","));
        List<StubItem> fitting =
                items.stream().filter(item -> ids.contains(item.id())).toList();
        return new Fault.Answer(200, "{\"code\":0,\"message\":\"success\",\"items\":" + json(fitting) + "}", "");
    }

    private static String json(List<StubItem> some) {
        return some.stream().map(StubItem::json).collect(Collectors.joining(",", "[", "]"));
    }
}
