package dev.noor.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the simulator's page. */
final class SimulatorTextsTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/noor/app/server/simulator");
    private static final Pattern HOLE = Pattern.compile("\\{\\w+}");
    private static final Pattern ASKED = Pattern.compile("(?:\\bt\\(|data-(?:text|label|placeholder)=)\"([\\w.]+)\"");
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ru"})
    void every_sentence_exists_in_every_language_with_the_same_holes(String language) throws IOException {
        assertThat(holes(words(language))).isEqualTo(holes(words("en")));
        assertThat(words(language).values()).noneMatch(String::isBlank);
    }

    @Test
    void every_sentence_that_the_page_asks_for_is_there() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path file : files()) {
            ASKED.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
        }

        assertThat(asked).hasSizeGreaterThan(60);
        assertThat(words("en").keySet()).containsAll(asked);
    }

    @Test
    void nothing_is_ever_written_as_markup() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readString(file))
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file ->
                            file.toString().endsWith(".js") || file.toString().endsWith(".html"))
                    .toList();
        }
    }

    private static Map<String, String> words(String language) throws IOException {
        return JSON.readValue(FOLDER.resolve(language + ".json").toFile(), new TypeReference<>() {});
    }

    private static Map<String, Set<String>> holes(Map<String, String> words) {
        Map<String, Set<String>> holes = new TreeMap<>();
        words.forEach((key, sentence) -> holes.put(
                key, HOLE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet())));
        return holes;
    }
}
