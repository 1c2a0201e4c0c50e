package dev.noor.core.tool;

import dev.noor.ports.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads arguments that kept their schema. A name or a type that the schema does not promise is a mistake of the tool
 * and throws {@link IllegalArgumentException}. Immutable.
 */
public final class Arguments {
    private final Value.Object object;

    private Arguments(Value.Object object) {
        this.object = object;
    }

    /** The arguments, after {@link SchemaValidator} found no problem in them. */
    public static Arguments of(Value.Object validated) {
        return new Arguments(validated);
    }

    public String text(String name) {
        return required(name, optionalText(name));
    }

    public Optional<String> optionalText(String name) {
        return read(name, Value.Text.class, Value.Text::value);
    }

    public int whole(String name) {
        return required(name, optionalWhole(name));
    }

    public Optional<Integer> optionalWhole(String name) {
        return read(name, Value.Number.class, number -> whole(name, number));
    }

    public BigDecimal decimal(String name) {
        return required(name, optionalDecimal(name));
    }

    public Optional<BigDecimal> optionalDecimal(String name) {
        return read(name, Value.Number.class, Value.Number::value);
    }

    public boolean flag(String name) {
        return required(name, optionalFlag(name));
    }

    public Optional<Boolean> optionalFlag(String name) {
        return read(name, Value.Flag.class, Value.Flag::value);
    }

    public Arguments group(String name) {
        return required(name, optionalGroup(name));
    }

    public Optional<Arguments> optionalGroup(String name) {
        return read(name, Value.Object.class, Arguments::new);
    }

    /** The groups of an array; none when it was left out. */
    public List<Arguments> groups(String name) {
        return items(name, Value.Object.class, Arguments::new);
    }

    /** The texts of an array; none when it was left out. */
    public List<String> texts(String name) {
        return items(name, Value.Text.class, Value.Text::value);
    }

    /** The whole numbers of an array; none when it was left out. */
    public List<Integer> wholes(String name) {
        return items(name, Value.Number.class, number -> whole(name, number));
    }

    private <V extends Value, T> List<T> items(String name, Class<V> type, Function<V, T> reader) {
        return read(name, Value.Array.class, Value.Array::items).orElse(List.of()).stream()
                .map(item -> reader.apply(as(name, type, item)))
                .toList();
    }

    private <V extends Value, T> Optional<T> read(String name, Class<V> type, Function<V, T> reader) {
        return Optional.ofNullable(object.members().get(name)).map(value -> reader.apply(as(name, type, value)));
    }

    private static <V extends Value> V as(String name, Class<V> type, Value value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("'" + name + "' is not what the schema promised");
        }
        return type.cast(value);
    }

    private static int whole(String name, Value.Number number) {
        try {
            return number.value().intValueExact();
        } catch (ArithmeticException notWhole) {
            throw new IllegalArgumentException("'" + name + "' is not a whole number of 32 bits", notWhole);
        }
    }

    private static <T> T required(String name, Optional<T> value) {
        return value.orElseThrow(() -> new IllegalArgumentException("'" + name + "' is not among the arguments"));
    }
}
