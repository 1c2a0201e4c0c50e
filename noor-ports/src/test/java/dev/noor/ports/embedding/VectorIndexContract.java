package dev.noor.ports.embedding;

import static dev.noor.ports.Tenants.aTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.noor.ports.embedding.VectorIndex.Among;
import dev.noor.ports.embedding.VectorIndex.Near;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What every implementation of {@link VectorIndex} must pass, in each of its ways. The data may live on between tests,
 * since every test writes under a tenant of its own.
 */
public interface VectorIndexContract extends VectorTestee {
    @Test
    default void the_nearest_come_first_with_their_cosine() {
        VectorSet set = holding("A-1", vector(0, 1, 0), "A-2", vector(1, 0, 0), "A-3", vector(1, 1, 0));

        List<Near> near = index().nearest(set, vector(1, 0, 0), these("A-1", "A-2", "A-3"), 10);

        assertThat(near).extracting(Near::id).containsExactly("A-2", "A-3", "A-1");
        assertThat(near.get(0).cosine()).isCloseTo(1, within(1e-5));
        assertThat(near.get(1).cosine()).isCloseTo(Math.sqrt(0.5), within(1e-5));
        assertThat(near.get(2).cosine()).isCloseTo(0, within(1e-5));
    }

    @Test
    default void the_nearest_of_everything_come_first() {
        VectorSet set = holding("A-1", vector(0, 1, 0), "A-2", vector(1, 0, 0), "A-3", vector(1, 1, 0));

        assertThat(index().nearest(set, vector(1, 0.1f, 0), new Among.Everything(), 2))
                .extracting(Near::id)
                .containsExactly("A-2", "A-3");
    }

    @Test
    default void equally_near_ones_are_ordered_by_id() {
        VectorSet set = holding("A-3", vector(1, 0, 0), "A-1", vector(1, 0, 0), "A-2", vector(1, 0, 0));

        assertThat(nearest(set, vector(1, 0, 0), "A-3", "A-2", "A-1")).containsExactly("A-1", "A-2", "A-3");
        assertThat(index().nearest(set, vector(1, 0, 0), these("A-3", "A-2", "A-1"), 2))
                .extracting(Near::id)
                .containsExactly("A-1", "A-2");
    }

    @Test
    default void only_what_was_asked_about_is_told() {
        VectorSet set = holding("A-1", vector(1, 0, 0), "A-2", vector(0, 1, 0));

        assertThat(nearest(set, vector(1, 0, 0), "A-2")).containsExactly("A-2");
        assertThat(nearest(set, vector(1, 0, 0))).isEmpty();
        assertThat(nearest(set, vector(1, 0, 0), "Z-9", "A-1")).containsExactly("A-1");
    }

    @Test
    default void storing_again_replaces_and_adds() {
        VectorSet set = holding("A-1", vector(1, 0, 0), "A-2", vector(1, 1, 0));
        assertThat(nearest(set, vector(1, 0, 0), "A-1", "A-2")).containsExactly("A-1", "A-2");

        put(set, "A-1", vector(0, 1, 0));
        put(set, "A-3", vector(1, 0, 0));

        assertThat(nearest(set, vector(1, 0, 0), "A-1", "A-2", "A-3")).containsExactly("A-3", "A-2", "A-1");
        assertThat(index().standing(set).vectors()).isEqualTo(3);
    }

    @Test
    default void what_is_forgotten_is_not_found() {
        VectorSet set = holding("A-1", vector(1, 0, 0), "A-2", vector(1, 1, 0));
        assertThat(nearest(set, vector(1, 0, 0), "A-1", "A-2")).hasSize(2);

        store().complete(set, "2", Set.of("A-2"));

        assertThat(nearest(set, vector(1, 0, 0), "A-1", "A-2")).containsExactly("A-2");
        assertThat(index().nearest(set, vector(1, 0, 0), new Among.Everything(), 5))
                .extracting(Near::id)
                .containsExactly("A-2");
    }

    @Test
    default void vectors_of_two_models_kinds_or_tenants_never_meet() {
        VectorSet set = holding("A-1", vector(1, 0, 0));
        VectorSet otherModel = new VectorSet(set.tenant(), set.kind(), OTHER_MODEL);
        VectorSet otherKind = new VectorSet(set.tenant(), VectorKind.PASSAGE, MODEL);
        VectorSet otherTenant = new VectorSet(aTenant(), set.kind(), MODEL);
        put(otherModel, "A-2", vector(1, 0, 0));
        put(otherKind, "A-3", vector(1, 0, 0));

        assertThat(nearest(set, vector(1, 0, 0), "A-1", "A-2", "A-3")).containsExactly("A-1");
        assertThat(nearest(otherModel, vector(1, 0, 0), "A-1", "A-2", "A-3")).containsExactly("A-2");
        assertThat(nearest(otherKind, vector(1, 0, 0), "A-1", "A-2", "A-3")).containsExactly("A-3");
        assertThat(nearest(otherTenant, vector(1, 0, 0), "A-1", "A-2", "A-3")).isEmpty();
        assertThat(index().standing(otherTenant).vectors()).isZero();
    }

    @Test
    default void a_vector_of_another_length_is_refused() {
        VectorSet set = holding("A-1", vector(1, 0, 0));
        Embedding flat = new Embedding(new float[] {1, 0});

        assertThatIllegalArgumentException().isThrownBy(() -> nearest(set, flat, "A-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> put(set, "A-2", flat));
        assertThat(store().hashes(set)).containsOnlyKeys("A-1");
    }

    @Test
    default void texts_are_known_by_their_hash() {
        VectorSet set = holding("A-1", vector(1, 0, 0));
        store().store(set, List.of(new VectorStore.Stored("A-1", "changed", vector(0, 1, 0))));
        store().store(set, List.of());

        assertThat(store().hashes(set)).isEqualTo(Map.of("A-1", "changed"));
    }

    @Test
    default void the_state_for_which_a_set_is_complete_is_remembered() {
        VectorSet set = holding("A-1", vector(1, 0, 0));
        assertThat(store().completed(set)).isEmpty();

        store().complete(set, "7", Set.of("A-1"));
        store().complete(set, "8", Set.of("A-1"));

        assertThat(store().completed(set)).contains("8");
        assertThat(store().completed(new VectorSet(set.tenant(), set.kind(), OTHER_MODEL)))
                .isEmpty();
        assertThat(store().hashes(set)).containsOnlyKeys("A-1");
    }

    private List<String> nearest(VectorSet set, Embedding vector, String... among) {
        return index().nearest(set, vector, these(among), 10).stream()
                .map(Near::id)
                .toList();
    }

    private static Among these(String... ids) {
        return new Among.These(Set.of(ids));
    }
}
