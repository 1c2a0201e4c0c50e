package dev.noor.app.cli.eval.pack;

import dev.noor.app.cli.CommandFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds packs: a file is one, and in a folder every {@code .jsonl} file is one, however deep. */
public final class PackFiles {

    private static final String ENDING = ".jsonl";
    private static final int MOST_PROBLEMS = 50;

    private final List<Pack> packs = new ArrayList<>();
    private final List<PackProblem> problems = new ArrayList<>();

    private PackFiles() {}

    /**
     * The packs at the places, in the order of the places and of names.
     *
     * @throws CommandFailure naming every line of them that is wrong
     */
    public static List<Pack> read(List<Path> places) {
        PackFiles files = new PackFiles();
        places.forEach(files::readAt);
        if (!files.problems.isEmpty()) {
            throw CommandFailure.work(told(files.problems));
        }
        return List.copyOf(files.packs);
    }

    private void readAt(Path place) {
        if (!Files.exists(place)) {
            throw CommandFailure.usage(place + ": there is no such file or folder");
        }
        if (!Files.isDirectory(place)) {
            read(place, String.valueOf(place.getFileName()));
            return;
        }
        for (Path file : filesBelow(place)) {
            read(file, place.relativize(file).toString().replace('\\', '/'));
        }
    }

    private void read(Path file, String name) {
        PackReader reader = new PackReader(file);
        packs.add(reader.read(name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name));
        problems.addAll(reader.problems());
    }

    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String told(List<PackProblem> problems) {
        String first = problems.stream()
                .limit(MOST_PROBLEMS)
                .map(PackProblem::toString)
                .collect(Collectors.joining(System.lineSeparator()));
        int more = problems.size() - MOST_PROBLEMS;
        return more > 0 ? first + System.lineSeparator() + "and " + more + " more" : first;
    }
}
