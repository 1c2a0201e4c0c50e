package dev.noor.core.vocabulary;

import dev.noor.core.vocabulary.Missing.Gap;
import dev.noor.ports.Language;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Entry;
import dev.noor.ports.tenant.Lexicon.Form;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Lexicon.Script;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Colours, materials and other values of attributes that Noor cannot say in every language. */
final class StatedValues {
    private static final String MATERIAL = "material";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z '&/-]*");
    /** What is called so needs no translation. */
    private static final Set<String> NAMES = Set.of("brand", "manufacturer", "designer", "sku", "name");

    /** Two words in capitals or more, such as "Ada Lovelace" and "K Hagberg/M Hagberg". */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[^ ]*( \\p{Lu}[^ ]*)+");

    private static final int MOST_WORDS = 3;

    /** Of fewer products it cannot be told whether an attribute's values come again. */
    private static final int FEWEST = 10;

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,4}|[A-Z]+[-/][A-Z-/]+");

    private final Known known;
    private final RowWords rows;

    StatedValues(Known known, Lexicon lexicon) {
        this.known = known;
        this.rows = new RowWords(lexicon);
    }

    Stream<Missing> missing(List<Product> products) {
        Set<String> texts = texts(products);
        Tally colours = new Tally();
        Tally materials = new Tally();
        Tally values = new Tally();
        for (Product product : products) {
            for (Language language : List.of(Language.AR, Language.RU)) {
                rows.colours(product, language)
                        .filter(StatedValues::isPlain)
                        .forEach(colour -> colours.add(colour, product));
                rows.attributes(product, language)
                        .filter(attribute -> !texts.contains(attribute.getKey()))
                        .forEach(attribute -> rows.parts(attribute, language)
                                .map(String::strip)
                                .filter(StatedValues::isPlain)
                                .forEach(part -> add(attribute, part, product, materials, values)));
            }
        }
        return Stream.of(
                        missing(Kind.COLOUR, Gap.COLOUR, colours),
                        missing(Kind.MATERIAL, Gap.MATERIAL, materials),
                        missing(Kind.VALUE, Gap.VALUE, values))
                .flatMap(missing -> missing);
    }

    /** Attributes that are no choice among values: names, and texts of which hardly one is stated twice. */
    private static Set<String> texts(List<Product> products) {
        Map<String, List<String>> stated = products.stream()
                .flatMap(product -> product.attributes().entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Set<String> texts = new HashSet<>(NAMES);
        stated.forEach((attribute, values) -> {
            if (values.size() >= FEWEST
                    && values.size() < 2 * Set.copyOf(values).size()) {
                texts.add(attribute);
            }
        });
        return texts;
    }

    private void add(Map.Entry<String, String> attribute, String part, Product product, Tally materials, Tally values) {
        boolean material = known.of(Kind.ATTRIBUTE)
                .id(known.of(Kind.ATTRIBUTE).words(attribute.getKey()))
                .orElse(attribute.getKey())
                .equals(MATERIAL);
        if (material) {
            materials.add(part.toLowerCase(Locale.ROOT), product);
        } else {
            values.add(attribute.getKey() + ": " + part.toLowerCase(Locale.ROOT), product);
        }
    }

    /** A few words, and no code such as "RAL" or "WH-BK", nor the name of a person or a company. */
    private static boolean isPlain(String value) {
        return PLAIN.matcher(value).matches()
                && !CODE.matcher(value).matches()
                && !NAME.matcher(value).matches()
                && value.split(" ", -1).length <= MOST_WORDS;
    }

    private Stream<Missing> missing(Kind kind, Gap gap, Tally tally) {
        return tally.all().stream().map(id -> {
            String english = id.substring(id.indexOf(": ") < 0 ? 0 : id.indexOf(": ") + 2);
            List<Form> forms = Stream.concat(
                            Stream.of(new Form(Script.ENGLISH, english)),
                            Stream.of(known.translations(kind, id), known.translations(kind, english))
                                    .filter(found -> !found.isEmpty())
                                    .findFirst()
                                    .stream()
                                    .flatMap(List::stream))
                    .toList();
            return new Missing(
                    new Entry(kind, id, parents(kind, english), forms), gap, Optional.empty(), tally.skus(id));
        });
    }

    /** A shade also counts as the plainer colour that it is one of. */
    private List<String> parents(Kind kind, String english) {
        List<String> words = known.of(Kind.COLOUR).words(english);
        return kind == Kind.COLOUR && words.size() > 1
                ? known.of(Kind.COLOUR).id(words.subList(words.size() - 1, words.size())).stream()
                        .toList()
                : List.of();
    }
}
