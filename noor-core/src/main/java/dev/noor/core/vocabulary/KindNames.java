package dev.noor.core.vocabulary;

import dev.noor.core.catalog.EnglishPhrases;
import dev.noor.core.vocabulary.Missing.Gap;
import dev.noor.core.vocabulary.Segments.Word;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Lexicon.Entry;
import dev.noor.ports.tenant.Lexicon.Form;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Lexicon.Script;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words in which types and names say what a product is. English puts the head last: what a type ends with and nobody
 * knows is a kind. An unknown word in front of one known kind only makes a narrower kind of it ("step stool"); in front
 * of several, or elsewhere, it tells a quality ("drop-leaf").
 */
final class KindNames {
    private static final int LONGEST = 4;
    private static final int LONGEST_QUALITY = 3;
    private static final int FEWEST = 2;
    private static final Set<Kind> DESCRIBING = Set.of(Kind.COLOUR, Kind.MATERIAL, Kind.SHAPE, Kind.STOP, Kind.FEATURE);
    private static final Pattern CONCEPT = Pattern.compile("[a-z0-9][a-z0-9 '&/-]{0,59}");

    private final Known known;
    private final EnglishPhrases kinds;

    KindNames(Known known) {
        this.known = known;
        this.kinds = known.of(Kind.PRODUCT);
    }

    /** What was seen of all products. */
    private record Seen(Tally unfiled, Tally misfiled, Tally modifiers, Tally qualities) {
        Seen() {
            this(new Tally(), new Tally(), new Tally(), new Tally());
        }
    }

    Stream<Missing> missing(List<Product> products) {
        Segments segments = new Segments(known, SeriesNames.in(products));
        Seen seen = new Seen();
        products.forEach(product -> look(product, segments, seen));
        Set<String> named = Stream.concat(seen.unfiled().all().stream(), seen.misfiled().all().stream())
                .collect(Collectors.toSet());
        return Stream.of(
                        seen.unfiled().all().stream()
                                .map(name -> kind(name, Gap.NO_KIND, Optional.empty(), seen.unfiled())),
                        seen.misfiled().all().stream()
                                .filter(name -> !seen.unfiled().all().contains(name))
                                .map(name -> kind(
                                        name,
                                        Gap.OTHER_KIND,
                                        seen.misfiled().kinds(name).stream().findFirst(),
                                        seen.misfiled())),
                        seen.modifiers().all().stream()
                                .filter(word -> seen.modifiers().count(word) >= FEWEST)
                                .map(word -> modified(word, seen.modifiers()))
                                .filter(missing ->
                                        !named.contains(missing.entry().id())),
                        seen.qualities().all().stream()
                                .filter(word -> seen.qualities().count(word) >= FEWEST && !named.contains(word))
                                .filter(word -> !seen.modifiers().all().contains(word))
                                .map(word -> quality(word, seen.qualities())))
                .flatMap(missing -> missing);
    }

    private void look(Product product, Segments segments, Seen seen) {
        Optional<String> filed = product.concepts().stream().findFirst().map(ConceptId::value);
        if (filed.isEmpty()) {
            texts(product)
                    .flatMap(text -> segments.of(text).stream().limit(1))
                    .map(this::head)
                    .filter(head -> !head.isEmpty())
                    .findFirst()
                    .ifPresent(head -> seen.unfiled().add(String.join(" ", head), product));
        } else {
            segments.of(product.type()).stream()
                    .limit(1)
                    .filter(segment -> !segment.getLast().isKnown())
                    .map(this::head)
                    .filter(head -> !head.isEmpty())
                    .forEach(head -> seen.misfiled().add(String.join(" ", head), filed.get(), product));
        }
        texts(product)
                .flatMap(text -> segments.of(text).stream())
                .forEach(segment -> modifiers(segment, product, seen));
    }

    private static Stream<String> texts(Product product) {
        return Stream.concat(Stream.of(product.type(), product.name().english()), product.categories().stream());
    }

    /** A phrase without what describes it: the flux capacitor of a "white oak flux capacitor". */
    private List<String> head(List<Word> segment) {
        List<String> words = texts(segment);
        int from = 0;
        while (from + 1 < words.size() && describes(words.subList(from, from + 1))) {
            from++;
        }
        List<String> head = words.subList(Math.max(from, words.size() - LONGEST), words.size());
        return CONCEPT.matcher(String.join(" ", head)).matches() && !describes(head) ? head : List.of();
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    private boolean describes(List<String> words) {
        return DESCRIBING.stream().anyMatch(kind -> known.of(kind).id(words).isPresent());
    }

    private void modifiers(List<Word> segment, Product product, Seen seen) {
        List<String> words = texts(segment);
        int from = 0;
        while (from < segment.size()) {
            int to = from;
            while (to < segment.size() && !segment.get(to).isKnown()) {
                to++;
            }
            if (to > from && to - from <= LONGEST_QUALITY) {
                modifier(words.subList(from, to), words.subList(to, words.size()), product, seen);
            }
            from = to + 1;
        }
    }

    private void modifier(List<String> unknown, List<String> rest, Product product, Seen seen) {
        Optional<String> kind = kinds.id(rest);
        if (kind.isPresent() && product.concepts().contains(new ConceptId(kind.get()))) {
            seen.modifiers().add(String.join(" ", unknown), kind.get(), product);
        } else if (unknown.size() + rest.size() <= LONGEST_QUALITY) {
            seen.qualities()
                    .add(String.join(" ", unknown) + (rest.isEmpty() ? "" : " " + String.join(" ", rest)), product);
        } else {
            seen.qualities().add(String.join(" ", unknown), product);
        }
    }

    private Missing kind(String name, Gap gap, Optional<String> filed, Tally tally) {
        return new Missing(entry(Kind.PRODUCT, name, List.of()), gap, filed, tally.skus(name));
    }

    private Missing modified(String word, Tally modifiers) {
        List<String> before = modifiers.kinds(word);
        if (before.size() > 1) {
            return quality(word, modifiers);
        }
        String kind = before.getFirst();
        Entry entry = entry(Kind.PRODUCT, word + " " + kind, List.of(kind));
        return new Missing(entry, Gap.NARROWER_KIND, Optional.of(kind), modifiers.skus(word));
    }

    private Missing quality(String word, Tally tally) {
        return new Missing(entry(Kind.FEATURE, word, List.of()), Gap.QUALITY, Optional.empty(), tally.skus(word));
    }

    private Entry entry(Kind kind, String id, List<String> parents) {
        List<Form> forms = Stream.concat(Stream.of(new Form(Script.ENGLISH, id)), known.translations(kind, id).stream())
                .toList();
        return new Entry(kind, id, parents, forms);
    }
}
