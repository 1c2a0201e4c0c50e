package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.yaml.YamlMapping;
import dev.noor.adapter.files.yaml.YamlValue;
import dev.noor.ports.Language;
import dev.noor.ports.tenant.CountedForms;
import dev.noor.ports.tenant.TemplateKey;
import dev.noor.ports.tenant.Templates;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code templates/en.yaml} and its sisters; a phrase that the tenant does not word is the default profile's. */
final class TemplateFiles {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)(?::([^{}]*))?}");

    private final Layers layers;

    TemplateFiles(Layers layers) {
        this.layers = layers;
    }

    /** The templates; empty when a phrase is missing or wrong. */
    Optional<Templates> read() {
        Map<Language, Map<TemplateKey, List<String>>> variants = new EnumMap<>(Language.class);
        boolean complete = true;
        for (Language language : Language.values()) {
            Map<TemplateKey, List<String>> ofLanguage = new HashMap<>();
            String file = file(language);
            List<YamlMapping> mappings = layers.all(file).stream()
                    .flatMap(value -> value.mapping().stream())
                    .toList();
            mappings.forEach(mapping -> collect(mapping, language, ofLanguage));
            mappings.stream().findFirst().ifPresent(first -> reportMissing(first, mappings, file));
            variants.put(language, ofLanguage);
            complete &= ofLanguage.size() == TemplateKey.all().size();
        }
        return complete ? Optional.of(new Templates(variants)) : Optional.empty();
    }

    private static String file(Language language) {
        return "templates/" + language.tag() + ".yaml";
    }

    private static void collect(YamlMapping mapping, Language language, Map<TemplateKey, List<String>> phrases) {
        mapping.entries().forEach((key, value) -> {
            Optional<TemplateKey> phrase = TemplateKey.ofKey(key);
            if (phrase.isEmpty()) {
                mapping.problemAt(key, "unknown phrase '" + key + "'");
                return;
            }
            List<String> variants = variants(phrase.get(), language, value);
            if (!variants.isEmpty()) {
                phrases.putIfAbsent(phrase.get(), variants);
            }
        });
    }

    private void reportMissing(YamlMapping first, List<YamlMapping> mappings, String file) {
        for (TemplateKey phrase : TemplateKey.all()) {
            if (mappings.stream().allMatch(mapping -> mapping.find(phrase.key()).isEmpty())) {
                layers.problems()
                        .add(layers.own().nameOf(file), first.line(), "the phrase '" + phrase.key() + "' is missing");
            }
        }
    }

    private static List<String> variants(TemplateKey phrase, Language language, YamlValue value) {
        List<YamlValue> stated = value.isScalar() ? List.of(value) : value.items();
        List<String> variants = new ArrayList<>();
        for (YamlValue variant : stated) {
            variant.text()
                    .filter(text ->
                            usesItsPlaceholders(phrase, variant, text) && countsRight(phrase, language, variant, text))
                    .ifPresent(variants::add);
        }
        if (stated.isEmpty() && value.isEmptyList()) {
            value.problem("the phrase '" + phrase.key() + "' has no variant");
        }
        return variants;
    }

    /** {@code {years:# year|# years}} has a form for each way in which the language counts. */
    private static boolean countsRight(TemplateKey phrase, Language language, YamlValue variant, String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        boolean right = true;
        while (matcher.find()) {
            int forms = matcher.group(2) == null ? 0 : matcher.group(2).split("\\|", -1).length;
            if (forms != 0 && forms != CountedForms.of(language)) {
                variant.problem("a variant of '" + phrase.key() + "' needs " + CountedForms.of(language) + " forms of {"
                        + matcher.group(1) + "}");
                right = false;
            }
        }
        return right;
    }

    private static boolean usesItsPlaceholders(TemplateKey phrase, YamlValue variant, String text) {
        Set<String> used = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        boolean right = true;
        String rest = matcher.reset().replaceAll("");
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            variant.problem("a variant of '" + phrase.key() + "' has a brace outside a placeholder");
            right = false;
        }
        for (String name : new TreeSet<>(phrase.placeholders())) {
            if (!used.contains(name)) {
                variant.problem("a variant of '" + phrase.key() + "' does not use {" + name + "}");
                right = false;
            }
        }
        for (String name : used) {
            if (!phrase.placeholders().contains(name)) {
                variant.problem("a variant of '" + phrase.key() + "' uses the unknown {" + name + "}");
                right = false;
            }
        }
        return right;
    }
}
