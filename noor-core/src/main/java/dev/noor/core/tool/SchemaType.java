package dev.noor.core.tool;

import java.math.BigDecimal;
import java.util.List;

/** What an argument may be. Lengths count characters as readers see them in JSON: Unicode code points. */
public sealed interface SchemaType {

    /** Text on one line: no control characters, and not blank where {@code minLength} is 1 or more. */
    record Text(int minLength, int maxLength) implements SchemaType {
        public Text {
            if (minLength < 0 || maxLength < minLength) {
                throw new IllegalArgumentException("lengths lie between 0 and " + maxLength);
            }
        }
    }

    /** One of these words, written exactly so. */
    record Choice(List<String> allowed) implements SchemaType {
        public Choice {
            allowed = List.copyOf(allowed);
            if (allowed.isEmpty() || allowed.stream().distinct().count() < allowed.size()) {
                throw new IllegalArgumentException("a choice has at least one word, and none twice");
            }
        }
    }

    /** A number without a fraction; {@code 2.0} is one. */
    record Whole(long min, long max) implements SchemaType {
        public Whole {
            if (max < min) {
                throw new IllegalArgumentException("the minimum is not above the maximum");
            }
        }
    }

    /** Any number between the bounds, both inclusive. */
    record Decimal(BigDecimal min, BigDecimal max) implements SchemaType {
        public Decimal {
            if (max.compareTo(min) < 0) {
                throw new IllegalArgumentException("the minimum is not above the maximum");
            }
        }
    }

    /** True or false. */
    record Flag() implements SchemaType {}

    /** Several values of one type. */
    record ListOf(SchemaType items, int minItems, int maxItems) implements SchemaType {
        public ListOf {
            if (minItems < 0 || maxItems < minItems) {
                throw new IllegalArgumentException("counts lie between 0 and " + maxItems);
            }
        }
    }

    /** A group of named values. */
    record Group(ObjectSchema schema) implements SchemaType {}

    static SchemaType text(int minLength, int maxLength) {
        return new Text(minLength, maxLength);
    }

    static SchemaType oneOf(String... allowed) {
        return new Choice(List.of(allowed));
    }

    static SchemaType oneOf(List<String> allowed) {
        return new Choice(allowed);
    }

    static SchemaType whole(long min, long max) {
        return new Whole(min, max);
    }

    static SchemaType decimal(String min, String max) {
        return new Decimal(new BigDecimal(min), new BigDecimal(max));
    }

    static SchemaType flag() {
        return new Flag();
    }

    static SchemaType listOf(SchemaType items, int minItems, int maxItems) {
        return new ListOf(items, minItems, maxItems);
    }

    static SchemaType group(ObjectSchema schema) {
        return new Group(schema);
    }
}
