package dev.noor.ports.catalog;

import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.money.Money;
import java.util.Currency;
import java.util.List;

/** Products for tests. */
public final class CatalogFixtures {
    private CatalogFixtures() {}

    /** A product of that SKU which states nothing else; state the rest on it. */
    public static ProductDraft aProduct(String sku) {
        return new ProductDraft(sku);
    }

    /** A product that states everything a product can. */
    public static Product aProduct() {
        return aProduct("CH-616")
                .named(LocalizedText.english("Skyland \"Torr\" 616")
                        .with(Language.AR, "كرسي مكتب سكاي لاند")
                        .with(Language.RU, "Кресло Скайленд Торр"))
                .described("Ergonomic office chair, mesh back; it's 100% adjustable")
                .ofSeries("Torr")
                .ofType("Office chair")
                .under("office chair", "chair")
                .inCategory("Seating")
                .inCategory("Office")
                .priced(895)
                .stocked(new StockLevel.Counted(12))
                .coloured("black", "grey")
                .wide(640)
                .deep(655)
                .high(1_190)
                .seating(1)
                .with("warranty", "2 years")
                .with("material", "mesh | nylon")
                .build();
    }

    /** An amount in whole dirhams. */
    public static Money dirhams(long amount) {
        return new Money(amount * 100, Currency.getInstance("AED"));
    }

    /** The SKUs of a list of products, in its order. */
    public static List<String> skus(List<Product> products) {
        return products.stream().map(product -> product.sku().value()).toList();
    }
}
