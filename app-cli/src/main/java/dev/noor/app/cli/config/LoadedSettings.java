package dev.noor.app.cli.config;

import dev.noor.ports.config.Settings;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings by name, with the places they come from.
 *
 * @param values personal and secret ones among them
 * @param origins such as {@code environment} or a file
 */
record LoadedSettings(Map<String, String> values, Map<String, String> origins) {

    LoadedSettings {
        values = Map.copyOf(new TreeMap<>(values));
        origins = Map.copyOf(origins);
    }

    Settings settings() {
        return new Settings(values);
    }

    /** Where a setting comes from; empty when it is not set. */
    Optional<String> origin(String name) {
        return Optional.ofNullable(origins.get(name));
    }

    @Override
    public String toString() {
        return "LoadedSettings" + origins;
    }
}
