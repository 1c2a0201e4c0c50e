package dev.noor.core.wording;

import dev.noor.core.catalog.Detail;
import dev.noor.core.catalog.Stated;
import dev.noor.core.catalog.StatedDetails;
import dev.noor.core.catalog.Trait;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Lexicon.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why to choose one product of several: what was asked for and it has, then what tells it from the others. Immutable.
 */
final class Reasons {
    /** What customers weigh, the weightiest first. */
    private static final List<String> WEIGHTIEST_FIRST = List.of(
            "seats",
            "layout",
            "headrest",
            "armrests",
            "mechanism",
            "back",
            "drawers",
            "doors",
            "size",
            "shape",
            "material",
            "power",
            "warranty",
            "colour");

    /** Of which more is better, as far as the order of the lexicon's values goes. */
    private static final List<String> RANKED = List.of("headrest", "armrests", "mechanism", "warranty");

    private static final int MOST = 2;
    private static final int MOST_DIFFERENCES = 5;
    private final DetailText text;
    private final StatedDetails stated;

    Reasons(DetailText text, StatedDetails stated) {
        this.text = text;
        this.stated = stated;
    }

    List<String> of(Product product, List<Product> among, List<Trait> asked) {
        Set<String> reasons = new LinkedHashSet<>();
        asked.stream()
                .filter(trait -> among.size() == 1 || !isPlainOfAll(trait, among))
                .forEach(trait -> asked(product, trait).ifPresent(reasons::add));
        int most = reasons.isEmpty() ? MOST : reasons.size() + 1;
        for (String attribute : WEIGHTIEST_FIRST) {
            Optional<String> own = said(product, attribute);
            boolean tells = among.size() == 1
                    || among.stream().anyMatch(other -> !said(other, attribute).equals(own));
            if (reasons.size() < most && tells) {
                own.ifPresent(reasons::add);
            }
        }
        return List.copyOf(reasons);
    }

    /** What the row states and the others do not, and what it says it lacks. */
    List<String> differences(Product product, List<Product> among) {
        return WEIGHTIEST_FIRST.stream()
                .filter(attribute -> among.stream()
                        .anyMatch(other -> !words(other, attribute).equals(words(product, attribute))))
                .flatMap(attribute -> words(product, attribute).stream())
                .limit(MOST_DIFFERENCES)
                .toList();
    }

    /** What of the ranked attributes is richer in one row than in the other. */
    List<String> merits(Product product, Product than) {
        return RANKED.stream()
                .filter(attribute -> rank(product, attribute) > rank(than, attribute))
                .flatMap(attribute -> said(product, attribute).stream())
                .toList();
    }

    private int rank(Product product, String attribute) {
        return stated.of(product, attribute).map(text::rank).orElse(0);
    }

    /** What each of several has in the same way tells nothing: the words above the list say it. */
    private boolean isPlainOfAll(Trait trait, List<Product> among) {
        return among.stream()
                .allMatch(product -> stated.states(product, trait) instanceof Stated.Yes(Detail detail)
                        && (trait.kind() == Kind.COLOUR || detail.isBare()));
    }

    private Optional<String> asked(Product product, Trait trait) {
        if (!(stated.states(product, trait) instanceof Stated.Yes(Detail detail))) {
            return Optional.empty();
        }
        return trait.kind() == Kind.COLOUR ? Optional.of(text.name(trait)) : words(product, detail);
    }

    /** What the row has to its credit: what it lacks is no reason. */
    private Optional<String> said(Product product, String attribute) {
        return stated.of(product, attribute)
                .filter(detail -> stated.states(product, new Trait(Kind.ATTRIBUTE, attribute)) instanceof Stated.Yes)
                .flatMap(detail -> words(product, detail));
    }

    private Optional<String> words(Product product, String attribute) {
        return stated.of(product, attribute).flatMap(detail -> words(product, detail));
    }

    private Optional<String> words(Product product, Detail detail) {
        return detail.attribute().equals("size")
                ? text.plan(product.dimensions())
                : Optional.of(text.of(product, detail));
    }
}
