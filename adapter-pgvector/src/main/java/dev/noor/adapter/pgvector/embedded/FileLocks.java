package dev.noor.adapter.pgvector.embedded;

import dev.noor.adapter.pgvector.fault.Faults;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Locks between processes, which the system lets go of when their holder dies. At most one a file and process. */
final class FileLocks {
    private FileLocks() {}

    /** A lock that is held until it is closed. */
    interface Held extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits until no other process holds the file. */
    static Held alone(Path file) {
        return hold(file, false);
    }

    /** Holds the file together with others; waits for one who holds it alone. */
    static Held together(Path file) {
        return hold(file, true);
    }

    /** Whether any other process holds the file; this one must not. */
    static boolean heldByOthers(Path file) {
        try (FileChannel channel = open(file);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException failed) {
            throw Faults.of(failed, file);
        }
    }

    private static Held hold(Path file, boolean shared) {
        try {
            FileChannel channel = open(file);
            channel.lock(0, Long.MAX_VALUE, shared);
            return () -> release(channel, file);
        } catch (IOException failed) {
            throw Faults.of(failed, file);
        }
    }

    private static void release(FileChannel channel, Path file) {
        try {
            channel.close();
        } catch (IOException failed) {
            throw Faults.of(failed, file);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
