package dev.noor.core.catalog;

import dev.noor.core.reading.Concepts;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files products under the concepts of a lexicon, by the English words of their type, else of their name, else of their
 * categories. The longest phrase decides; of equal ones the last noun before "with", "for" or a slash does: a "Cover
 * for 3-seat sofa" is a cover, a "Chair cushion" a cushion, a "Bed frame with storage" a bed frame. Thread-safe.
 */
public final class CatalogClassifier {
    private static final String SEATING = "seating";
    private final EnglishPhrases products;
    private final EnglishPhrases colours;
    private final EnglishPhrases seatWords;
    private final Concepts concepts;

    public CatalogClassifier(Lexicon lexicon) {
        this.products = new EnglishPhrases(lexicon, Lexicon.Kind.PRODUCT);
        this.colours = new EnglishPhrases(lexicon, Lexicon.Kind.COLOUR);
        this.seatWords = new EnglishPhrases(lexicon, Lexicon.Kind.SEAT);
        this.concepts = new Concepts(lexicon);
    }

    /** The concepts of a product, the most specific first, then their parents; empty when no word is known. */
    public List<ConceptId> conceptsOf(Product product) {
        return Stream.concat(Stream.of(product.type(), product.name().english()), product.categories().stream())
                .flatMap(text -> conceptOf(text).stream())
                .findFirst()
                .map(concepts::kinds)
                .orElse(List.of())
                .stream()
                .map(ConceptId::new)
                .toList();
    }

    /**
     * The product filed under its concepts, its colours in the lexicon's words, its seats as the type states them when
     * the data do not.
     */
    public Product classify(Product product) {
        return new Product(
                product.sku(),
                product.name(),
                product.description(),
                product.series(),
                product.type(),
                conceptsOf(product),
                product.categories(),
                product.price(),
                product.stock(),
                coloursOf(product),
                product.dimensions(),
                product.seats().or(() -> seats(product.type())),
                product.attributes());
    }

    /** "3-seat sofa", "4-person workstation"; and as many as a set has chairs. */
    private Optional<Integer> seats(String type) {
        List<String> words = products.words(type);
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean count =
                    EnglishPhrases.isNumber(words.get(i)) && words.get(i).length() <= 2;
            if (count && (isSeat(words.get(i + 1)) || words.subList(0, i).contains("and") && isChair(words, i + 1))) {
                return Optional.of(Integer.valueOf(words.get(i))).filter(seats -> seats > 0);
            }
        }
        return Optional.empty();
    }

    private boolean isSeat(String word) {
        return seatWords.id(List.of(word)).isPresent();
    }

    private boolean isChair(List<String> words, int from) {
        Optional<String> concept =
                lastNoun(head(words.subList(from, words.size()))).map(Match::id);
        return concept(words, from)
                .or(() -> concept)
                .filter(id -> concepts.isA(id, SEATING))
                .isPresent();
    }

    private Optional<String> concept(List<String> words, int at) {
        return products.id(words.subList(at, at + 1));
    }

    /** A shade is its own colour: who asks for grey does not get dark grey unasked. */
    private List<String> coloursOf(Product product) {
        return product.colours().stream()
                .map(colour -> colours.id(colours.words(colour)).orElse(colour))
                .distinct()
                .toList();
    }

    private Optional<String> conceptOf(String text) {
        Optional<Match> best = Optional.empty();
        List<String> words = products.words(text);
        for (List<String> spelling : List.of(words, withoutNumbers(words))) {
            best = longer(best, fromStart(spelling));
        }
        for (String part : text.split("[/,(]", -1)) {
            List<String> head = head(products.words(part));
            for (List<String> spelling : List.of(head, withoutNumbers(head))) {
                best = longer(best, lastNoun(spelling));
            }
            if (best.isPresent()) {
                break;
            }
        }
        return best.map(Match::id);
    }

    private record Match(String id, int length) {}

    private static Optional<Match> longer(Optional<Match> known, Optional<Match> other) {
        boolean better = other.isPresent()
                && (known.isEmpty() || other.get().length() > known.get().length());
        return better ? other : known;
    }

    private static List<String> withoutNumbers(List<String> words) {
        return words.stream().filter(word -> !EnglishPhrases.isNumber(word)).toList();
    }

    private static List<String> head(List<String> words) {
        List<String> head = new ArrayList<>();
        for (String word : words) {
            if (EnglishPhrases.isLink(word) && !head.isEmpty()) {
                break;
            }
            head.add(word);
        }
        return head;
    }

    /** A phrase that the text begins with and that reaches over a link or a slash, such as "cover for sofa". */
    private Optional<Match> fromStart(List<String> words) {
        for (int length = Math.min(words.size(), products.longest()); length > 1; length--) {
            Optional<String> id = products.id(words.subList(0, length));
            boolean continues =
                    length < words.size() && !EnglishPhrases.isLink(words.get(length)) && !endsPhrase(words, length);
            if (id.isPresent() && !continues) {
                return Optional.of(new Match(id.get(), length));
            }
        }
        return Optional.empty();
    }

    /** A further noun behind a phrase would be the head: "chair cushion" is no chair. */
    private boolean endsPhrase(List<String> words, int length) {
        return products.id(words.subList(words.size() - 1, words.size())).isEmpty()
                || words.subList(0, length).contains("and");
    }

    /** The longest phrase at the end of the words, else the last one anywhere in them. */
    private Optional<Match> lastNoun(List<String> words) {
        for (int end = words.size(); end > 0; end--) {
            for (int from = Math.max(0, end - products.longest()); from < end; from++) {
                Optional<String> id = products.id(words.subList(from, end));
                if (id.isPresent()) {
                    return Optional.of(new Match(id.get(), end - from));
                }
            }
        }
        return Optional.empty();
    }
}
