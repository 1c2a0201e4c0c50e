package dev.noor.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

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

    /**
     * Writes a file that is not there yet: what somebody may have filled in is never written over.
     *
     * @throws CommandFailure naming it, when it is there already or cannot be written to its end
     */
    public static void writeNew(Path file, Consumer<PrintWriter> text) {
        try (PrintWriter printer =
                new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW))) {
            text.accept(printer);
            if (printer.checkError()) {
                throw CommandFailure.work(file + ": could not be written to its end");
            }
        } catch (FileAlreadyExistsException there) {
            throw CommandFailure.usage(file + ": is there already; name another file");
        } catch (IOException unwritable) {
            throw CommandFailure.usage(file + ": cannot be written: " + unwritable.getMessage());
        }
    }
}
