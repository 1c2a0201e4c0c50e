package dev.noor.core.catalog;

import dev.noor.ports.catalog.CatalogMirror.Leaf;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.ProductPages.Item;
import dev.noor.ports.catalog.ProductPages.Page;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.SyncRun.Kind;
import dev.noor.ports.tenant.Tenant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes of an inventory's pages what is stored of them: products under the lexicon's concepts, each SKU once. Of items
 * that share a SKU the one that was created first is sold; the others are faulty. Not thread-safe.
 */
final class LeafMaker {
    private final CatalogClassifier classifier;
    private final Kind kind;
    private final Set<String> sold;

    /** @param mentioned what earlier pages of the run had */
    LeafMaker(Tenant tenant, Kind kind, Set<String> mentioned) {
        this.classifier = new CatalogClassifier(tenant.lexicon());
        this.kind = kind;
        this.sold = new HashSet<>(mentioned);
    }

    Leaf of(Page page) {
        List<Product> products = new ArrayList<>();
        Set<String> mentioned = new HashSet<>();
        List<Sku> withdrawn = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Item item : page.items()) {
            switch (item) {
                case Item.Sold one -> {
                    Product product = one.product();
                    if (sold.add(product.sku().folded())) {
                        products.add(classifier.classify(product));
                        mentioned.add(product.sku().folded());
                    } else {
                        faults.add("SKU " + product.sku() + ": an earlier item has it already");
                    }
                }
                case Item.Withdrawn one -> withdrawn.add(one.sku());
                case Item.Faulty one -> {
                    one.sku().ifPresent(sku -> mentioned.add(sku.folded()));
                    String who = one.sku().map(sku -> "SKU " + sku).orElse("item " + one.id());
                    faults.add(who + ": " + one.reason());
                }
            }
        }
        // a whole pass retires at its end whatever is not sold, once no later page can sell it after all
        withdrawn.removeIf(sku -> kind == Kind.FULL || sold.contains(sku.folded()));
        return new Leaf(page.number(), page.items().size(), products, mentioned, withdrawn, faults);
    }
}
