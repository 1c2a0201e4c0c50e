package dev.noor.core.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The members that an object of arguments has, in order; it has no others. */
public record ObjectSchema(List<Property> properties) {

    /** Whether a member may be left out. */
    public enum Presence {
        REQUIRED,
        OPTIONAL
    }

    /**
     * A member.
     *
     * @param name lower snake case
     * @param description for the model that writes the arguments, in English
     */
    public record Property(String name, Presence presence, SchemaType type, String description) {
        private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");

        public Property {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("a member's name is lower snake case, at most 64 characters");
            }
        }
    }

    public ObjectSchema {
        properties = List.copyOf(properties);
        if (properties.stream().map(Property::name).distinct().count() < properties.size()) {
            throw new IllegalArgumentException("a member is declared once");
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The member of that name. */
    public Optional<Property> property(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }

    /**
     * The schema as JSON Schema 2020-12, on one line, the same text each time. What JSON Schema has no plain word for,
     * blank text and control characters, {@link SchemaValidator} refuses beyond it.
     */
    public String toJsonSchema() {
        return JsonSchemaText.of(this);
    }

    /** Collects members in the order added. Not thread-safe. */
    public static final class Builder {
        private final List<Property> properties = new ArrayList<>();

        private Builder() {}

        public Builder required(String name, SchemaType type, String description) {
            properties.add(new Property(name, Presence.REQUIRED, type, description));
            return this;
        }

        public Builder optional(String name, SchemaType type, String description) {
            properties.add(new Property(name, Presence.OPTIONAL, type, description));
            return this;
        }

        /**
         * The schema.
         *
         * @throws IllegalArgumentException if a name was added twice
         */
        public ObjectSchema build() {
            return new ObjectSchema(properties);
        }
    }
}
