package dev.noor.adapter.files.yaml;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One value of a YAML file; whoever takes it as something it is not leaves a problem at its line. */
public final class YamlValue {
    private static final int QUOTED = 40;

    private final YamlNode node;
    private final String file;
    private final Problems problems;

    YamlValue(YamlNode node, String file, Problems problems) {
        this.node = node;
        this.file = file;
        this.problems = problems;
    }

    /** The line, from 1, on which the value begins. */
    public int line() {
        return node.line();
    }

    /** The file's name as problems call it. */
    public String file() {
        return file;
    }

    /** Records that {@code what} is wrong with this value. */
    public void problem(String what) {
        problems.add(file, node.line(), what);
    }

    /** Whether the value is a single text or number, so that a short form of something longer can be told. */
    public boolean isScalar() {
        return node instanceof YamlNode.Scalar;
    }

    /** Whether the value is a list without items. */
    public boolean isEmptyList() {
        return node instanceof YamlNode.Sequence sequence && sequence.items().isEmpty();
    }

    /** The value as a text that is not blank. Numbers and truth values are texts too. */
    public Optional<String> text() {
        return switch (node) {
            case YamlNode.Scalar scalar -> clean(scalar.text());
            case YamlNode.Absent absent -> wrong("no value where a text is expected");
            case YamlNode.Sequence sequence -> wrong("a list where a text is expected");
            case YamlNode.Mapping mapping -> wrong("a mapping where a text is expected");
        };
    }

    /**
     * The value as {@code parser} understands its text.
     *
     * @param parser throws {@link IllegalArgumentException} or {@link DateTimeException} for a text it refuses
     * @param expected what the text should have been, such as {@code a whole number}
     */
    public <T> Optional<T> as(String expected, Function<String, T> parser) {
        return text().flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (IllegalArgumentException | DateTimeException refused) {
                return wrong("'" + shortened(text) + "' is not " + expected);
            }
        });
    }

    /** The value as the constant of that name in lower case. */
    public <E extends Enum<E>> Optional<E> choice(Class<E> type) {
        Set<E> constants = Set.of(type.getEnumConstants());
        String names =
                Arrays.stream(type.getEnumConstants()).map(YamlValue::wire).collect(Collectors.joining(", "));
        return as(
                "one of " + names,
                text -> constants.stream()
                        .filter(constant -> wire(constant).equals(text))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new));
    }

    /** The items of a list. */
    public List<YamlValue> items() {
        return switch (node) {
            case YamlNode.Sequence sequence ->
                sequence.items().stream()
                        .map(item -> new YamlValue(item, file, problems))
                        .toList();
            case YamlNode.Absent absent -> none("no value where a list is expected");
            case YamlNode.Scalar scalar -> none("a text where a list is expected");
            case YamlNode.Mapping mapping -> none("a mapping where a list is expected");
        };
    }

    /** The texts of a list, those left out that are none. */
    public List<String> texts() {
        return items().stream().map(YamlValue::text).flatMap(Optional::stream).toList();
    }

    /** The value as a mapping that has no keys but {@code keys}. */
    public Optional<YamlMapping> mapping(String... keys) {
        Optional<YamlMapping> mapping = mapping();
        mapping.ifPresent(found -> found.allowOnly(List.of(keys)));
        return mapping;
    }

    /** The value as a mapping with any keys. */
    public Optional<YamlMapping> mapping() {
        return switch (node) {
            case YamlNode.Mapping mapping -> Optional.of(new YamlMapping(mapping, file, problems));
            case YamlNode.Absent absent -> wrong("no value where a mapping is expected");
            case YamlNode.Scalar scalar -> wrong("a text where a mapping is expected");
            case YamlNode.Sequence sequence -> wrong("a list where a mapping is expected");
        };
    }

    private Optional<String> clean(String text) {
        if (text.isBlank()) {
            return wrong("a blank text");
        }
        // an escape such as "\x00" brings in what the bytes of the file did not show
        Optional<String> forbidden = CharacterRules.firstForbidden(text);
        return forbidden.isPresent() ? wrong(forbidden.get()) : Optional.of(text.strip());
    }

    private <T> Optional<T> wrong(String what) {
        problem(what);
        return Optional.empty();
    }

    private List<YamlValue> none(String what) {
        problem(what);
        return List.of();
    }

    private static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
    }
}
