package dev.noor.ports.embedding;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.CatalogWriter;
import dev.noor.ports.catalog.Sku;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every implementation of {@link VectorIndex} must pass. The data may live on between tests, since every test
 * writes under a tenant of its own.
 */
public interface VectorIndexContract {
    EmbeddingModel MODEL = new EmbeddingModel("kit", "1", 3);
    EmbeddingModel OTHER_MODEL = new EmbeddingModel("kit", "2", 3);

    VectorIndex testee();

    /** The catalogue whose products the index keeps vectors of. */
    CatalogWriter writer();

    @Test
    default void the_nearest_come_first() {
        TenantId tenant = holding("A-1", "A-2", "A-3");
        testee().store(
                        tenant,
                        MODEL,
                        Map.of(sku("A-1"), vector(0, 1, 0), sku("A-2"), vector(1, 0, 0), sku("A-3"), vector(1, 1, 0)));

        assertThat(nearest(tenant, vector(1, 0.1f, 0), "A-1", "A-2", "A-3")).containsExactly("A-2", "A-3", "A-1");
    }

    @Test
    default void equally_near_products_are_ordered_by_sku() {
        TenantId tenant = holding("A-1", "A-2", "A-3");
        testee().store(
                        tenant,
                        MODEL,
                        Map.of(sku("A-3"), vector(1, 0, 0), sku("A-1"), vector(1, 0, 0), sku("A-2"), vector(1, 0, 0)));

        assertThat(nearest(tenant, vector(1, 0, 0), "A-3", "A-2", "A-1")).containsExactly("A-1", "A-2", "A-3");
    }

    @Test
    default void only_products_asked_about_are_told() {
        TenantId tenant = holding("A-1", "A-2");
        testee().store(tenant, MODEL, Map.of(sku("A-1"), vector(1, 0, 0), sku("A-2"), vector(0, 1, 0)));

        assertThat(nearest(tenant, vector(1, 0, 0), "A-2")).containsExactly("A-2");
        assertThat(testee().nearest(tenant, MODEL, vector(1, 0, 0), Set.of(), 10))
                .isEmpty();
    }

    @Test
    default void at_most_so_many_are_told() {
        TenantId tenant = holding("A-1", "A-2", "A-3");
        testee().store(
                        tenant,
                        MODEL,
                        Map.of(sku("A-1"), vector(0, 1, 0), sku("A-2"), vector(1, 0, 0), sku("A-3"), vector(1, 1, 0)));

        assertThat(testee().nearest(tenant, MODEL, vector(1, 0, 0), skus("A-1", "A-2", "A-3"), 2))
                .containsExactly(sku("A-2"), sku("A-3"));
    }

    @Test
    default void a_product_without_a_vector_is_left_out() {
        TenantId tenant = holding("A-1", "A-2");
        testee().store(tenant, MODEL, Map.of(sku("A-1"), vector(1, 0, 0)));

        assertThat(nearest(tenant, vector(0, 1, 0), "A-1", "A-2")).containsExactly("A-1");
    }

    @Test
    default void a_vector_of_an_unknown_product_is_ignored() {
        TenantId tenant = holding("A-1");

        testee().store(tenant, MODEL, Map.of(sku("A-1"), vector(1, 0, 0), sku("Z-9"), vector(1, 0, 0)));

        assertThat(nearest(tenant, vector(1, 0, 0), "A-1", "Z-9")).containsExactly("A-1");
    }

    @Test
    default void storing_again_replaces() {
        TenantId tenant = holding("A-1", "A-2");
        testee().store(tenant, MODEL, Map.of(sku("A-1"), vector(1, 0, 0), sku("A-2"), vector(1, 1, 0)));

        testee().store(tenant, MODEL, Map.of(sku("A-1"), vector(0, 1, 0)));

        assertThat(nearest(tenant, vector(1, 0, 0), "A-1", "A-2")).containsExactly("A-2", "A-1");
    }

    @Test
    default void vectors_of_two_models_never_meet() {
        TenantId tenant = holding("A-1", "A-2");
        testee().store(tenant, MODEL, Map.of(sku("A-1"), vector(1, 0, 0)));
        testee().store(tenant, OTHER_MODEL, Map.of(sku("A-2"), vector(1, 0, 0)));

        assertThat(nearest(tenant, vector(1, 0, 0), "A-1", "A-2")).containsExactly("A-1");
        assertThat(testee().nearest(tenant, OTHER_MODEL, vector(1, 0, 0), skus("A-1", "A-2"), 10))
                .containsExactly(sku("A-2"));
    }

    @Test
    default void a_tenant_sees_nothing_of_another() {
        TenantId tenant = holding("A-1");
        TenantId other = holding("A-1");
        testee().store(tenant, MODEL, Map.of(sku("A-1"), vector(1, 0, 0)));

        assertThat(nearest(other, vector(1, 0, 0), "A-1")).isEmpty();
        assertThat(nearest(aTenant(), vector(1, 0, 0), "A-1")).isEmpty();
    }

    @Test
    default void storing_nothing_does_nothing() {
        TenantId tenant = holding("A-1");

        testee().store(tenant, MODEL, Map.of());

        assertThat(nearest(tenant, vector(1, 0, 0), "A-1")).isEmpty();
    }

    private TenantId holding(String... codes) {
        TenantId tenant = aTenant();
        writer().upsert(
                        tenant,
                        Stream.of(codes).map(code -> aProduct(code).build()).toList());
        return tenant;
    }

    private List<String> nearest(TenantId tenant, Embedding vector, String... among) {
        return testee().nearest(tenant, MODEL, vector, skus(among), 10).stream()
                .map(Sku::value)
                .toList();
    }

    private static Sku sku(String code) {
        return new Sku(code);
    }

    private static Set<Sku> skus(String... codes) {
        return Set.copyOf(Arrays.stream(codes).map(Sku::new).toList());
    }

    private static Embedding vector(float x, float y, float z) {
        float length = (float) Math.sqrt(x * x + y * y + z * z);
        Embedding vector = new Embedding(new float[] {x / length, y / length, z / length});
        assertThat(vector.cosine(vector)).isCloseTo(1, within(1e-5));
        return vector;
    }
}
