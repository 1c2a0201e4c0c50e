package dev.noor.adapter.pgvector.embedded;

import dev.noor.adapter.pgvector.fault.Faults;
import dev.noor.ports.PermanentPortException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of the server, unpacked once a folder from the archive on the class path. */
record ServerBinaries(Path root) {
    static final String VERSION = "17.11.0";
    static final String MAJOR = "17";

    private static final int EXECUTABLE = 0100;

    Path initdb() {
        return root.resolve("bin").resolve("initdb");
    }

    Path pgCtl() {
        return root.resolve("bin").resolve("pg_ctl");
    }

    /** The binaries of the folder, unpacked if they are not there. Call under the start lock. */
    static ServerBinaries in(ServerFolder folder) {
        Path root = folder.binaries();
        if (!Files.isDirectory(root)) {
            Path unfinished = root.resolveSibling(root.getFileName() + ".unfinished");
            try {
                deleteTree(unfinished);
                Files.createDirectories(unfinished);
                unpack(unfinished);
                Files.move(unfinished, root, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failed) {
                throw Faults.of(failed, root);
            }
        }
        return new ServerBinaries(root);
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(root)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream archive = archive();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new BufferedInputStream(new XZInputStream(archive), 1 << 16))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("an entry leaves the archive");
                }
                unpack(tar, entry, path);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if ((entry.getMode() & EXECUTABLE) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static InputStream archive() {
        String system = system(System.getProperty("os.name", ""));
        String processor = processor(System.getProperty("os.arch", ""));
        InputStream archive =
                ServerBinaries.class.getResourceAsStream("/postgres-" + system + "-" + processor + ".txz");
        if (archive == null) {
            throw new PermanentPortException(
                    "postgres.no_binaries",
                    "there is no embedded PostgreSQL for " + system + " on " + processor
                            + "; set NOOR_DATABASE_URL to a PostgreSQL server");
        }
        return archive;
    }

    private static String system(String name) {
        return name.toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : name.toLowerCase(Locale.ROOT);
    }

    private static String processor(String name) {
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }
}
