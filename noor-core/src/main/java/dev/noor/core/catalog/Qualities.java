package dev.noor.core.catalog;

import dev.noor.core.reading.Spelling;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How many of the qualities asked for, features, shapes and materials, a product's own words tell of, in any English
 * form that the lexicon gives them: "castors" tells of wheels. Immutable.
 */
final class Qualities {
    private static final Set<Kind> KINDS = EnumSet.of(Kind.FEATURE, Kind.SHAPE, Kind.MATERIAL);
    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");
    private final Map<String, List<String>> forms = new LinkedHashMap<>();

    Qualities(Lexicon lexicon) {
        for (Lexicon.Entry entry : lexicon.entries()) {
            if (KINDS.contains(entry.kind())) {
                List<String> ofEntry = forms.computeIfAbsent(entry.id(), id -> new ArrayList<>(List.of(words(id))));
                entry.forms().stream()
                        .filter(form -> form.script() == Lexicon.Script.ENGLISH)
                        .map(form -> words(form.text()))
                        .forEach(ofEntry::add);
            }
        }
    }

    /** The qualities that the text of a query names. */
    List<String> of(CatalogQuery query) {
        String text = " " + query.text() + " ";
        return forms.keySet().stream()
                .filter(id -> text.contains(" " + id + " "))
                .toList();
    }

    /** How many of these qualities the product tells of. */
    long told(List<String> qualities, Product product) {
        String words = words(String.join(
                " ",
                product.type(),
                product.name().english(),
                product.description().english(),
                String.join(" ", product.categories()),
                String.join(" ", product.colours()),
                String.join(" ", product.attributes().values())));
        return qualities.stream()
                .filter(quality ->
                        forms.getOrDefault(quality, List.of()).stream().anyMatch(words::contains))
                .count();
    }

    /** Lower case, plurals and joints of words dropped, a space at either end. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(" ");
        for (String word : NOT_A_WORD.split(text.toLowerCase(Locale.ROOT))) {
            words.append(Spelling.singular(word)).append(' ');
        }
        return words.toString();
    }
}
