package dev.noor.core.meaning;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.AllProducts;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.embedding.VectorKind;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a product is, in the English of its catalogue; neither its price nor its stock, which change every day. */
final class ProductTexts implements TextSource {
    private static final int PAGE = 500;

    /** What comes later in a description says little of what the thing is. */
    private static final int MOST_OF_DESCRIPTION = 400;

    /** Raise it when the texts are made in another way. */
    private static final String RECIPE = "1/";

    private final AllProducts pages;

    @Inject
    ProductTexts(AllProducts pages) {
        this.pages = pages;
    }

    @Override
    public VectorKind kind() {
        return VectorKind.PRODUCT;
    }

    @Override
    public String state(TenantId tenant) {
        return RECIPE + pages.state(tenant);
    }

    @Override
    public void each(TenantId tenant, Consumer<List<Text>> told) {
        Optional<Sku> last = Optional.empty();
        for (List<Product> page = pages.after(tenant, last, PAGE);
                !page.isEmpty();
                page = pages.after(tenant, last, PAGE)) {
            told.accept(page.stream()
                    .map(product -> new Text(product.sku().folded(), text(product)))
                    .toList());
            last = Optional.of(page.getLast().sku());
        }
    }

    static String text(Product product) {
        String description = product.description().english();
        return String.join(
                        ". ",
                        product.type(),
                        product.name().english(),
                        String.join(", ", product.colours()),
                        description.substring(0, Math.min(MOST_OF_DESCRIPTION, description.length())))
                .replaceAll("(\\. )+", ". ")
                .strip();
    }
}
