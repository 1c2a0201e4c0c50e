package dev.noor.app.cli.eval;

import dev.noor.app.cli.CommandFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a report goes to. What could be there is overwritten. */
record ReportFile(Path path) {

    /**
     * The file, whose folder is there: that a report cannot be written is known before anything is played.
     *
     * @throws CommandFailure naming what is wrong
     */
    static ReportFile in(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw CommandFailure.usage(path + ": there is no such folder");
        }
        if (Files.isDirectory(path)) {
            throw CommandFailure.usage(path + ": is a folder, not a file");
        }
        return new ReportFile(path);
    }

    void write(String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
