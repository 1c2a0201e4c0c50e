package dev.noor.adapter.pgvector.embedded;

import dev.noor.adapter.pgvector.fault.Faults;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.config.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The data of a server, made once a folder. Call under the start lock. */
final class Cluster {
    static final String USER = "noor";

    private static final int PASSWORD_BYTES = 24;
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final ServerFolder folder;
    private final ServerBinaries binaries;
    private final ServerUser user;

    Cluster(ServerFolder folder, ServerBinaries binaries, ServerUser user) {
        this.folder = folder;
        this.binaries = binaries;
        this.user = user;
    }

    /** Makes the data where there are none; refuses those of another PostgreSQL. */
    void prepare() {
        try {
            if (Files.exists(folder.data())) {
                requireSameMajor();
            } else {
                create();
            }
        } catch (IOException failed) {
            throw Faults.of(failed, folder.root());
        }
    }

    Secret password() {
        try {
            return new Secret(Files.readString(folder.password()).strip());
        } catch (IOException failed) {
            throw Faults.of(failed, folder.password());
        }
    }

    private void requireSameMajor() throws IOException {
        Path version = folder.data().resolve("PG_VERSION");
        String major = Files.exists(version) ? Files.readString(version).strip() : "";
        if (!major.equals(ServerBinaries.MAJOR)) {
            String maker = major.isEmpty() ? "something else than PostgreSQL" : "PostgreSQL " + major;
            throw new PermanentPortException(
                    "postgres.wrong_version",
                    folder.data() + ": was made by " + maker + ", this Noor runs PostgreSQL " + ServerBinaries.MAJOR
                            + "; move the folder away or set NOOR_DATABASE_URL to a server that reads it");
        }
    }

    /** The data appear under their name only when they are whole, so that a killed attempt leaves nothing behind. */
    private void create() throws IOException {
        Path unfinished = folder.root().resolve("data.unfinished");
        ServerBinaries.deleteTree(unfinished);
        writePassword();
        user.own(folder.root());
        Program.Result made = Program.run(
                user,
                List.of(
                        binaries.initdb().toString(),
                        "--pgdata=" + unfinished,
                        "--username=" + USER,
                        "--pwfile=" + folder.password(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--lc-ctype=" + characterClasses(),
                        "--no-instructions"));
        if (!made.succeeded()) {
            throw Faults.ofProgram("create the database", folder.root(), made.output());
        }
        Files.move(unfinished, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void writePassword() throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(folder.password());
        Files.createFile(folder.password(), OWNER_ONLY);
        Files.writeString(folder.password(), HexFormat.of().formatHex(random), StandardOpenOption.WRITE);
    }

    // With the plain C locale trigrams of Arabic and Cyrillic words come out empty.
    private static String characterClasses() {
        return System.getProperty("os.name", "").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    }
}
