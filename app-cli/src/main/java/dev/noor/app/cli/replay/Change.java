package dev.noor.app.cli.replay;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.CommandFiles;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What is to be otherwise than it is. */
sealed interface Change {
    /** A folder of tenants, as {@code NOOR_KNOWLEDGE} names one. */
    record Policy(Path folder) implements Change {}

    /** A file of products, as {@code noor catalog import} reads one. */
    record Catalogue(Path file) implements Change {}

    /** A text that models are told after their standing instructions. */
    record Prompt(Path file) implements Change {}

    /** Reads {@code policy=FOLDER}, {@code catalog=FILE} and {@code prompt=FILE}. */
    final class Converter implements ITypeConverter<Change> {
        @Override
        public Change convert(String text) {
            int sign = text.indexOf('=');
            if (sign < 1 || sign == text.length() - 1) {
                throw unknown(text);
            }
            Path path = path(text.substring(sign + 1));
            return switch (text.substring(0, sign)) {
                case "policy" -> new Policy(folder(path));
                case "catalog" -> new Catalogue(file(path));
                case "prompt" -> new Prompt(file(path));
                default -> throw unknown(text);
            };
        }

        private static TypeConversionException unknown(String text) {
            return new TypeConversionException("'" + text + "' is none of policy=FOLDER, catalog=FILE and prompt=FILE");
        }

        private static Path path(String text) {
            try {
                return Path.of(text);
            } catch (InvalidPathException malformed) {
                throw new TypeConversionException("'" + text + "' is not a path");
            }
        }

        private static Path file(Path path) {
            try {
                return CommandFiles.readable(path);
            } catch (CommandFailure unreadable) {
                throw new TypeConversionException(String.valueOf(unreadable.getMessage()));
            }
        }

        private static Path folder(Path path) {
            if (!Files.isDirectory(path)) {
                throw new TypeConversionException("there is no folder " + path);
            }
            return path;
        }
    }
}
