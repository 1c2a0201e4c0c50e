package dev.noor.app.cli.filter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The object of one line, read member by member. A member that is null counts as missing. */
public record InputLine(ObjectNode members) {

    /** A member that must be a string. */
    public String text(String name) throws BadLineException {
        JsonNode member = member(name).orElseThrow(() -> new BadLineException("'" + name + "' is missing"));
        if (!member.isTextual()) {
            throw new BadLineException("'" + name + "' is not a string");
        }
        return member.textValue();
    }

    /** The names of the members that are there, in order. */
    public List<String> names() {
        return members.properties().stream()
                .filter(member -> !member.getValue().isNull())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A member of any type. */
    public Optional<JsonNode> member(String name) {
        return Optional.ofNullable(members.get(name)).filter(member -> !member.isNull());
    }
}
