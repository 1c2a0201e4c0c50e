package dev.noor.app.cli.cluster;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** How the server's process is called: small, and with its classes in jars, so that many of them start quickly. */
final class ServerProcess {
    private ServerProcess() {}

    /** {@code ./noor}, whose second word may be preceded by more options for Java. */
    static List<String> command(Path home) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + home.resolve("classes.jsa"),
                "-Xlog:disable",
                "-Xlog:all=off",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-cp",
                String.join(File.pathSeparator, inJars(home)),
                "dev.noor.app.cli.Main");
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

    private static List<String> inJars(Path home) {
        String forked = System.getProperty("surefire.test.class.path");
        String classes = forked == null ? System.getProperty("java.class.path") : forked;
        List<String> entries = new ArrayList<>();
        for (String entry : classes.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (!Files.isDirectory(path)) {
                entries.add(entry);
            } else if (Files.exists(path.resolve("dev")) || Files.exists(path.resolve("db"))) {
                Path jar = home.resolve("classes-" + entries.size() + ".jar");
                pack(path, jar);
                entries.add(jar.toString());
            }
        }
        return entries;
    }

    private static void pack(Path folder, Path jar) {
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
