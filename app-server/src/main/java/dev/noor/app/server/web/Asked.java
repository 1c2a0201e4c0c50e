package dev.noor.app.server.web;

import dev.noor.ports.conversation.ConversationEntry.Place;
import dev.noor.ports.conversation.ConversationId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what is asked for behind the question mark or in a body, and tells what would have been understood. */
final class Asked {
    private Asked() {}

    /** A whole number between bounds. */
    static long number(Call call, String name, long least, long most, long otherwise) {
        String text = call.query(name).orElse("");
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // told below, as a number out of bounds is
        }
        throw wrong(name, "a whole number from " + least + " to " + most);
    }

    /** One of the constants, in lower case. */
    static <E extends Enum<E>> E word(String name, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ConversationViews.wire(constant).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong(
                        name,
                        "one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(ConversationViews::wire)
                                        .collect(Collectors.joining(", "))));
    }

    /** What the call asks for, parsed; a text that cannot be is told with what is expected. */
    static <T> Optional<T> value(Call call, String name, String expected, Function<String, Optional<T>> parser) {
        return call.query(name).map(text -> parser.apply(text).orElseThrow(() -> wrong(name, expected)));
    }

    /** A place as it is handed out. */
    static String token(Place place) {
        String text = place.openedAt() + " " + place.id().value();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The place that was handed out so; empty when none was. */
    static Optional<Place> place(String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(" ", 2);
            return parts.length == 2
                    ? Optional.of(new Place(Instant.parse(parts[0]), new ConversationId(UUID.fromString(parts[1]))))
                    : Optional.empty();
        } catch (RuntimeException madeUp) {
            return Optional.empty();
        }
    }

    static Problem wrong(String name, String expected) {
        return new Problem(400, "wrong_" + name, "'" + name + "' needs to be " + expected + ".");
    }
}
