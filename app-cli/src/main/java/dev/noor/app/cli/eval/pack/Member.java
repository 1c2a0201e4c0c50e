package dev.noor.app.cli.eval.pack;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.app.cli.eval.probe.Figure;
import dev.noor.app.cli.filter.BadLineException;
import dev.noor.app.cli.filter.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One member of an {@code expect} object. Every accessor refuses a value of another form, naming the member.
 *
 * @param name with the names of what it stands in, such as {@code expect.shown.min}
 */
record Member(String name, JsonNode value) {

    String lastName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Its last name and value as the pack has them. */
    String stated() {
        return lastName() + " " + JsonText.line(value);
    }

    String text() throws BadLineException {
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw wrong("a string that says something");
        }
        return value.textValue();
    }

    /** A string, or a number as it stands. */
    String scalar() throws BadLineException {
        return value.isNumber() ? value.asText() : text();
    }

    boolean flag() throws BadLineException {
        if (!value.isBoolean()) {
            throw wrong("true or false");
        }
        return value.booleanValue();
    }

    int count() throws BadLineException {
        if (!value.isInt() || value.intValue() < 0) {
            throw wrong("a whole number of 0 or more");
        }
        return value.intValue();
    }

    /** A number, or a string that is one. */
    BigDecimal number() throws BadLineException {
        try {
            return Figure.only(scalar());
        } catch (IllegalArgumentException none) {
            throw wrong("a number");
        }
    }

    /** One string, or an array of at least one. */
    List<String> texts() throws BadLineException {
        List<String> texts = new ArrayList<>();
        for (Member element : elements()) {
            texts.add(element.text());
        }
        return texts;
    }

    List<BigDecimal> numbers() throws BadLineException {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Member element : elements()) {
            numbers.add(element.number());
        }
        return numbers;
    }

    /** An array whose elements are strings or arrays of strings, any one of which will do. */
    List<List<String>> alternatives() throws BadLineException {
        List<List<String>> all = new ArrayList<>();
        for (Member element : elements()) {
            all.add(element.texts());
        }
        return all;
    }

    /** The elements of an array of at least one; anything else is its own only element. */
    List<Member> elements() throws BadLineException {
        if (!value.isArray()) {
            return List.of(this);
        }
        if (value.isEmpty()) {
            throw wrong("an array of at least one");
        }
        List<Member> elements = new ArrayList<>();
        value.forEach(element -> elements.add(new Member(name, element)));
        return elements;
    }

    /** The members of an object of at least one. */
    List<Member> members() throws BadLineException {
        if (!value.isObject() || value.isEmpty()) {
            throw wrong("an object of at least one member");
        }
        List<Member> members = new ArrayList<>();
        value.properties().forEach(member -> members.add(new Member(name + "." + member.getKey(), member.getValue())));
        return members;
    }

    /** The value whose lower-case name this is. */
    <E extends Enum<E>> E oneOf(E[] values) throws BadLineException {
        return choose(text(), values);
    }

    /** The value of the lower-case name {@code chosen}. */
    <E extends Enum<E>> E choose(String chosen, E[] values) throws BadLineException {
        for (E candidate : values) {
            if (wire(candidate).equals(chosen)) {
                return candidate;
            }
        }
        throw new BadLineException("'" + name + "' is not one of "
                + Arrays.stream(values).map(Member::wire).collect(Collectors.joining(", ")));
    }

    private BadLineException wrong(String wanted) {
        return new BadLineException("'" + name + "' is not " + wanted);
    }

    private static String wire(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
