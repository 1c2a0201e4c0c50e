package dev.noor.app.server.web;

import dev.noor.app.server.web.Route.Parameter;
import dev.noor.ports.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what is asked for behind the question mark or in a body, and tells what would have been understood. */
final class Asked {
    private static final int MOST = 200;
    private static final int PAGE = 50;
    /** How long a page may be. */
    static final Parameter LIMIT = new Parameter("limit", "1 to " + MOST + ", " + PAGE + " by default");

    /** Which page comes next. */
    static final Parameter AFTER = new Parameter("after", "what stood in 'next' of the page before this one");

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

    /** How many are wanted on a page. */
    static int limit(Call call) {
        return (int) number(call, LIMIT.name(), 1, MOST, PAGE);
    }

    /** Behind what the page is to begin. */
    static Optional<Cursor> after(Call call) {
        return value(call, AFTER.name(), "what stood in 'next' of another page", Cursor::of);
    }

    /** An id, when one is given. */
    static Optional<UUID> id(Call call, String name) {
        return value(call, name, "an id", text -> {
            try {
                return Optional.of(UUID.fromString(text));
            } catch (IllegalArgumentException none) {
                return Optional.empty();
            }
        });
    }

    /** A language by its tag. */
    static Optional<Language> language(Call call) {
        return value(
                call,
                "language",
                "en, ar or ru",
                tag -> Arrays.stream(Language.values())
                        .filter(language -> language.tag().equals(tag))
                        .findFirst());
    }

    static Problem wrong(String name, String expected) {
        return new Problem(400, "wrong_" + name, "'" + name + "' needs to be " + expected + ".");
    }
}
