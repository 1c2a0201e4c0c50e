package dev.noor.app.cli.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The limits of a labelled search, held against raw attributes; what a row does not state breaks a limit on it. */
record RawLimits(JsonNode stated) {
    private static final List<String> KNOWN = List.of(
            "minPrice",
            "maxPrice",
            "minWidth",
            "maxWidth",
            "minDepth",
            "maxDepth",
            "minHeight",
            "maxHeight",
            "colour",
            "notColour",
            "inStock");

    static RawLimits of(JsonNode label) {
        label.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) {
                throw new IllegalArgumentException("no limit is called '" + name + "'");
            }
        });
        return new RawLimits(label);
    }

    boolean keeps(RawProduct product) {
        return within("Price", product.price())
                && within("Width", product.width())
                && within("Depth", product.depth())
                && within("Height", product.height())
                && (!stated.has("colour")
                        || product.colours().contains(stated.path("colour").asText()))
                && (!stated.has("notColour")
                        || !product.colours().contains(stated.path("notColour").asText()))
                && (!stated.path("inStock").asBoolean() || product.inStock());
    }

    private boolean within(String name, JsonNode value) {
        JsonNode min = stated.path("min" + name);
        JsonNode max = stated.path("max" + name);
        boolean keepsMin = min.isMissingNode() || value.isNumber() && value.asDouble() >= min.asDouble();
        boolean keepsMax = max.isMissingNode() || value.isNumber() && value.asDouble() <= max.asDouble();
        return keepsMin && keepsMax;
    }
}
