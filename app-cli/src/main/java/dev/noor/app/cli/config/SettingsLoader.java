package dev.noor.app.cli.config;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.GlobalOptions;
import dev.noor.app.cli.ProcessContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Gathers the settings: the environment first, then {@code --config FILE} or else {@code noor.properties} at home. */
final class SettingsLoader {

    private static final String PREFIX = "NOOR_";

    private final ProcessContext process;
    private final GlobalOptions global;

    @Inject
    SettingsLoader(ProcessContext process, GlobalOptions global) {
        this.process = process;
        this.global = global;
    }

    LoadedSettings load() {
        Map<String, String> values = new HashMap<>();
        Map<String, String> origins = new HashMap<>();
        file().ifPresent(file -> read(file).forEach((name, value) -> {
            values.put(name, value);
            origins.put(name, file.toString());
        }));
        process.environment().forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !value.isBlank()) {
                values.put(name, value);
                origins.put(name, "environment");
            }
        });
        return new LoadedSettings(values, origins);
    }

    private Optional<Path> file() {
        if (global.config().isPresent()) {
            Path stated = global.config().get();
            if (!Files.isRegularFile(stated)) {
                throw CommandFailure.usage(stated + ": there is no such file of settings (--config)");
            }
            return Optional.of(stated);
        }
        String home = process.environment().getOrDefault("NOOR_HOME", "");
        Path usual = (home.isBlank() ? process.userData() : Path.of(home)).resolve("noor.properties");
        return Optional.of(usual).filter(Files::isRegularFile);
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (CharacterCodingException notUtf8) {
            throw CommandFailure.usage(file + ": the settings are not valid UTF-8");
        } catch (IllegalArgumentException malformed) {
            throw CommandFailure.usage(file + ": the settings hold a malformed \\u escape");
        } catch (IOException unreadable) {
            throw CommandFailure.usage(file + ": the settings cannot be read");
        }
        Map<String, String> values = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }
}
