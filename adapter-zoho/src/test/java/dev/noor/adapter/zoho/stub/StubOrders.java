package dev.noor.adapter.zoho.stub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Inventory's contacts and sale orders, with 5 % tax. It keeps nobody from ordering twice. Thread-safe. */
public final class StubOrders {
    private static final String ROOT = "/inventory/v1/";
    private static final Pattern STATUS = Pattern.compile(ROOT + "salesorders/([0-9]+)/status/(confirmed|void)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WITH_TAX = new BigDecimal("1.05");

    private final StubItems items;
    private final List<ObjectNode> contacts = new ArrayList<>();
    private final List<ObjectNode> orders = new ArrayList<>();
    private long last = 481_600_000L;

    StubOrders(StubItems items) {
        this.items = items;
    }

    /** All orders, in the order they were created. */
    public synchronized List<JsonNode> all() {
        return new ArrayList<>(orders);
    }

    /** People bring every order so far. */
    public synchronized void bring(String status) {
        orders.forEach(order -> order.put("status", status));
    }

    /** All customers. */
    public synchronized List<JsonNode> buyers() {
        return new ArrayList<>(contacts);
    }

    boolean knows(Called call) {
        return call.path().startsWith(ROOT + "salesorders") || call.path().equals(ROOT + "contacts");
    }

    synchronized Fault.Answer answer(Called call) {
        Map<String, String> asked = StubJson.query(call.query());
        Matcher status = STATUS.matcher(call.path());
        if (status.matches()) {
            return status(status.group(1), status.group(2));
        }
        return switch (call.method() + " " + call.path().substring(ROOT.length())) {
            case "GET contacts" -> page("contacts", contacts, "phone", asked.getOrDefault("phone", ""));
            case "POST contacts" -> contact((ObjectNode) StubJson.read(call.body()));
            case "GET salesorders" ->
                page("salesorders", orders, "reference_number", asked.getOrDefault("reference_number", ""));
            case "POST salesorders" -> order((ObjectNode) StubJson.read(call.body()));
            default -> Fault.Answer.code(404, 5);
        };
    }

    private static Fault.Answer page(String name, List<ObjectNode> all, String field, String wanted) {
        ObjectNode body = success();
        ArrayNode page = body.putArray(name);
        all.stream()
                .filter(each -> each.path(field).asText("").contains(wanted))
                .forEach(page::add);
        return new Fault.Answer(200, body.toString(), "");
    }

    private Fault.Answer contact(ObjectNode contact) {
        boolean taken =
                contacts.stream().anyMatch(there -> there.path("contact_name").equals(contact.path("contact_name")));
        if (taken || contact.path("contact_name").asText("").isEmpty()) {
            return Fault.Answer.code(400, 3062);
        }
        ObjectNode kept = contact.deepCopy();
        JsonNode person = contact.path("contact_persons").path(0);
        kept.put("contact_id", String.valueOf(++last));
        kept.put("phone", person.path("phone").asText(""));
        kept.put("mobile", person.path("mobile").asText(""));
        contacts.add(kept);
        ObjectNode body = success();
        body.set("contact", kept);
        return new Fault.Answer(201, body.toString(), "");
    }

    private Fault.Answer order(ObjectNode order) {
        boolean known =
                contacts.stream().anyMatch(there -> there.path("contact_id").equals(order.path("customer_id")));
        if (!known) {
            return Fault.Answer.code(400, 1002);
        }
        BigDecimal sum = new BigDecimal(order.path("shipping_charge").asText("0"));
        for (JsonNode line : order.path("line_items")) {
            if (!items.has(line.path("item_id").asText(""))) {
                return Fault.Answer.code(400, 2006);
            }
            BigDecimal off = new BigDecimal(line.path("discount").asText("0%").replace("%", ""));
            sum = sum.add(new BigDecimal(line.path("rate").asText())
                    .multiply(new BigDecimal(line.path("quantity").asText()))
                    .multiply(HUNDRED.subtract(off))
                    .divide(HUNDRED, 2, RoundingMode.HALF_UP));
        }
        ObjectNode kept = order.deepCopy();
        kept.put("salesorder_id", String.valueOf(++last));
        kept.put("salesorder_number", "SO-" + String.format("%05d", orders.size() + 1));
        kept.put("status", "draft");
        kept.put("total", sum.multiply(WITH_TAX).setScale(2, RoundingMode.HALF_UP));
        orders.add(kept);
        ObjectNode body = success();
        body.set("salesorder", kept);
        return new Fault.Answer(201, body.toString(), "");
    }

    private Fault.Answer status(String id, String status) {
        for (ObjectNode order : orders) {
            if (order.path("salesorder_id").asText().equals(id)) {
                order.put("status", status.equals("confirmed") ? "open" : status);
                return new Fault.Answer(200, success().toString(), "");
            }
        }
        return Fault.Answer.code(404, 1002);
    }

    private static ObjectNode success() {
        return JsonNodeFactory.instance.objectNode().put("code", 0).put("message", "success");
    }
}
