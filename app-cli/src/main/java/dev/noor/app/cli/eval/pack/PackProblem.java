package dev.noor.app.cli.eval.pack;

import java.nio.file.Path;

/** Something that is wrong with a pack; {@code line} counts from 1. */
public record PackProblem(Path file, int line, String reason) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
