package dev.noor.core.tool;

import dev.noor.core.policy.ToolName;
import dev.noor.ports.value.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arguments of every tool, as a model would write them. */
final class Samples {
    static final Map<ToolName, Value.Object> ARGUMENTS = Map.ofEntries(
            Map.entry(
                    ToolName.SEARCH_CATALOG,
                    object(
                            "concepts", array(text("office chair")),
                            "text", text("mesh back"),
                            "price_max", number("600.00"),
                            "colours", array(text("black")),
                            "width_cm_min", number("59.5"),
                            "width_cm_max", number("70.0"),
                            "seats_min", number("1"),
                            "series", text("CH"),
                            "in_stock", new Value.Flag(true),
                            "order", text("price_ascending"),
                            "limit", number("5"))),
            Map.entry(ToolName.GET_PRODUCT, object("product", text("ch-616"))),
            Map.entry(ToolName.RECOMMEND_PRODUCTS, object("sku", text("CH 616"), "relation", text("cheaper"))),
            Map.entry(
                    ToolName.CHECK_STOCK,
                    object("items", array(object("sku", text("CH 616"), "quantity", number("12"))))),
            Map.entry(ToolName.SEARCH_KNOWLEDGE, object("question", text("Какая гарантия?"))),
            Map.entry(
                    ToolName.RECORD_FACTS,
                    object("facts", array(object("slot", text("quantity"), "value", text("12"))))),
            Map.entry(ToolName.ADVANCE_STAGE, object("stage", text("solution"))),
            Map.entry(ToolName.DRAFT_QUOTATION, object()),
            Map.entry(
                    ToolName.REQUEST_HANDOFF,
                    object(
                            "reason",
                            text("complaint"),
                            "priority",
                            text("urgent"),
                            "summary",
                            text("two chairs broke"))),
            Map.entry(
                    ToolName.SCHEDULE_FOLLOW_UP, object("after_hours", number("72"), "reason", text("thinks it over"))),
            Map.entry(ToolName.ORDER_STATUS, object()),
            Map.entry(ToolName.SAVE_FEEDBACK, object("rating", number("5"), "comment", text("quick"))));

    private Samples() {}

    private static Value text(String value) {
        return new Value.Text(value);
    }

    private static Value number(String value) {
        return new Value.Number(new BigDecimal(value));
    }

    private static Value array(Value... items) {
        return new Value.Array(List.of(items));
    }

    private static Value.Object object(Object... namesAndValues) {
        Map<String, Value> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], (Value) namesAndValues[i + 1]);
        }
        return new Value.Object(members);
    }
}
