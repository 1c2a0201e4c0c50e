package dev.noor.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files that the user named. */
public final class CommandFiles {

    private CommandFiles() {}

    /**
     * The file, which is there and can be read.
     *
     * @throws CommandFailure naming it and what is wrong
     */
    public static Path readable(Path file) {
        if (!Files.exists(file)) {
            throw CommandFailure.usage(file + ": there is no such file");
        }
        if (Files.isDirectory(file)) {
            throw CommandFailure.usage(file + ": is a folder, not a file");
        }
        if (!Files.isReadable(file)) {
            throw CommandFailure.usage(file + ": no permission to read it");
        }
        return file;
    }
}
