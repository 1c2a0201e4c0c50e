package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.yaml.YamlMapping;
import dev.noor.adapter.files.yaml.YamlValue;
import dev.noor.ports.tenant.FollowUpScheme;
import dev.noor.ports.tenant.FollowUpScheme.Pause;
import dev.noor.ports.tenant.FollowUpScheme.Step;
import dev.noor.ports.tenant.Phrase;
import java.util.List;
import java.util.Optional;

/** Reads {@code followups.yaml}. */
final class FollowUpFile {
    static final String FILE = "followups.yaml";

    private FollowUpFile() {}

    static Optional<FollowUpScheme> read(Layers layers) {
        return layers.first(FILE)
                .flatMap(value -> value.mapping("steps", "feedback"))
                .flatMap(root -> root.require("steps").flatMap(steps -> scheme(steps, root.find("feedback"))));
    }

    private static Optional<FollowUpScheme> scheme(YamlValue stated, Optional<YamlValue> question) {
        DistinctIds ids = new DistinctIds();
        List<Step> steps = stated.items().stream()
                .flatMap(item -> item.mapping("id", "after", "says", "template").stream())
                .flatMap(entry -> step(entry, ids).stream())
                .toList();
        try {
            return Optional.of(new FollowUpScheme(
                    steps,
                    question.flatMap(value -> value.mapping("id", "after", "says", "template"))
                            .flatMap(entry -> step(entry, ids))));
        } catch (IllegalArgumentException wrong) {
            stated.problem(String.valueOf(wrong.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Step> step(YamlMapping entry, DistinctIds ids) {
        Optional<String> id = entry.require("id").flatMap(ids::read);
        Optional<Pause> after =
                entry.require("after").flatMap(value -> value.as("hours such as 23h or days such as 3d", Pause::of));
        Optional<Phrase> says =
                entry.require("says").flatMap(value -> value.as("a follow-up's phrase", FollowUpFile::says));
        Optional<String> template = entry.find("template").flatMap(YamlValue::text);
        return id.flatMap(key -> after.flatMap(pause -> says.map(phrase -> new Step(key, pause, phrase, template))));
    }

    private static Phrase says(String key) {
        return Phrase.ofKey(key).filter(Phrase::isFollowUp).orElseThrow(IllegalArgumentException::new);
    }
}
