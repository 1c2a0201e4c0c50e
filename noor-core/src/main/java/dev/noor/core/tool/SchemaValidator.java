package dev.noor.core.tool;

import dev.noor.core.tool.ObjectSchema.Presence;
import dev.noor.core.tool.ObjectSchema.Property;
import dev.noor.ports.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Checks arguments against their schema. */
public final class SchemaValidator {
    private static final int MOST_PROBLEMS = 20;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_NUMBER = 20;

    private final List<ArgumentProblem> problems = new ArrayList<>();

    private SchemaValidator() {}

    /** Everything that is wrong, the first 20 problems at most; empty when the arguments keep the schema. */
    public static List<ArgumentProblem> validate(ObjectSchema schema, Value.Object arguments) {
        SchemaValidator validator = new SchemaValidator();
        validator.object(schema, arguments, "");
        return validator.problems.stream().limit(MOST_PROBLEMS).toList();
    }

    private void object(ObjectSchema schema, Value.Object given, String path) {
        for (Property property : schema.properties()) {
            Value value = given.members().get(property.name());
            String at = path.isEmpty() ? property.name() : path + "." + property.name();
            if (value != null) {
                check(property.type(), value, at);
            } else if (property.presence() == Presence.REQUIRED) {
                problem(at, "is missing");
            }
        }
        for (String name : given.members().keySet()) {
            if (schema.property(name).isEmpty()) {
                problem(
                        path.isEmpty() ? printable(name) : path + "." + printable(name),
                        "is unknown; " + known(schema));
            }
        }
    }

    private void check(SchemaType type, Value value, String at) {
        if (problems.size() > MOST_PROBLEMS) {
            return;
        }
        switch (type) {
            case SchemaType.Text expected when value instanceof Value.Text given -> text(expected, given.value(), at);
            case SchemaType.Choice expected
            when value instanceof Value.Text given -> {
                if (!expected.allowed().contains(given.value())) {
                    problem(at, "is not one of " + String.join(", ", expected.allowed()));
                }
            }
            case SchemaType.Whole expected
            when value instanceof Value.Number given -> {
                BigDecimal number = given.value();
                range(number, BigDecimal.valueOf(expected.min()), BigDecimal.valueOf(expected.max()), at);
                if (!isWhole(number)) {
                    problem(at, printable(number) + " is not a whole number");
                }
            }
            case SchemaType.Decimal expected
            when value instanceof Value.Number given -> range(given.value(), expected.min(), expected.max(), at);
            case SchemaType.Flag expected when value instanceof Value.Flag -> {}
            case SchemaType.ListOf expected
            when value instanceof Value.Array given -> list(expected, given.items(), at);
            case SchemaType.Group expected
            when value instanceof Value.Object given -> object(expected.schema(), given, at);
            case SchemaType.Text expected -> wrongType(value, "a text", at);
            case SchemaType.Choice expected -> wrongType(value, "a text", at);
            case SchemaType.Whole expected -> wrongType(value, "a whole number", at);
            case SchemaType.Decimal expected -> wrongType(value, "a number", at);
            case SchemaType.Flag expected -> wrongType(value, "true or false", at);
            case SchemaType.ListOf expected -> wrongType(value, "an array", at);
            case SchemaType.Group expected -> wrongType(value, "an object", at);
        }
    }

    private void text(SchemaType.Text expected, String given, String at) {
        int length = given.codePointCount(0, given.length());
        if (length < expected.minLength()) {
            problem(at, length + " characters are fewer than the minimum " + expected.minLength());
        } else if (length > expected.maxLength()) {
            problem(at, length + " characters are more than the maximum " + expected.maxLength());
        } else if (expected.minLength() > 0 && given.isBlank()) {
            problem(at, "is blank");
        }
        OptionalInt unwanted =
                given.codePoints().filter(SchemaValidator::isUnwanted).findFirst();
        unwanted.ifPresent(c ->
                problem(at, "has the character U+%04X; write it on one line, without control characters".formatted(c)));
    }

    private void range(BigDecimal number, BigDecimal min, BigDecimal max, String at) {
        if (number.compareTo(min) < 0) {
            problem(at, printable(number) + " is below the minimum " + min.toPlainString());
        } else if (number.compareTo(max) > 0) {
            problem(at, printable(number) + " is above the maximum " + max.toPlainString());
        }
    }

    private void list(SchemaType.ListOf expected, List<Value> items, String at) {
        if (items.size() < expected.minItems()) {
            problem(at, items.size() + " items are fewer than the minimum " + expected.minItems());
        } else if (items.size() > expected.maxItems()) {
            problem(at, items.size() + " items are more than the maximum " + expected.maxItems());
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            check(expected.items(), items.get(i), at + "[" + i + "]");
        }
    }

    private void wrongType(Value value, String expected, String at) {
        String given = switch (value) {
            case Value.Text text -> "a text";
            case Value.Number number -> "a number";
            case Value.Flag flag -> "true or false";
            case Value.Null none -> "null";
            case Value.Array array -> "an array";
            case Value.Object object -> "an object";
        };
        problem(
                at,
                "is " + given + " where " + expected + " is expected"
                        + (value instanceof Value.Null ? "; leave out what is unknown" : ""));
    }

    private void problem(String path, String what) {
        problems.add(new ArgumentProblem(path, what));
    }

    private static String known(ObjectSchema schema) {
        return schema.properties().isEmpty()
                ? "no members are expected"
                : "known are "
                        + schema.properties().stream().map(Property::name).collect(Collectors.joining(", "));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0
                || number.scale() <= 0
                || number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isUnwanted(int point) {
        int kind = Character.getType(point);
        return kind == Character.CONTROL || kind == Character.SURROGATE;
    }

    /** Without an exponent where that stays short: an exponent may stand for a billion digits. */
    private static String printable(BigDecimal number) {
        String text = Math.abs((long) number.scale()) + number.precision() <= LONGEST_NUMBER
                ? number.toPlainString()
                : number.toString();
        return text.length() <= 2 * LONGEST_NUMBER ? text : text.substring(0, 2 * LONGEST_NUMBER) + "…";
    }

    private static String printable(String name) {
        String clean = name.codePoints()
                .limit(LONGEST_NAME)
                .map(point -> isUnwanted(point) ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.isBlank() ? "''" : clean;
    }
}
