package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.noor.ports.remote.Kept;
import java.util.function.Function;

/** Records of the CRM as they are written, and what is told of them. */
final class Records {
    private Records() {}

    /** The body that writes one record. */
    static String one(ObjectNode record) {
        return ZohoJson.with("data", ZohoJson.newArray().add(record)).toString();
    }

    /** The same, telling which field must not be doubled. */
    static String one(ObjectNode record, String unique) {
        ObjectNode body = ZohoJson.with("data", ZohoJson.newArray().add(record));
        body.set("duplicate_check_fields", ZohoJson.newArray().add(unique));
        return body.toString();
    }

    /** The record that was written, or was there already. */
    static <T> Kept<T> kept(Sent.Done done, Function<String, T> name) {
        JsonNode duplicate = done.answer().path("duplicate");
        boolean there = duplicate.isObject()
                || done.answer().path("action").asText("insert").equals("update");
        String id = (duplicate.isObject() ? duplicate : done.answer().path("details"))
                .path("id")
                .asText("");
        if (id.isEmpty()) {
            return new Kept.Unclear<>("zoho.unreadable");
        }
        T named = name.apply(id);
        return there ? new Kept.Found<>(named) : new Kept.Created<>(named);
    }
}
