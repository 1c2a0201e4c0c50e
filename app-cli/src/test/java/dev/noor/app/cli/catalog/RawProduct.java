package dev.noor.app.cli.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A row of the catalogue as its file states it, before anything of Noor has read it. */
record RawProduct(JsonNode row) {

    static List<RawProduct> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<RawProduct> products = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            products.add(new RawProduct(json.readTree(line)));
        }
        return products;
    }

    String id() {
        return row.path("id").asText();
    }

    String type() {
        return row.path("type").asText();
    }

    String words() {
        return String.join(
                        " ",
                        row.path("slug_words").asText(""),
                        row.path("description").asText(""),
                        row.path("name").asText(""))
                .toLowerCase(Locale.ROOT);
    }

    List<String> colours() {
        return texts("colours");
    }

    List<String> categories() {
        return texts("categories");
    }

    private List<String> texts(String field) {
        return row.path(field).valueStream().map(JsonNode::asText).toList();
    }

    boolean inStock() {
        return row.path("in_stock_online").asBoolean();
    }

    JsonNode price() {
        return row.path("price");
    }

    JsonNode width() {
        return row.path("width_cm");
    }

    JsonNode depth() {
        return row.path("depth_cm");
    }

    JsonNode height() {
        return row.path("height_cm");
    }
}
