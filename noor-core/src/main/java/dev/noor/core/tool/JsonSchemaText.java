package dev.noor.core.tool;

import dev.noor.core.tool.ObjectSchema.Presence;
import dev.noor.core.tool.ObjectSchema.Property;
import java.util.List;
import java.util.stream.Collectors;

/** Writes JSON Schema 2020-12. */
final class JsonSchemaText {
    private static final String HEX = "\\u%04x";

    private JsonSchemaText() {}

    static String of(ObjectSchema schema) {
        return "{" + object(schema) + "}";
    }

    private static String object(ObjectSchema schema) {
        String members =
                schema.properties().stream().map(JsonSchemaText::property).collect(Collectors.joining(","));
        List<String> required = schema.properties().stream()
                .filter(property -> property.presence() == Presence.REQUIRED)
                .map(Property::name)
                .toList();
        return "\"type\":\"object\",\"properties\":{" + members + "},\"required\":" + texts(required)
                + ",\"additionalProperties\":false";
    }

    private static String property(Property property) {
        return text(property.name()) + ":{\"description\":" + text(property.description()) + "," + type(property.type())
                + "}";
    }

    private static String type(SchemaType type) {
        return switch (type) {
            case SchemaType.Text t ->
                "\"type\":\"string\",\"minLength\":" + t.minLength() + ",\"maxLength\":" + t.maxLength();
            case SchemaType.Choice t -> "\"type\":\"string\",\"enum\":" + texts(t.allowed());
            case SchemaType.Whole t -> "\"type\":\"integer\",\"minimum\":" + t.min() + ",\"maximum\":" + t.max();
            case SchemaType.Decimal t ->
                "\"type\":\"number\",\"minimum\":" + t.min().toPlainString() + ",\"maximum\":"
                        + t.max().toPlainString();
            case SchemaType.Flag t -> "\"type\":\"boolean\"";
            case SchemaType.ListOf t ->
                "\"type\":\"array\",\"minItems\":" + t.minItems() + ",\"maxItems\":" + t.maxItems() + ",\"items\":{"
                        + type(t.items()) + "}";
            case SchemaType.Group t -> object(t.schema());
        };
    }

    private static String texts(List<String> values) {
        return values.stream().map(JsonSchemaText::text).collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(String value) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (Character.isISOControl(c) || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                json.append(HEX.formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
