package dev.noor.core.catalog;

import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what the row of a product states of its traits, and nothing else: what no field and no word of the row says is
 * {@link Stated.Silent}, and a no is only what the row itself says. Thread-safe.
 */
public final class StatedDetails {
    private static final Set<String> DIMENSIONS = Set.of("size", "width", "depth", "height", "length");
    private static final String COLOUR = "colour";
    private static final String MATERIAL = "material";
    private static final String SHAPE = "shape";
    private static final Set<String> NO = Set.of("none", "no", "not", "without", "0");

    private final EnglishPhrases attributeNames;
    private final EnglishPhrases features;
    private final EnglishPhrases materials;
    private final EnglishPhrases shapes;

    public StatedDetails(Lexicon lexicon) {
        this.attributeNames = new EnglishPhrases(lexicon, Kind.ATTRIBUTE);
        this.features = new EnglishPhrases(lexicon, Kind.FEATURE);
        this.materials = new EnglishPhrases(lexicon, Kind.MATERIAL);
        this.shapes = new EnglishPhrases(lexicon, Kind.SHAPE);
    }

    /** What the row states of an attribute; empty when it does not. */
    public Optional<Detail> of(Product product, String attribute) {
        if (DIMENSIONS.contains(attribute)) {
            return isMeasured(product, attribute) ? Optional.of(new Detail(attribute, "")) : Optional.empty();
        }
        return switch (attribute) {
            case COLOUR ->
                product.colours().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Detail(COLOUR, String.join("|", product.colours())));
            case "seats" -> product.seats().map(seats -> new Detail("seats", Integer.toString(seats)));
            default -> attribute(product, attribute);
        };
    }

    /** What the row says to "does it have this" or "is it this". */
    public Stated states(Product product, Trait trait) {
        return switch (trait.kind()) {
            case COLOUR -> among(of(product, COLOUR), product.colours().contains(trait.id()));
            case MATERIAL -> named(product, MATERIAL, materials, trait.id());
            case SHAPE -> named(product, SHAPE, shapes, trait.id());
            case FEATURE -> feature(product, trait.id());
            default ->
                of(product, trait.id()).<Stated>map(StatedDetails::positively).orElseGet(Stated.Silent::new);
        };
    }

    /** Which of these English words are names of materials. */
    public List<String> materialsAmong(List<String> words) {
        return words.stream()
                .filter(word -> materials.id(materials.words(word)).equals(Optional.of(word)))
                .toList();
    }

    /** Whether a feature and an attribute are words for one thing, as "with drawers" and "drawers". */
    public boolean areOne(String feature, String attribute) {
        return features.id(features.words(attribute)).equals(Optional.of(feature));
    }

    private static boolean isMeasured(Product product, String attribute) {
        var dimensions = product.dimensions();
        return switch (attribute) {
            case "width", "length" -> dimensions.widthMm().isPresent();
            case "depth" -> dimensions.depthMm().isPresent();
            case "height" -> dimensions.heightMm().isPresent();
            default -> dimensions.widthMm().isPresent() || dimensions.heightMm().isPresent();
        };
    }

    private Optional<Detail> attribute(Product product, String attribute) {
        return product.attributes().entrySet().stream()
                .filter(entry -> entry.getKey().equals(attribute)
                        || attributeNames
                                .id(attributeNames.words(entry.getKey()))
                                .equals(Optional.of(attribute)))
                .findFirst()
                .map(entry -> new Detail(attribute, entry.getValue()));
    }

    private static Stated positively(Detail detail) {
        return isNo(detail.value()) ? new Stated.No(detail) : new Stated.Yes(detail);
    }

    private static boolean isNo(String value) {
        return NO.contains(value.toLowerCase(Locale.ROOT));
    }

    private static Stated among(Optional<Detail> stated, boolean there) {
        return stated.<Stated>map(detail -> there ? new Stated.Yes(detail) : new Stated.No(detail))
                .orElseGet(Stated.Silent::new);
    }

    /** A material or shape: the attribute says which, else the words of the row do. */
    private Stated named(Product product, String attribute, EnglishPhrases phrases, String id) {
        Optional<Detail> stated = attribute(product, attribute);
        if (stated.isPresent()) {
            boolean there = Mentioning.of(phrases, id, stated.get().value()) == Mentioning.YES;
            return among(stated, there);
        }
        return mentioned(product, phrases, id);
    }

    private Stated feature(Product product, String id) {
        for (Map.Entry<String, String> attribute : product.attributes().entrySet()) {
            if (features.id(features.words(attribute.getKey())).equals(Optional.of(id))) {
                return positively(new Detail(attribute.getKey(), attribute.getValue()));
            }
        }
        for (Map.Entry<String, String> attribute : product.attributes().entrySet()) {
            if (Mentioning.of(features, id, attribute.getValue()) == Mentioning.YES) {
                return new Stated.Yes(new Detail(attribute.getKey(), attribute.getValue()));
            }
        }
        return mentioned(product, features, id);
    }

    private static Stated mentioned(Product product, EnglishPhrases phrases, String id) {
        for (String text : List.of(
                product.type(), product.name().english(), product.description().english())) {
            Mentioning mentioning = Mentioning.of(phrases, id, text);
            if (mentioning != Mentioning.NOT) {
                return mentioning == Mentioning.YES
                        ? new Stated.Yes(new Detail(id, Detail.YES))
                        : new Stated.No(new Detail(id, Detail.NONE));
            }
        }
        return new Stated.Silent();
    }

    /** Whether a text of a row mentions an entry of the lexicon, and how. */
    private enum Mentioning {
        YES,
        DENIED,
        NOT;

        static Mentioning of(EnglishPhrases phrases, String id, String text) {
            List<String> words = phrases.words(text);
            for (int from = 0; from < words.size(); from++) {
                for (int to = from + 1; to <= Math.min(words.size(), from + phrases.longest()); to++) {
                    List<String> phrase = words.subList(from, to);
                    if (phrases.id(phrase).equals(Optional.of(id)) && says(phrase, id, phrases)) {
                        return from > 0 && NO.contains(words.get(from - 1)) ? DENIED : YES;
                    }
                }
            }
            return NOT;
        }

        /** A part of the name says less than the name: what is "adjustable" need not be "height adjustable". */
        private static boolean says(List<String> phrase, String id, EnglishPhrases phrases) {
            List<String> name = phrases.words(id);
            return phrase.size() >= name.size() || !name.containsAll(phrase);
        }
    }
}
