package dev.noor.app.server.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can only be seen in the source text. */
class SourceRulesTest {

    private static final int LONGEST_CLASS = 300;
    private static final int MODULES = 9;
    private static final Pattern NULL_MARKED = Pattern.compile("(?s)/\\*\\*.{20,}?\\*/\\s*@NullMarked\\s+package ");
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".+(Impl|Helper|Utils?|(?<!Knowledge)Base|Manager|DTO|Dto)\\.java");
    private static final Pattern ADR = Pattern.compile("([0-9]{4})-[a-z0-9-]+\\.md");

    @Test
    void the_rules_see_every_module() throws IOException {
        assertThat(SourceTree.mainSources())
                .extracting(file -> SourceTree.ROOT.relativize(file).getName(0).toString())
                .containsAll(List.of("noor-ports", "noor-core", "adapter-memory", "app-server", "app-cli"));
        assertThat(SourceTree.mainSources().stream()
                        .map(file -> SourceTree.ROOT.relativize(file).getName(0))
                        .distinct()
                        .count())
                .isGreaterThanOrEqualTo(MODULES);
    }

    @Test
    void no_source_file_is_longer_than_300_lines() throws IOException {
        Map<String, Integer> tooLong = new TreeMap<>();
        for (Path file : SourceTree.mainSources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_CLASS) {
                tooLong.put(SourceTree.ROOT.relativize(file).toString(), lines);
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void every_package_is_null_marked_and_says_what_it_is_for() throws IOException {
        List<Path> packages = SourceTree.mainSources().stream()
                .map(Path::getParent)
                .distinct()
                .toList();

        assertThat(packages)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .isRegularFile()
                        .content()
                        .containsPattern(NULL_MARKED));
    }

    @Test
    void no_name_says_only_that_a_class_is_a_class() throws IOException {
        assertThat(SourceTree.mainSources())
                .extracting(file -> String.valueOf(file.getFileName()))
                .noneMatch(name -> EMPTY_NAME.matcher(name).matches());
    }

    @Test
    void decision_records_have_numbers_of_their_own() throws IOException {
        try (Stream<Path> files = Files.walk(SourceTree.ROOT, 5)) {
            List<String> records = files.filter(
                            file -> file.getParent() != null && file.getParent().endsWith("src/adr"))
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".md"))
                    .toList();

            assertThat(records).allMatch(name -> ADR.matcher(name).matches());
            assertThat(records.stream().map(name -> name.substring(0, 4))).doesNotHaveDuplicates();
        }
    }
}
