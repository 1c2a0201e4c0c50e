package dev.noor.adapter.files.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping of a YAML file, possibly laid over another one that answers for the keys it lacks. */
public final class YamlMapping {
    private final YamlNode.Mapping node;
    private final String file;
    private final Problems problems;
    private final Optional<YamlMapping> under;

    YamlMapping(YamlNode.Mapping node, String file, Problems problems) {
        this(node, file, problems, Optional.empty());
    }

    private YamlMapping(YamlNode.Mapping node, String file, Problems problems, Optional<YamlMapping> under) {
        this.node = node;
        this.file = file;
        this.problems = problems;
        this.under = under;
    }

    /** This mapping with {@code fallback} for the keys it lacks. */
    public YamlMapping over(YamlMapping fallback) {
        return new YamlMapping(node, file, problems, Optional.of(fallback));
    }

    /** The line, from 1, on which the mapping begins. */
    public int line() {
        return node.line();
    }

    /** Records that {@code what} is wrong with the mapping as a whole. */
    public void problem(String what) {
        problems.add(file, node.line(), what);
    }

    /** The value of a key, here or underneath. */
    public Optional<YamlValue> find(String key) {
        for (YamlNode.Entry entry : node.entries()) {
            if (entry.key().equals(key)) {
                return Optional.of(new YamlValue(entry.value(), file, problems));
            }
        }
        return under.flatMap(fallback -> fallback.find(key));
    }

    /** The value of a key that must be there. */
    public Optional<YamlValue> require(String key) {
        Optional<YamlValue> value = find(key);
        if (value.isEmpty()) {
            problem("no '" + key + "'");
        }
        return value;
    }

    /** The mapping of a key that must be there, laid over the one underneath if there are both. */
    public Optional<YamlMapping> requireMapping(String key, String... keys) {
        Optional<YamlMapping> own = require(key).flatMap(value -> value.mapping(keys));
        Optional<YamlMapping> fallback = under.flatMap(lower -> lower.find(key)).flatMap(value -> value.mapping(keys));
        return own.isPresent() && fallback.isPresent() ? Optional.of(own.get().over(fallback.get())) : own;
    }

    /** The items of the list of a key; none when the key is missing. */
    public List<YamlValue> items(String key) {
        return find(key).map(YamlValue::items).orElse(List.of());
    }

    /** The keys with their values in the order of the file, without those underneath. */
    public Map<String, YamlValue> entries() {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        for (YamlNode.Entry entry : node.entries()) {
            entries.put(entry.key(), new YamlValue(entry.value(), file, problems));
        }
        return entries;
    }

    /** Records a problem at the key's own line. */
    public void problemAt(String key, String what) {
        int line = node.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .mapToInt(YamlNode.Entry::line)
                .findFirst()
                .orElse(node.line());
        problems.add(file, line, what);
    }

    void allowOnly(List<String> keys) {
        for (YamlNode.Entry entry : node.entries()) {
            if (!keys.contains(entry.key())) {
                problems.add(
                        file, entry.line(), "unknown key '" + entry.key() + "'; known are " + String.join(", ", keys));
            }
        }
    }
}
