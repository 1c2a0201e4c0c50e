package dev.noor.app.server.config;

import dev.noor.ports.config.SettingsException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Gathers the settings: the environment wins over a properties file. */
public final class SettingsFiles {

    private static final String PREFIX = "NOOR_";
    private static final String AT_HOME = "noor.properties";

    private SettingsFiles() {}

    /**
     * All settings there are.
     *
     * @param stated the file to read; without it {@code noor.properties} at home, where there is one
     * @param userData where home is unless {@code NOOR_HOME} says otherwise
     * @throws SettingsException when the file cannot be read
     */
    public static LoadedSettings load(Map<String, String> environment, Optional<Path> stated, Path userData) {
        Map<String, String> values = new HashMap<>();
        Map<String, String> origins = new HashMap<>();
        stated.or(() -> atHome(environment, userData))
                .ifPresent(file -> read(file).forEach((name, value) -> {
                    values.put(name, value);
                    origins.put(name, file.toString());
                }));
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !value.isBlank()) {
                values.put(name, value);
                origins.put(name, "environment");
            }
        });
        return new LoadedSettings(values, origins);
    }

    private static Optional<Path> atHome(Map<String, String> environment, Path userData) {
        String home = environment.getOrDefault(KnownSetting.NOOR_HOME.name(), "");
        Path file = (home.isBlank() ? userData : Path.of(home)).resolve(AT_HOME);
        return Optional.of(file).filter(Files::isRegularFile);
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (CharacterCodingException notUtf8) {
            throw wrong(file, "the settings are not valid UTF-8");
        } catch (IllegalArgumentException malformed) {
            throw wrong(file, "the settings hold a malformed \\u escape");
        } catch (IOException unreadable) {
            throw wrong(file, Files.exists(file) ? "the settings cannot be read" : "there is no such file of settings");
        }
        Map<String, String> values = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    private static SettingsException wrong(Path file, String what) {
        return new SettingsException(List.of(file + ": " + what));
    }
}
