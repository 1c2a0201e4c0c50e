package dev.noor.adapter.pgvector.fault;

import dev.noor.ports.PermanentPortException;
import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/** Turns SQL states, input/output faults and the words of a failed server start into port exceptions. */
public final class Faults {
    /** The code of a server that cannot be reached. */
    public static final String UNAVAILABLE = "postgres.unavailable";

    private static final String DISK_FULL = "No space left on device";

    private Faults() {}

    /**
     * The fault that {@code thrown} stands for. The cause it carries keeps the stack and the SQL state but none of the
     * text, in which a driver may repeat values.
     *
     * @param place the server, as a person would name it, without credentials
     */
    public static PortException of(RuntimeException thrown, String place) {
        Optional<SQLException> sql = sqlCause(thrown);
        if (sql.isEmpty()) {
            return new PermanentPortException(
                    "postgres.unexpected",
                    "an unexpected " + thrown.getClass().getSimpleName() + " while talking to " + place,
                    silent(thrown, ""));
        }
        return of(sql.get(), place);
    }

    /** The fault that an exception of the driver stands for. */
    public static PortException of(SQLException thrown, String place) {
        String state = state(thrown);
        Throwable cause = silent(thrown, state);
        if (thrown instanceof SQLTransientConnectionException && state.isEmpty()) {
            return new TransientPortException("postgres.busy", "no free connection to " + place, cause);
        }
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" -> new TransientPortException(UNAVAILABLE, place + " cannot be reached", cause);
            case "57" -> new TransientPortException(UNAVAILABLE, place + " is shutting down", cause);
            case "40", "55" ->
                new TransientPortException("postgres.conflict", place + " gave way to another transaction", cause);
            case "28" -> new PermanentPortException("postgres.login_refused", place + " refused the login", cause);
            case "3D" -> new PermanentPortException("postgres.no_database", place + " has no such database", cause);
            case "53" -> exhausted(state, place, cause);
            case "25" -> new PermanentPortException("postgres.read_only", place + " does not take writes now", cause);
            default ->
                new PermanentPortException(
                        "postgres.refused", place + " refused a statement (SQL state " + state + ")", cause);
        };
    }

    /** The fault that a failed access to a file or folder stands for; names the path and the reason. */
    public static PortException of(IOException thrown, Path path) {
        String text = String.valueOf(thrown.getMessage());
        if (text.contains(DISK_FULL) || text.contains("Disk quota exceeded")) {
            return new PermanentPortException("postgres.disk_full", path + ": the disk is full", thrown);
        }
        if (thrown instanceof AccessDeniedException || text.contains("Permission denied")) {
            return new PermanentPortException("postgres.no_permission", path + ": no permission to write", thrown);
        }
        if (text.contains("Read-only file system")) {
            return readOnly(path, thrown);
        }
        if (thrown instanceof NotDirectoryException
                || thrown instanceof FileAlreadyExistsException
                || text.contains("Not a directory")) {
            return new PermanentPortException("postgres.no_folder", path + ": is not a folder", thrown);
        }
        return new PermanentPortException(
                "postgres.files",
                path + ": cannot be used (" + thrown.getClass().getSimpleName() + ": " + text + ")",
                thrown);
    }

    /** The fault of a folder on a file system that takes no writes. */
    public static PortException of(ReadOnlyFileSystemException thrown, Path path) {
        return readOnly(path, thrown);
    }

    /**
     * The fault that the output of a failed server program stands for.
     *
     * @param doing what was attempted, such as {@code start PostgreSQL}
     * @param output what the program and the server's log said
     */
    public static PortException ofProgram(String doing, Path folder, String output) {
        if (output.contains(DISK_FULL) || output.contains("Disk quota exceeded")) {
            return new PermanentPortException(
                    "postgres.disk_full", folder + ": cannot " + doing + ", the disk is full");
        }
        if (output.contains("Permission denied")) {
            return new PermanentPortException(
                    "postgres.no_permission", folder + ": cannot " + doing + ", no permission: " + lastLine(output));
        }
        return new PermanentPortException(
                "postgres.start_failed", folder + ": cannot " + doing + ": " + lastLine(output));
    }

    private static PortException readOnly(Path path, Exception thrown) {
        return new PermanentPortException(
                "postgres.no_permission", path + ": the file system does not take writes", thrown);
    }

    private static PortException exhausted(String state, String place, Throwable cause) {
        return switch (state) {
            case "53100" ->
                new PermanentPortException("postgres.disk_full", "the disk of " + place + " is full", cause);
            case "53300" -> new TransientPortException("postgres.busy", place + " has no free connection slot", cause);
            default -> new TransientPortException("postgres.busy", place + " is out of resources", cause);
        };
    }

    private static String lastLine(String output) {
        return output.lines()
                .map(String::strip)
                .filter(line -> line.contains("FATAL") || line.contains("error:") || line.contains("ERROR"))
                .reduce((earlier, later) -> later)
                .orElseGet(() ->
                        output.strip().lines().reduce((earlier, later) -> later).orElse("it said nothing"));
    }

    private static Optional<SQLException> sqlCause(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    /** Pools wrap the driver's exception; the innermost state tells what happened. */
    private static String state(SQLException thrown) {
        String state = "";
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                state = sql.getSQLState();
            }
        }
        return state;
    }

    private static Throwable silent(Throwable thrown, String state) {
        SQLException silent =
                new SQLException(thrown.getClass().getName() + (state.isEmpty() ? "" : ", SQL state " + state), state);
        silent.setStackTrace(thrown.getStackTrace());
        return silent;
    }
}
