package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.yaml.YamlMapping;
import dev.noor.adapter.files.yaml.YamlValue;
import dev.noor.ports.Language;
import dev.noor.ports.tenant.Hours;
import dev.noor.ports.tenant.Manager;
import dev.noor.ports.tenant.Manager.Reach;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code managers.yaml}. */
final class ManagerFile {
    static final String FILE = "managers.yaml";

    private ManagerFile() {}

    static List<Manager> read(Layers layers) {
        DistinctIds ids = new DistinctIds();
        return layers
                .first(FILE)
                .flatMap(value -> value.mapping("managers"))
                .flatMap(root -> root.require("managers"))
                .map(YamlValue::items)
                .orElse(List.of())
                .stream()
                .flatMap(item -> item
                        .mapping(
                                "id",
                                "name",
                                "roles",
                                "languages",
                                "segments",
                                "hours",
                                "whatsapp",
                                "alert_template",
                                "telegram")
                        .stream())
                .flatMap(entry -> manager(entry, ids).stream())
                .toList();
    }

    private static Optional<Manager> manager(YamlMapping entry, DistinctIds ids) {
        Optional<String> id = entry.require("id").flatMap(ids::read);
        Optional<String> name = entry.require("name").flatMap(YamlValue::text);
        Set<String> roles =
                new LinkedHashSet<>(entry.require("roles").map(YamlValue::texts).orElse(List.of()));
        Set<Language> languages = EnumSet.noneOf(Language.class);
        entry.require("languages")
                .ifPresent(list ->
                        list.items().forEach(item -> item.choice(Language.class).ifPresent(languages::add)));
        Set<String> segments =
                new LinkedHashSet<>(entry.find("segments").map(YamlValue::texts).orElse(List.of()));
        Optional<Hours> hours = entry.find("hours").flatMap(HoursFile::of);
        return id.flatMap(key -> name.map(
                shown -> new Manager(key, shown, roles, languages, segments, hours, reach(entry), account(entry))));
    }

    private static Optional<Reach> reach(YamlMapping entry) {
        Optional<String> template = entry.find("alert_template").flatMap(YamlValue::text);
        return entry.find("whatsapp")
                .flatMap(value -> value.as("a phone number with its country's code", Reach::chat))
                .map(chat -> new Reach(chat, template));
    }

    private static Optional<String> account(YamlMapping entry) {
        return entry.find("telegram")
                .flatMap(value -> value.as("a user's id in Telegram, or @account", text -> {
                    if (!text.matches("[1-9][0-9]{4,18}|@[A-Za-z0-9_]{4,32}")) {
                        throw new IllegalArgumentException("is neither");
                    }
                    return text;
                }));
    }
}
