package dev.noor.adapter.files;

import dev.noor.ports.config.Settings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where data lie.
 *
 * @param knowledge the folder of tenants, one subfolder each
 * @param shared where the default profile and the shared lexicons are when {@code knowledge} has none: the ones that
 *     Noor comes with
 * @param home what Noor itself writes; tenants created by an import are in its {@code tenants} subfolder
 */
public record FilesConfig(Path knowledge, Path shared, Path home) {
    public static final String KNOWLEDGE = "NOOR_KNOWLEDGE";
    public static final String HOME = "NOOR_HOME";

    /**
     * The configuration; a setting that names something else than a folder is recorded as a problem.
     *
     * @param shipped the knowledge folder that Noor comes with
     * @param userData where {@code NOOR_HOME} is unless stated; need not exist yet
     */
    public static FilesConfig from(Settings settings, Path shipped, Path userData) {
        Path knowledge = settings.value(KNOWLEDGE, FilesConfig::existingFolder).orElse(shipped);
        Path home = settings.value(HOME, FilesConfig::folderToBe).orElse(userData);
        return new FilesConfig(knowledge, shipped, home);
    }

    /** Where the tenants created by imports are. */
    public Path createdTenants() {
        return home.resolve("tenants");
    }

    private static Path existingFolder(String text) {
        Path path = path(text);
        if (!Files.isDirectory(path)) {
            throw new IllegalArgumentException("is not a folder");
        }
        return path;
    }

    private static Path folderToBe(String text) {
        Path path = path(text);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new IllegalArgumentException("is not a folder");
        }
        return path;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException malformed) {
            throw new IllegalArgumentException("is not a path", malformed);
        }
    }

    /** Where models that are packed in jars are kept unpacked; need not exist yet. */
    public Path models() {
        return home.resolve("models");
    }
}
