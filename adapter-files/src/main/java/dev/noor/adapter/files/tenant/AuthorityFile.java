package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.yaml.YamlMapping;
import dev.noor.adapter.files.yaml.YamlValue;
import dev.noor.ports.money.Percent;
import dev.noor.ports.tenant.Authority;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code authority.yaml}. */
final class AuthorityFile {
    static final String FILE = "authority.yaml";

    private AuthorityFile() {}

    static Optional<Authority> read(Layers layers) {
        return layers.first(FILE)
                .flatMap(value -> value.mapping("own_discount", "by_segment", "news_template"))
                .flatMap(AuthorityFile::of);
    }

    private static Optional<Authority> of(YamlMapping authority) {
        Map<String, Percent> bySegment = new LinkedHashMap<>();
        authority
                .find("by_segment")
                .flatMap(YamlValue::mapping)
                .ifPresent(segments -> segments.entries()
                        .forEach((segment, value) ->
                                Identity.percent(value).ifPresent(percent -> bySegment.put(segment, percent))));
        Optional<String> template = authority.find("news_template").flatMap(YamlValue::text);
        return authority
                .require("own_discount")
                .flatMap(Identity::percent)
                .map(own -> new Authority(own, bySegment, template));
    }
}
