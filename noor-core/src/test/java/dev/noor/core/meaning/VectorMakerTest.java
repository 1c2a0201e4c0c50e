package dev.noor.core.meaning;

import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryEmbedder;
import dev.noor.adapter.memory.MemoryKnowledgeBase;
import dev.noor.adapter.memory.MemoryVectors;
import dev.noor.core.meaning.VectorMaker.Made;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.embedding.Embedder;
import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.EmbeddingModel;
import dev.noor.ports.embedding.TextRole;
import dev.noor.ports.embedding.VectorKind;
import dev.noor.ports.embedding.VectorSet;
import dev.noor.ports.knowledge.KnowledgeFixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class VectorMakerTest {
    private static final TenantId TENANT = new TenantId("shop");

    private final MemoryCatalog catalog = new MemoryCatalog();
    private final MemoryKnowledgeBase knowledge = new MemoryKnowledgeBase();
    private final MemoryVectors vectors = new MemoryVectors();
    private final Listening embedder = new Listening("1");

    @Test
    void every_product_and_passage_gets_a_vector_and_no_call_has_more_than_thirty_two_texts() {
        catalog.upsert(TENANT, products(70));
        knowledge.replace(TENANT, List.of(KnowledgeFixtures.delivery(), KnowledgeFixtures.warranty()));

        assertThat(make(embedder)).isEqualTo(new Made(72, 0));

        assertThat(embedder.calls).containsExactly(32, 32, 6, 2);
        assertThat(vectors.hashes(set(embedder, VectorKind.PRODUCT))).hasSize(70);
        assertThat(vectors.hashes(set(embedder, VectorKind.PASSAGE))).containsOnlyKeys("faq/delivery", "faq/warranty");
    }

    @Test
    void nothing_is_read_or_embedded_again_while_nothing_changes() {
        catalog.upsert(TENANT, products(3));
        make(embedder);

        assertThat(make(embedder)).isEqualTo(Made.NOTHING);
        assertThat(embedder.calls).hasSize(1);
    }

    @Test
    void of_a_changed_catalogue_only_changed_texts_are_embedded_and_a_price_is_none() {
        catalog.upsert(TENANT, products(3));
        make(embedder);

        catalog.upsert(
                TENANT,
                List.of(
                        aProduct("P-0").named("Chair 0").priced(99).build(),
                        aProduct("P-1").named("Armchair").build()));

        assertThat(make(embedder)).isEqualTo(new Made(1, 2));
    }

    @Test
    void what_is_gone_is_forgotten() {
        knowledge.replace(TENANT, List.of(KnowledgeFixtures.delivery(), KnowledgeFixtures.warranty()));
        make(embedder);

        knowledge.replace(TENANT, List.of(KnowledgeFixtures.warranty()));

        assertThat(make(embedder)).isEqualTo(new Made(0, 1));
        assertThat(vectors.hashes(set(embedder, VectorKind.PASSAGE))).containsOnlyKeys("faq/warranty");
    }

    @Test
    void another_model_embeds_everything_anew_and_is_asked_alone() {
        catalog.upsert(TENANT, products(3));
        make(embedder);
        Listening other = new Listening("2");

        assertThat(new Meanings(Optional.of(other), Optional.of(vectors))
                        .of("chair", TENANT, VectorKind.PRODUCT)
                        .nearness(Set.of("P0")))
                .isEmpty();
        assertThat(make(other)).isEqualTo(new Made(3, 0));
        assertThat(vectors.hashes(set(embedder, VectorKind.PRODUCT))).hasSize(3);
    }

    @Test
    void a_question_is_compared_only_with_what_has_a_vector() {
        catalog.upsert(
                TENANT,
                List.of(
                        aProduct("CH-1").named("Chair").ofType("Chair").build(),
                        aProduct("DE-1").named("Desk").ofType("Desk").build()));
        make(embedder);
        Meanings meanings = new Meanings(Optional.of(embedder), Optional.of(vectors));
        String chair = new Sku("CH-1").folded();
        String desk = new Sku("DE-1").folded();

        Map<String, Double> near =
                meanings.of("desk", TENANT, VectorKind.PRODUCT).nearness(Set.of(chair, desk, "unknown"));

        assertThat(near).containsOnlyKeys(chair, desk);
        assertThat(near.get(desk)).isGreaterThan(near.get(chair));
        assertThat(meanings.nearest("desk", TENANT, VectorKind.PRODUCT, 1)).containsOnlyKeys(desk);
        assertThat(meanings.of(" ", TENANT, VectorKind.PRODUCT).nearness(Set.of(desk)))
                .isEmpty();
    }

    @Test
    void where_nothing_has_a_vector_no_question_is_embedded() {
        Meanings meanings = new Meanings(Optional.of(embedder), Optional.of(vectors));

        assertThat(meanings.of("desk", TENANT, VectorKind.PRODUCT).nearness(Set.of("A")))
                .isEmpty();
        assertThat(embedder.calls).isEmpty();
    }

    @Test
    void a_broken_model_makes_no_vector_and_takes_nothing_from_answers() {
        catalog.upsert(TENANT, products(1));
        Embedder broken = new Embedder() {
            @Override
            public EmbeddingModel model() {
                throw new PermanentPortException("onnx.model", "model.onnx is missing");
            }

            @Override
            public List<Embedding> embed(List<String> texts, TextRole role) {
                throw new PermanentPortException("onnx.model", "model.onnx is missing");
            }
        };

        assertThatThrownBy(() -> make(broken)).hasMessageContaining("model.onnx");
        assertThat(new Meanings(Optional.of(broken), Optional.of(vectors))
                        .of("chair", TENANT, VectorKind.PRODUCT)
                        .nearness(Set.of("P0")))
                .isEmpty();
    }

    private Made make(Embedder by) {
        return new VectorMaker(by, vectors, new ProductTexts(catalog), new PassageTexts(knowledge))
                .make(TENANT, looked -> {});
    }

    private static VectorSet set(Embedder by, VectorKind kind) {
        return new VectorSet(TENANT, kind, by.model());
    }

    private static List<Product> products(int count) {
        return IntStream.range(0, count)
                .mapToObj(number ->
                        aProduct("P-" + number).named("Chair " + number).build())
                .toList();
    }

    /** An embedder that notes how many texts each call had. */
    private static final class Listening implements Embedder {
        private final MemoryEmbedder embedder = new MemoryEmbedder();
        private final EmbeddingModel model;
        private final List<Integer> calls = new ArrayList<>();

        Listening(String fingerprint) {
            this.model = new EmbeddingModel(
                    "listening", fingerprint, embedder.model().dimensions());
        }

        @Override
        public EmbeddingModel model() {
            return model;
        }

        @Override
        public List<Embedding> embed(List<String> texts, TextRole role) {
            calls.add(texts.size());
            return embedder.embed(texts, role);
        }
    }
}
