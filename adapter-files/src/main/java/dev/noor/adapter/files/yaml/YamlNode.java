package dev.noor.adapter.files.yaml;

import java.util.List;

/** A YAML value as it stands in its file. Lines count from 1. */
sealed interface YamlNode {
    int line();

    record Scalar(int line, String text) implements YamlNode {}

    /** A key without a value, {@code ~} or {@code null}. */
    record Absent(int line) implements YamlNode {}

    record Sequence(int line, List<YamlNode> items) implements YamlNode {}

    record Mapping(int line, List<Entry> entries) implements YamlNode {}

    record Entry(String key, int line, YamlNode value) {}
}
