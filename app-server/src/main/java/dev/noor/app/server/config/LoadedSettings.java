package dev.noor.app.server.config;

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
public record LoadedSettings(Map<String, String> values, Map<String, String> origins) {

    public LoadedSettings {
        values = Map.copyOf(new TreeMap<>(values));
        origins = Map.copyOf(origins);
    }

    /** The settings, to be read once. */
    public Settings settings() {
        return new Settings(values);
    }

    /** Where a setting comes from; empty when it is not set. */
    public Optional<String> origin(String name) {
        return Optional.ofNullable(origins.get(name));
    }

    @Override
    public String toString() {
        return "LoadedSettings" + origins;
    }
}
