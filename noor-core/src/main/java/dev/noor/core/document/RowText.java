package dev.noor.core.document;

import dev.noor.core.catalog.Detail;
import dev.noor.core.wording.ProductText;
import dev.noor.ports.catalog.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a row says of its product: what its catalogue row states, and nothing else. Immutable. */
final class RowText {
    private static final List<String> STATED = List.of("material", "warranty");
    private static final String BETWEEN = " · ";

    private final ProductText products;

    RowText(ProductText products) {
        this.products = products;
    }

    String name(Product product) {
        return products.name(product);
    }

    /** Size, colour, material and warranty, as far as they are known. */
    String details(Product product, Optional<String> colour) {
        List<String> details = new ArrayList<>();
        details.add(products.detail(product, new Detail("size", "")));
        List<String> colours = colour.map(List::of).orElse(product.colours());
        if (!colours.isEmpty()) {
            details.add(products.colours(colours));
        }
        for (String attribute : STATED) {
            Optional.ofNullable(product.attributes().get(attribute))
                    .ifPresent(value -> details.add(products.detail(product, new Detail(attribute, value))));
        }
        details.removeIf(String::isBlank);
        return String.join(BETWEEN, details);
    }
}
