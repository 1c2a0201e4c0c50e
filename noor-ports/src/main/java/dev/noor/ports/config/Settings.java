package dev.noor.ports.config;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The {@code NOOR_*} settings over a map that the app passes in. Reading a setting marks its name as known and records
 * what is wrong with it, so that {@link #check()} can report every problem at once. Not thread-safe: read once at
 * start.
 */
public final class Settings {
    private static final String PREFIX = "NOOR_";
    private static final String RESERVED_FOR_TESTS = "NOOR_TEST_";

    private final Map<String, String> values;
    private final Set<String> known = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    public Settings(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** The text of a setting; a blank one counts as absent. */
    public Optional<String> text(String name) {
        known.add(name);
        return Optional.ofNullable(values.get(name))
                .filter(value -> !value.isBlank())
                .map(String::strip);
    }

    /** The text of a setting that must not be printed. */
    public Optional<Secret> secret(String name) {
        return text(name).map(Secret::new);
    }

    /**
     * A setting parsed by {@code parser}. An {@link IllegalArgumentException} or {@link DateTimeException} of the
     * parser becomes a problem in its words, unless these repeat the value.
     */
    public <T> Optional<T> value(String name, Function<String, T> parser) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text.get()));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            String words = Objects.requireNonNullElse(wrong.getMessage(), "");
            problem(name, words.isBlank() || repeats(words, text.get()) ? "cannot be read" : words);
            return Optional.empty();
        }
    }

    private static boolean repeats(String words, String value) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(value) + "(?!\\w)")
                .matcher(words)
                .find();
    }

    /** One of the constants of {@code type}, written in any case. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return value(name, text -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equalsIgnoreCase(text)) {
                    return constant;
                }
            }
            throw new IllegalArgumentException("is not one of "
                    + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
        });
    }

    /** Records that a setting is wrong; the value itself is never repeated, since it may be a secret. */
    public void problem(String name, String what) {
        problems.add(name + ": " + what);
    }

    /** Names that begin with {@code NOOR_}, belong to no setting read so far, and are not reserved for tests. */
    public List<String> unknownNames() {
        return values.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !name.startsWith(RESERVED_FOR_TESTS))
                .filter(name -> !known.contains(name))
                .sorted()
                .toList();
    }

    /**
     * Ends the reading of settings.
     *
     * @throws SettingsException naming every problem, if there is any
     */
    public void check() {
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
    }
}
