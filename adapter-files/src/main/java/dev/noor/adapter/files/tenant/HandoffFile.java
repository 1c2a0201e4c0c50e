package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.yaml.YamlMapping;
import dev.noor.ports.Language;
import dev.noor.ports.tenant.HandoffScheme;
import java.time.Duration;
import java.util.Optional;

/** Reads {@code handoff.yaml}. */
final class HandoffFile {
    static final String FILE = "handoff.yaml";

    private static final String EXAMPLE = "minutes such as 15m, from 1m to 999m";

    private HandoffFile() {}

    static Optional<HandoffScheme> read(Layers layers) {
        return layers.first(FILE)
                .flatMap(value -> value.mapping("language", "answer_within", "pass_on_after"))
                .flatMap(HandoffFile::of);
    }

    private static Optional<HandoffScheme> of(YamlMapping stated) {
        Optional<Language> language = stated.require("language").flatMap(value -> value.choice(Language.class));
        Optional<Duration> within = minutes(stated, "answer_within");
        Optional<Duration> after = minutes(stated, "pass_on_after");
        return language.flatMap(
                tongue -> within.flatMap(first -> after.map(then -> new HandoffScheme(tongue, first, then))));
    }

    private static Optional<Duration> minutes(YamlMapping stated, String key) {
        return stated.require(key).flatMap(value -> value.as(EXAMPLE, HandoffFile::minutes));
    }

    private static Duration minutes(String text) {
        if (!text.matches("[1-9][0-9]{0,2}m")) {
            throw new IllegalArgumentException(EXAMPLE);
        }
        return Duration.ofMinutes(Integer.parseInt(text.substring(0, text.length() - 1)));
    }
}
