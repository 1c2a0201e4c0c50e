package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.yaml.Problems;
import dev.noor.adapter.files.yaml.YamlMapping;
import dev.noor.adapter.files.yaml.YamlValue;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.IntentWeights;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Entry;
import dev.noor.ports.tenant.Lexicon.Form;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Lexicon.Script;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the files of {@code lexicon/} folders, whose documents hold entries of one kind each. An id stands once in a
 * document; another one, such as that of the tenant's own file, may add forms to it.
 */
final class LexiconFiles {
    static final Map<String, Script> SCRIPTS = new LinkedHashMap<>();

    static {
        SCRIPTS.put("en", Script.ENGLISH);
        SCRIPTS.put("ar", Script.ARABIC);
        SCRIPTS.put("ru", Script.RUSSIAN);
        SCRIPTS.put("arabizi", Script.ARABIZI);
        SCRIPTS.put("ru_latin", Script.LATIN_RUSSIAN);
    }

    private static final Pattern STAR_OUT_OF_PLACE = Pattern.compile("^\\*|\\*(?=\\S)");

    private final Problems problems;
    private final List<Entry> entries = new ArrayList<>();
    private IntentWeights weights = IntentWeights.NONE;
    private final Set<String> products = new HashSet<>();
    private final Map<YamlValue, String> parents = new LinkedHashMap<>();
    private final Map<YamlValue, String> near = new LinkedHashMap<>();

    LexiconFiles(Problems problems) {
        this.problems = problems;
    }

    /** Adds every file of a folder's {@code lexicon/}. */
    void addFrom(Folder folder) {
        for (String file : folder.files("lexicon", problems, ".yaml", ".yml")) {
            folder.documents(file, problems).stream()
                    .flatMap(document -> document.mapping("kind", "entries").stream())
                    .forEach(root -> add(folder.nameOf(file), root));
        }
        for (String file : folder.files("lexicon", problems, ".weights")) {
            weights = weights.plus(WeightFile.read(folder, file, problems));
        }
    }

    /** Everything added, once it is known that each parent is there. */
    Lexicon lexicon() {
        requireProducts("parent", parents);
        requireProducts("neighbour", near);
        return new Lexicon(entries, weights);
    }

    private void requireProducts(String role, Map<YamlValue, String> named) {
        named.forEach((value, other) -> {
            if (!products.contains(other)) {
                value.problem("the " + role + " '" + other + "' is no product of the lexicons");
            }
        });
    }

    private void add(String name, YamlMapping file) {
        Optional<Kind> kind = file.require("kind").flatMap(value -> value.choice(Kind.class));
        DistinctIds ids = new DistinctIds();
        List<YamlValue> items = file.require("entries").map(YamlValue::items).orElse(List.of());
        kind.ifPresent(known ->
                items.forEach(item -> item.mapping("id", "parents", "near", "en", "ar", "ru", "arabizi", "ru_latin")
                        .flatMap(entry -> entry(known, name, entry, ids))
                        .ifPresent(entries::add)));
    }

    private Optional<Entry> entry(Kind kind, String file, YamlMapping entry, DistinctIds ids) {
        Optional<String> id =
                entry.require("id").filter(value -> fits(kind, value)).flatMap(ids::read);
        if (kind == Kind.PRODUCT) {
            id.ifPresent(products::add);
        }
        List<String> ancestors = others(kind, entry, "parents", parents);
        List<String> neighbours = others(kind, entry, "near", near);
        List<Form> forms = forms(entry);
        if (forms.isEmpty()) {
            entry.problem("an entry without a form in any language");
        }
        return id.map(name -> new Entry(kind, name, ancestors, neighbours, forms, file + ":" + entry.line()));
    }

    private static List<String> others(Kind kind, YamlMapping entry, String field, Map<YamlValue, String> named) {
        List<String> others = new ArrayList<>();
        for (YamlValue other : entry.items(field)) {
            other.text().ifPresent(text -> {
                others.add(text);
                if (kind == Kind.PRODUCT || kind == Kind.ROOM) {
                    named.put(other, text);
                }
            });
        }
        return others;
    }

    private static List<Form> forms(YamlMapping entry) {
        List<Form> forms = new ArrayList<>();
        SCRIPTS.forEach((key, script) -> {
            for (YamlValue item : entry.items(key)) {
                item.text().ifPresent(text -> {
                    List<Form> written = Form.of(script, text);
                    if (written.stream()
                            .anyMatch(form ->
                                    STAR_OUT_OF_PLACE.matcher(form.text()).find())) {
                        item.problem("'*' stands at the end of a word, or alone but not first");
                    } else {
                        forms.addAll(written);
                    }
                });
            }
        });
        return forms;
    }

    private static boolean fits(Kind kind, YamlValue id) {
        return switch (kind) {
            case PRODUCT ->
                id.as("a product: lower-case English of 1 to 60 characters", ConceptId::new)
                        .isPresent();
            case NUMBER ->
                id.as("a number, or x and a number that multiplies", LexiconFiles::number)
                        .isPresent();
            case LENGTH -> id.as("a number of millimetres", BigDecimal::new).isPresent();
            case CURRENCY ->
                id.as("a currency of three letters", Currency::getInstance).isPresent();
            case INTENT -> id.as("an intent", Intent::ofWire).isPresent();
            case COLOUR,
                    MATERIAL,
                    SHAPE,
                    FEATURE,
                    ATTRIBUTE,
                    VALUE,
                    PLACE,
                    ROOM,
                    PIECE,
                    SEAT,
                    OPERATOR,
                    STOP,
                    MARKER,
                    TOPIC,
                    QUESTION,
                    WORD,
                    TALK -> id.text().isPresent();
        };
    }

    private static BigDecimal number(String id) {
        return new BigDecimal(id.startsWith("x") ? id.substring(1) : id);
    }
}
