package dev.noor.adapter.pgvector;

import dev.noor.ports.catalog.AllProducts;
import dev.noor.ports.catalog.AllProductsContract;
import dev.noor.ports.catalog.CatalogWriter;
import dev.noor.ports.knowledge.KnowledgeWriter;
import dev.noor.ports.knowledge.PassageSource;
import dev.noor.ports.knowledge.PassageSourceContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresPagesTest {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Nested
    final class OfProducts implements AllProductsContract {
        @Override
        public AllProducts pages() {
            return new PostgresAllProducts(POSTGRES.database());
        }

        @Override
        public CatalogWriter writer() {
            return new PostgresCatalog(POSTGRES.database());
        }
    }

    @Nested
    final class OfPassages implements PassageSourceContract {
        @Override
        public PassageSource source() {
            return new PostgresPassageSource(POSTGRES.database());
        }

        @Override
        public KnowledgeWriter writer() {
            return new PostgresKnowledgeBase(POSTGRES.database());
        }
    }
}
