package dev.noor.app.cli.sales;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.files.feed.FeedProgress;
import dev.noor.adapter.files.feed.FieldMapping;
import dev.noor.adapter.files.feed.ProductFiles;
import dev.noor.adapter.files.tenant.FileTenantSource;
import dev.noor.adapter.files.tenant.TenantFolders;
import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryKnowledgeBase;
import dev.noor.core.catalog.CatalogClassifier;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.ProductFeed;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.money.Percent;
import dev.noor.ports.tenant.Authority;
import dev.noor.ports.tenant.DeliveryTable;
import dev.noor.ports.tenant.QuotationScheme;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the sample tenant has: its folder, its products and its passages, in memory. */
public record SampleStock(TenantSource tenants, Tenant tenant, MemoryCatalog catalog, MemoryKnowledgeBase knowledge) {

    /** What is in files and never changes is read once for all tests: it took most of their time. */
    private static final class Files implements TenantSource {
        private static final Path FOLDER = SampleShop.knowledge();
        private static final FilesConfig CONFIG = new FilesConfig(FOLDER, FOLDER, FOLDER.resolve("../target/none"));
        private static final TenantSource SOURCE = new FileTenantSource(CONFIG, new TenantFolders(CONFIG));
        private static final Lookup READ = SOURCE.load(SampleShop.TREEJAR);
        private static final List<Passage> PASSAGES = SOURCE.passages(SampleShop.TREEJAR);

        @Override
        public Lookup load(TenantId id) {
            return id.equals(SampleShop.TREEJAR) ? READ : SOURCE.load(id);
        }

        @Override
        public List<Passage> passages(TenantId id) {
            return id.equals(SampleShop.TREEJAR) ? PASSAGES : SOURCE.passages(id);
        }
    }

    /** Products and passages are there anew, so that a test may change its own. */
    public static SampleStock load() {
        TenantSource tenants = new Files();
        Tenant tenant = switch (tenants.load(SampleShop.TREEJAR)) {
            case TenantSource.Lookup.Found found -> found.tenant();
            case TenantSource.Lookup other -> throw new IllegalStateException(other.toString());
        };
        MemoryCatalog catalog = new MemoryCatalog();
        catalog.upsert(SampleShop.TREEJAR, products(Files.FOLDER.resolve("treejar/catalogue.csv"), tenant));
        MemoryKnowledgeBase knowledge = new MemoryKnowledgeBase();
        knowledge.replace(SampleShop.TREEJAR, tenants.passages(SampleShop.TREEJAR));
        return new SampleStock(tenants, tenant, catalog, knowledge);
    }

    /** The same shop, where Noor may give so much off by itself. */
    SampleStock giving(Percent own) {
        return with(tenant.quotations(), new Authority(own, tenant.authority().bySegment()));
    }

    /** The same shop, where bringing an order costs this. */
    SampleStock delivering(DeliveryTable table) {
        return with(tenant.quotations().delivering(table), tenant.authority());
    }

    private SampleStock with(QuotationScheme quotations, Authority authority) {
        Tenant other = new Tenant(
                tenant.id(),
                tenant.name(),
                tenant.assistant(),
                tenant.offering(),
                tenant.currency(),
                tenant.vat(),
                tenant.zone(),
                tenant.region(),
                quotations,
                tenant.largeOrder(),
                tenant.promises(),
                tenant.managers(),
                tenant.hours(),
                authority,
                tenant.followUps(),
                tenant.handoffs(),
                tenant.lexicon(),
                tenant.templates(),
                tenant.deals());
        TenantSource files = tenants;
        return new SampleStock(
                new TenantSource() {
                    @Override
                    public Lookup load(TenantId id) {
                        return new Lookup.Found(other);
                    }

                    @Override
                    public List<Passage> passages(TenantId id) {
                        return files.passages(id);
                    }
                },
                other,
                catalog,
                knowledge);
    }

    private static List<Product> products(Path csv, Tenant tenant) {
        CatalogClassifier classifier = new CatalogClassifier(tenant.lexicon());
        List<Product> products = new ArrayList<>();
        ProductFiles.open(csv, tenant.currency(), FieldMapping.common(), FeedProgress.NONE)
                .read(new ProductFeed.Consumer() {
                    @Override
                    public void accept(long position, Product product) {
                        products.add(classifier.classify(product));
                    }

                    @Override
                    public void reject(long position, String reason) {
                        throw new IllegalStateException(csv + ":" + position + ": " + reason);
                    }
                });
        return products;
    }
}
