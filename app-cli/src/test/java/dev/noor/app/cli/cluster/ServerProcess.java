package dev.noor.app.cli.cluster;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * How the server's process is called: small, with its classes in jars and those in an archive that is made once for all
 * tests of a run, so that many of them start quickly. A process that is to die must not write such an archive itself.
 */
final class ServerProcess {
    private static final Path FOLDER = folder();
    private static final Path ARCHIVE = FOLDER.resolve("classes.jsa");
    private static final String CLASSES = String.join(File.pathSeparator, inJars(FOLDER));

    private ServerProcess() {}

    /** {@code ./noor}, whose second word may be preceded by more options for Java. */
    static List<String> command() {
        return command(CLASSES, "-XX:SharedArchiveFile=" + ARCHIVE);
    }

    /** {@code ./noor} with classes that stand before its own. */
    static List<String> command(Path before) {
        return command(before + File.pathSeparator + CLASSES, "-Xshare:auto");
    }

    private static List<String> command(String classes, String sharing) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                sharing,
                "-Xlog:disable",
                "-Xlog:all=off",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classes,
                "dev.noor.app.cli.Main");
    }

    /** Lets a first server live and end for the sake of the archive, unless one has. */
    static void prepare(Map<String, String> environment, Path log) {
        if (Files.exists(ARCHIVE)) {
            return;
        }
        List<String> command = new ArrayList<>(command(CLASSES, "-XX:ArchiveClassesAtExit=" + ARCHIVE));
        command.addAll(List.of("serve", "--port", "0"));
        try (Replica first = Replica.start(command, environment, log).begun()) {
            first.terminate();
            first.exit(Duration.ofSeconds(60));
        }
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("noor-cluster");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException leftBehind) {
            // in the folder for what is temporary
        }
    }

    static Path knowledge() {
        Path here = Path.of("knowledge").toAbsolutePath();
        return Files.isDirectory(here)
                ? here
                : Path.of("..", "knowledge").toAbsolutePath().normalize();
    }

    /** PostgreSQL refuses root, and a user who is not root needs nothing before the command. */
    static List<String> asDatabaseUser() {
        return new UnixSystem().getUid() == 0 ? List.of("unshare", "-U") : List.of();
    }

    /** Where classes of this build are, as the tests see them. */
    static List<Path> classes() {
        String forked = System.getProperty("surefire.test.class.path");
        String classes = forked == null ? System.getProperty("java.class.path") : forked;
        return Stream.of(classes.split(File.pathSeparator)).map(Path::of).toList();
    }

    private static List<String> inJars(Path home) {
        List<String> entries = new ArrayList<>();
        for (Path path : classes()) {
            if (!Files.isDirectory(path)) {
                entries.add(path.toString());
            } else if (Files.exists(path.resolve("dev")) || Files.exists(path.resolve("db"))) {
                Path jar = home.resolve("classes-" + entries.size() + ".jar");
                pack(path, jar);
                entries.add(jar.toString());
            }
        }
        return entries;
    }

    static void pack(Path folder, Path jar) {
        try (Stream<Path> files = Files.walk(folder);
                OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out)) {
            packed.setLevel(0);
            // folders too: migrations are looked for in theirs
            for (Path file : files.filter(any -> !any.equals(folder)).toList()) {
                boolean isFolder = Files.isDirectory(file);
                packed.putNextEntry(new JarEntry(
                        folder.relativize(file).toString().replace(File.separatorChar, '/') + (isFolder ? "/" : "")));
                if (!isFolder) {
                    Files.copy(file, packed);
                }
                packed.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a program says that fails; nothing when it does not. */
    static String complaint(List<String> command, Map<String, String> environment, Path log) {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                return command.getFirst() + " does not end";
            }
            return process.exitValue() == 0 ? "" : Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
