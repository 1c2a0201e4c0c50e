package dev.noor.app.cli.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A query with what a customer would accept, told by the raw rows of a catalogue.
 *
 * @param best empty for a wish that no row fulfils
 */
record LabelledSearch(
        String qid, String script, String query, Optional<Wanted> best, Optional<Wanted> good, RawLimits limits) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Rows of one of these types, in one of these categories where any is named, whose words hold all of these and
     * whose attributes keep these limits: a "narrow" one is best when it is, but good in any width.
     */
    record Wanted(List<Pattern> types, List<String> categories, List<String> words, RawLimits limits) {
        static Wanted of(JsonNode label) {
            return new Wanted(
                    texts(label.path("type"))
                            .map(type -> Pattern.compile(type, Pattern.CASE_INSENSITIVE))
                            .toList(),
                    texts(label.path("category")).toList(),
                    texts(label.path("text")).toList(),
                    RawLimits.of(label.path("limits")));
        }

        boolean fits(RawProduct product) {
            return types.stream().anyMatch(type -> type.matcher(product.type()).matches())
                    && (categories.isEmpty() || categories.stream().anyMatch(product.categories()::contains))
                    && words.stream().allMatch(product.words()::contains)
                    && limits.keeps(product);
        }
    }

    static List<LabelledSearch> read(String half) {
        String file = "/search/" + half + ".jsonl";
        try (var rows = Objects.requireNonNull(LabelledSearch.class.getResourceAsStream(file), file)) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(LabelledSearch::of)
                    .toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private static LabelledSearch of(String line) {
        try {
            JsonNode label = JSON.readTree(line);
            boolean possible = !label.path("impossible").asBoolean();
            return new LabelledSearch(
                    label.path("qid").asText(),
                    label.path("script").asText(),
                    label.path("query").asText(),
                    possible ? Optional.of(Wanted.of(label.path("best"))) : Optional.empty(),
                    possible ? Optional.of(Wanted.of(label.path("good"))) : Optional.empty(),
                    RawLimits.of(label.path("limits")));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText);
    }

    boolean isPossible() {
        return best.isPresent();
    }

    /** 2 for what was asked for, 1 for what comes near, 0 for the rest and for what breaks a stated limit. */
    Map<String, Integer> gains(List<RawProduct> products) {
        Map<String, Integer> gains = new HashMap<>();
        for (RawProduct product : products) {
            if (limits.keeps(product)) {
                if (best.filter(wanted -> wanted.fits(product)).isPresent()) {
                    gains.put(product.id(), 2);
                } else if (good.filter(wanted -> wanted.fits(product)).isPresent()) {
                    gains.put(product.id(), 1);
                }
            }
        }
        return gains;
    }
}
