package dev.noor.core.wording;

import dev.noor.core.catalog.Detail;
import dev.noor.core.catalog.Trait;
import dev.noor.ports.Language;
import dev.noor.ports.catalog.Dimensions;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says one detail of a row in the customer's language; a value that the lexicon does not know stays as it is.
 * Immutable.
 */
public final class DetailText {
    private final Wording wording;
    private final NumberText numbers;
    private final LexiconWords words;

    public DetailText(Wording wording, NumberText numbers, LexiconWords words) {
        this.wording = wording;
        this.numbers = numbers;
        this.words = words;
    }

    /** The detail, such as "adjustable headrest", "64×62 cm" or "2 years warranty". */
    public String of(Product product, Detail detail) {
        Dimensions dimensions = product.dimensions();
        return switch (detail.attribute()) {
            case "size" -> size(dimensions);
            case "width" -> measure(Phrase.FACT_WIDTH, dimensions.widthMm());
            case "length" -> measure(Phrase.FACT_LENGTH, dimensions.widthMm());
            case "depth" -> measure(Phrase.FACT_DEPTH, dimensions.depthMm());
            case "height" -> measure(Phrase.FACT_HEIGHT, dimensions.heightMm());
            case "seats" -> wording.say(Phrase.FACT_SEATS, Map.of("count", detail.value()));
            case "colour" -> wording.say(Phrase.FACT_COLOURS, Map.of("colours", colours(product.colours())));
            case "material" -> wording.say(Phrase.FACT_MATERIAL, Map.of("materials", materials(detail.value())));
            case "drawers" -> counted(Phrase.FACT_DRAWERS, detail);
            case "doors" -> counted(Phrase.FACT_DOORS, detail);
            case "shelves" -> counted(Phrase.FACT_SHELVES, detail);
            case "warranty" -> warranty(detail.value());
            default -> stated(detail);
        };
    }

    /** What a trait is called, such as "headrest", "black" or "mesh". */
    public String name(Trait trait) {
        Language language = wording.language();
        if (trait.kind() == Kind.MATERIAL) {
            return words.value("material", trait.id(), language)
                    .orElseGet(() -> words.word(Kind.MATERIAL, trait.id(), language));
        }
        return switch (trait.kind()) {
            case ATTRIBUTE, FEATURE -> attribute(trait.id());
            default -> words.word(trait.kind(), trait.id(), language);
        };
    }

    /** How much a value is worth among those of its attribute, from 1; 0 when that is not known. */
    int rank(Detail detail) {
        String years = years(detail.value());
        return years.isEmpty()
                ? words.rank(detail.attribute(), detail.value())
                : Integer.parseInt(years.substring(0, Math.min(years.length(), 2)));
    }

    private static String years(String value) {
        return value.contains("year") ? value.replaceAll("[^0-9].*", "") : "";
    }

    /** Colours in a row. */
    public String colours(List<String> colours) {
        return colours.stream()
                .map(colour -> words.word(Kind.COLOUR, colour, wording.language()))
                .collect(Collectors.joining("/"));
    }

    /** Width and depth, and the height where it is stated. */
    private String size(Dimensions dimensions) {
        Optional<String> height =
                dimensions.heightMm().map(millimetres -> measure(Phrase.FACT_HEIGHT, Optional.of(millimetres)));
        Optional<String> plan = plan(dimensions);
        return plan.isPresent() && height.isPresent()
                ? plan.get() + wording.comma() + height.get()
                : plan.or(() -> height).orElse("");
    }

    /** Width and depth, or the one of them that is stated. */
    Optional<String> plan(Dimensions dimensions) {
        if (dimensions.widthMm().isPresent() && dimensions.depthMm().isPresent()) {
            return Optional.of(wording.say(
                    Phrase.FACT_SIZE,
                    Map.of(
                            "width", numbers.centimetres(dimensions.widthMm().get()),
                            "depth", numbers.centimetres(dimensions.depthMm().get()))));
        }
        return dimensions.widthMm().map(width -> measure(Phrase.FACT_WIDTH, Optional.of(width)));
    }

    private String measure(Phrase phrase, Optional<Integer> millimetres) {
        return wording.say(
                phrase, Map.of("cm", millimetres.map(numbers::centimetres).orElse("")));
    }

    private String materials(String stated) {
        return Arrays.stream(stated.split(",\\s*"))
                .map(part -> words.value("material", part, wording.language()).orElse(part))
                .collect(Collectors.joining("/"));
    }

    private String warranty(String stated) {
        String years = years(stated);
        return years.isEmpty() ? label("warranty", stated) : wording.say(Phrase.FACT_WARRANTY, Map.of("years", years));
    }

    private String counted(Phrase phrase, Detail detail) {
        boolean number = detail.value().chars().allMatch(Character::isDigit)
                && !detail.value().isEmpty();
        return number ? wording.say(phrase, Map.of("count", detail.value())) : stated(detail);
    }

    private String stated(Detail detail) {
        if (detail.isBare()) {
            return words.value(detail.attribute(), detail.value(), wording.language())
                    .orElseGet(() -> attribute(detail.attribute()));
        }
        return words.value(detail.attribute(), detail.value(), wording.language())
                .orElseGet(() -> label(detail.attribute(), detail.value()));
    }

    private String label(String attribute, String value) {
        return wording.say(Phrase.FACT_OTHER, Map.of("aspect", attribute(attribute), "value", value));
    }

    /** A label of the lexicon's values, else the word that customers use. */
    private String attribute(String id) {
        Language language = wording.language();
        String word = words.word(Kind.ATTRIBUTE, id, language);
        return words.value(id, language)
                .orElseGet(() -> word.equals(id) ? words.word(Kind.FEATURE, id, language) : word);
    }
}
