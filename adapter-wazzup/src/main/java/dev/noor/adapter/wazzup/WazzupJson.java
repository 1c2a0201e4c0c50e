package dev.noor.adapter.wazzup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.noor.adapter.wazzup.json.BadItemException;
import dev.noor.adapter.wazzup.json.Item;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The JSON of calls and answers. */
final class WazzupJson {
    private static final JsonFactory JSON = new JsonFactory();
    /** A code is a word; what is longer is a description, which may tell of the customer. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.\\-]{1,60}");

    private WazzupJson() {}

    /** The code of an error, wherever the route puts it; empty when the body names none. */
    static Optional<String> errorCode(String body) {
        return item(body)
                .flatMap(item -> item.hint("error.code")
                        .or(() -> item.hint("error.error"))
                        .or(() -> item.hint("error"))
                        .or(() -> item.hint("code")))
                .filter(code -> CODE.matcher(code).matches());
    }

    /** The id under which a message was taken. */
    static Optional<String> messageId(String body) {
        return item(body).flatMap(item -> item.hint("messageId"));
    }

    /** The object that a body is; empty when it is none. */
    static Optional<Item> item(String body) {
        try {
            return Optional.of(Item.read(body));
        } catch (BadItemException none) {
            return Optional.empty();
        }
    }

    /** An object with the members that {@code members} writes. */
    static String object(Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** An array of what {@code elements} writes. */
    static String array(Members elements) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            elements.write(json);
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Writes into an object or an array. */
    interface Members {
        void write(JsonGenerator json) throws IOException;
    }
}
