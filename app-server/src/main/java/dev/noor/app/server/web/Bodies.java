package dev.noor.app.server.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** Records to JSON and back. Thread-safe. */
@Singleton
final class Bodies {
    static final int MAX_BYTES = 65_536;
    private static final int MAX_DEPTH = 20;

    private final ObjectMapper mapper;

    @Inject
    Bodies() {
        mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build());
    }

    ObjectMapper mapper() {
        return mapper;
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JacksonException impossible) {
            throw new IllegalStateException("an answer of our own is no JSON", impossible);
        }
    }

    <T extends Record> T read(Context context, Class<T> type) {
        byte[] body = bytes(context, MAX_BYTES);
        try {
            return mapper.readValue(body, type);
        } catch (UnrecognizedPropertyException unknown) {
            throw new Problem(
                    400,
                    "unknown_member",
                    "The body has the unknown member '" + unknown.getPropertyName()
                            + "'; known are "
                            + unknown.getKnownPropertyIds().stream()
                                    .map(String::valueOf)
                                    .sorted()
                                    .collect(Collectors.joining(", "))
                            + ".");
        } catch (MismatchedInputException wrong) {
            String member = wrong.getPath().stream()
                    .map(step -> String.valueOf(step.getFieldName()))
                    .collect(Collectors.joining("."));
            throw new Problem(
                    400,
                    "wrong_member",
                    member.isEmpty()
                            ? "The body is not the JSON object that is expected."
                            : "The member '" + member + "' is missing or of another type than expected.");
        } catch (IOException malformed) {
            throw new Problem(400, "not_json", "The body is not JSON in UTF-8, or is nested too deeply.");
        }
    }

    /** At most the limit is ever in memory, whatever length is announced. */
    static byte[] bytes(Context context, int limit) {
        if (context.req().getContentLengthLong() > limit) {
            throw tooLong(limit);
        }
        try (InputStream in = context.bodyInputStream()) {
            byte[] body = in.readNBytes(limit + 1);
            if (body.length > limit) {
                throw tooLong(limit);
            }
            return body;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Problem tooLong(int limit) {
        return new Problem(413, "too_long", "The body has more than " + limit + " bytes.");
    }
}
