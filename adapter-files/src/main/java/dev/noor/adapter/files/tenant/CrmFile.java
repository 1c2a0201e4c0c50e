package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.yaml.YamlMapping;
import dev.noor.adapter.files.yaml.YamlValue;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.tenant.DealPipeline;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code crm.yaml}, which a tenant has that keeps deals. */
final class CrmFile {
    static final String FILE = "crm.yaml";
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private CrmFile() {}

    static Optional<DealPipeline> read(Layers layers) {
        return layers.anyHaving(FILE)
                .flatMap(folder -> folder.yaml(FILE, layers.problems()))
                .flatMap(value -> value.mapping("stages", "deal_at", "new_lead_from", "on_hold", "delivered", "lost"))
                .map(CrmFile::of);
    }

    private static DealPipeline of(YamlMapping crm) {
        List<DealStage> stages = crm.require("stages").map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(item -> item.as("the name of a stage", DealStage::new).stream())
                .toList();
        Map<Stage, DealStage> at = new EnumMap<>(Stage.class);
        crm.require("deal_at")
                .flatMap(YamlValue::mapping)
                .ifPresent(steps -> steps.entries()
                        .forEach((step, value) -> step(steps, step)
                                .ifPresent(known -> stage(value, stages).ifPresent(there -> at.put(known, there)))));
        Map<String, DealStage> newFrom = new HashMap<>();
        crm.find("new_lead_from")
                .flatMap(YamlValue::mapping)
                .ifPresent(countries -> countries.entries().forEach((country, value) -> {
                    if (COUNTRY.matcher(country).matches()) {
                        stage(value, stages).ifPresent(there -> newFrom.put(country, there));
                    } else {
                        countries.problemAt(country, "'" + country + "' is no country of two capital letters");
                    }
                }));
        return new DealPipeline(
                stages,
                at,
                newFrom,
                crm.find("on_hold").flatMap(value -> stage(value, stages)),
                crm.find("delivered").flatMap(value -> stage(value, stages)),
                crm.find("lost").flatMap(value -> stage(value, stages)));
    }

    private static Optional<Stage> step(YamlMapping steps, String name) {
        for (Stage stage : Stage.values()) {
            if (stage.wire().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(stage);
            }
        }
        steps.problemAt(name, "'" + name + "' is no step of a sale");
        return Optional.empty();
    }

    private static Optional<DealStage> stage(YamlValue value, List<DealStage> stages) {
        Optional<DealStage> named = value.as("the name of a stage", DealStage::new);
        if (named.isPresent() && !stages.contains(named.get())) {
            value.problem("the stage '" + named.get() + "' is not among 'stages'");
            return Optional.empty();
        }
        return named;
    }
}
