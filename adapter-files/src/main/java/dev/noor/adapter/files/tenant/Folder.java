package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.yaml.Problems;
import dev.noor.adapter.files.yaml.YamlReader;
import dev.noor.adapter.files.yaml.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of tenant data.
 *
 * @param path where it is
 * @param name as problems call it, such as {@code treejar}
 */
record Folder(Path path, String name) {
    Folder(Path path) {
        this(path, String.valueOf(path.getFileName()));
    }

    /** A file of this folder as problems call it. */
    String nameOf(String file) {
        return name + "/" + file;
    }

    boolean has(String file) {
        return Files.exists(path.resolve(file));
    }

    /** The YAML of a file that is there; empty when it is not, or when it is wrong. */
    Optional<YamlValue> yaml(String file, Problems problems) {
        return has(file) ? YamlReader.read(path.resolve(file), nameOf(file), problems) : Optional.empty();
    }

    /** Each document of the YAML of a file that is there. */
    List<YamlValue> documents(String file, Problems problems) {
        return has(file) ? YamlReader.readAll(path.resolve(file), nameOf(file), problems) : List.of();
    }

    /**
     * The files of a subfolder with one of the endings, in small letters or others, as paths relative to this folder,
     * in the order of names.
     */
    List<String> files(String subfolder, Problems problems, String... endings) {
        Path folder = path.resolve(subfolder);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> Stream.of(endings).anyMatch(file.toLowerCase(Locale.ROOT)::endsWith))
                    .sorted()
                    .map(file -> subfolder + "/" + file)
                    .toList();
        } catch (IOException unreadable) {
            problems.add(nameOf(subfolder), 1, "the folder cannot be read: " + unreadable.getMessage());
            return List.of();
        }
    }
}
