package dev.noor.core.catalog;

import dev.noor.core.reading.Spelling;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many of the qualities asked for, features, shapes, materials and counts of parts, a product's own words tell of,
 * in any English form that the lexicon gives them: "castors" tells of wheels. Immutable.
 */
final class Qualities {
    private static final Set<Kind> KINDS = EnumSet.of(Kind.FEATURE, Kind.SHAPE, Kind.MATERIAL);
    private static final Set<String> LINKS = Set.of("", "with", "of", "for", "and");
    private static final Pattern COUNT = Pattern.compile("([a-z]{3,})(\\d+)");
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

    /** The qualities of one wish, each with the forms that tell of it. */
    record Wished(List<List<String>> forms) {
        boolean isEmpty() {
            return forms.isEmpty();
        }

        /** How many of them the product tells of. */
        long told(Product product) {
            String words = words(String.join(
                    " ",
                    product.type(),
                    product.name().english(),
                    product.description().english(),
                    String.join(" ", product.categories()),
                    String.join(" ", product.colours()),
                    String.join(" ", product.attributes().values())));
            return forms.stream()
                    .filter(quality -> quality.stream().anyMatch(words::contains))
                    .count();
        }
    }

    /**
     * The qualities that the text of a query names, then each of its other words, but for those of the kind itself;
     * "drawers6" is six drawers.
     */
    Wished of(CatalogQuery query) {
        String text = " " + query.text() + " ";
        Set<String> kind = new HashSet<>(LINKS);
        query.concepts().forEach(concept -> kind.addAll(parts(concept.value())));
        List<List<String>> wished = new ArrayList<>();
        for (Map.Entry<String, List<String>> quality : forms.entrySet()) {
            String name = " " + quality.getKey() + " ";
            if (text.contains(name)) {
                text = text.replace(name, " ");
                if (!kind.containsAll(parts(quality.getKey()))) {
                    wished.add(quality.getValue());
                }
            }
        }
        for (String word : parts(text)) {
            Matcher count = COUNT.matcher(word);
            if (count.matches()) {
                wished.add(List.of(words(count.group(2) + " " + count.group(1))));
            } else if (!kind.contains(word)) {
                wished.add(List.of(words(word)));
            }
        }
        return new Wished(List.copyOf(wished));
    }

    private static List<String> parts(String text) {
        return List.of(text.strip().split(" +", -1));
    }

    /** Lower case, plurals and joints of words dropped, a space at either end. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(" ");
        StringBuilder word = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            char c = i < lower.length() ? lower.charAt(i) : ' ';
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.append(Spelling.singular(word.toString())).append(' ');
                word.setLength(0);
            }
        }
        return words.toString();
    }
}
