package dev.noor.adapter.files.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Dimensions;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockLevel;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Rows of the catalogue. */
final class ProductJson {
    private ProductJson() {}

    static ObjectNode write(Product product) {
        ObjectNode node = Json.object().put("sku", product.sku().value());
        node.set("name", CommonJson.write(product.name()));
        node.set("description", CommonJson.write(product.description()));
        product.series().ifPresent(series -> node.put("series", series));
        node.put("type", product.type());
        node.set("concepts", Json.array(product.concepts(), concept -> Json.text(concept.value())));
        node.set("categories", Json.array(product.categories(), Json::text));
        node.set("price", CommonJson.write(product.price()));
        node.set("stock", write(product.stock()));
        node.set("colours", Json.array(product.colours(), Json::text));
        node.set("dimensions", write(product.dimensions()));
        product.seats().ifPresent(seats -> node.put("seats", seats));
        ObjectNode attributes = Json.object();
        product.attributes().forEach(attributes::put);
        return node.set("attributes", attributes);
    }

    static Product read(JsonMember member) {
        return new Product(
                member.parsed("sku", Sku::new),
                member.member("name").read(CommonJson::readLocalized),
                member.member("description").read(CommonJson::readLocalized),
                member.optional("series").map(JsonMember::text),
                member.text("type"),
                member.list("concepts", concept -> new ConceptId(concept.text())),
                member.list("categories", JsonMember::text),
                member.member("price").read(CommonJson::readMoney),
                member.member("stock").read(ProductJson::readStock),
                member.list("colours", JsonMember::text),
                member.member("dimensions").read(ProductJson::readDimensions),
                member.optional("seats").map(JsonMember::integer),
                readAttributes(member.member("attributes")));
    }

    private static ObjectNode write(StockLevel stock) {
        ObjectNode node = Json.object();
        return switch (stock) {
            case StockLevel.Counted counted -> node.put("type", "counted").put("units", counted.units());
            case StockLevel.Flagged flagged -> node.put("type", "flagged").put("in_stock", flagged.inStock());
            case StockLevel.Unknown unknown -> node.put("type", "unknown");
        };
    }

    private static StockLevel readStock(JsonMember member) {
        return switch (member.text("type")) {
            case "counted" -> new StockLevel.Counted(member.integer("units"));
            case "flagged" -> new StockLevel.Flagged(member.flag("in_stock"));
            case "unknown" -> new StockLevel.Unknown();
            default -> throw member.member("type").wrong("unknown kind of stock");
        };
    }

    private static ObjectNode write(Dimensions dimensions) {
        ObjectNode node = Json.object();
        dimensions.widthMm().ifPresent(width -> node.put("width_mm", width));
        dimensions.depthMm().ifPresent(depth -> node.put("depth_mm", depth));
        dimensions.heightMm().ifPresent(height -> node.put("height_mm", height));
        return node;
    }

    private static Dimensions readDimensions(JsonMember member) {
        return new Dimensions(length(member, "width_mm"), length(member, "depth_mm"), length(member, "height_mm"));
    }

    private static Optional<Integer> length(JsonMember member, String name) {
        return member.optional(name).map(JsonMember::integer);
    }

    private static Map<String, String> readAttributes(JsonMember member) {
        Map<String, String> attributes = new TreeMap<>();
        if (!member.node().isObject()) {
            throw member.wrong("not an object");
        }
        member.node()
                .properties()
                .forEach(attribute -> attributes.put(attribute.getKey(), member.text(attribute.getKey())));
        return attributes;
    }
}
